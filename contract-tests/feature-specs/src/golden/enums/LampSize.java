package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampSize}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampSize {

  /** The value {@code "S"}. */
  public static final LampSize S = new LampSize("S", Known.S);

  /** The value {@code "M"}. */
  public static final LampSize M = new LampSize("M", Known.M);

  private final String value;
  private final Known known;

  private LampSize(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampSize of(String value) {
    Objects.requireNonNull(value, "value");

    if (S.value.equals(value)) {
      return S;
    }

    if (M.value.equals(value)) {
      return M;
    }

    return new LampSize(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public String getValue() {
    return value;
  }

  /**
   * This value for a {@code switch}; {@link Known#UNRECOGNIZED} where the document does not name
   * it.
   */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LampSize that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The value as the service writes it. */
  @Override
  public String toString() {
    return value.toString();
  }

  /** The values that the document names. */
  public enum Known {

    /** The value {@code "S"}. */
    S,

    /** The value {@code "M"}. */
    M,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampSize> {
    static final JsonCodec<LampSize> SELF = new Codec();

    @Override
    public LampSize read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampSize value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public LampSize fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(LampSize value) {
      return value.toString();
    }

    @Override
    void validate(LampSize value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampSize";
    }
  }
}
