package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Shared}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Shared {

  /** The value {@code "x"}. */
  public static final Shared X = new Shared("x", Known.X);

  /** The value {@code "y"}. */
  public static final Shared Y = new Shared("y", Known.Y);

  private final String value;
  private final Known known;

  private Shared(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static Shared of(String value) {
    Objects.requireNonNull(value, "value");

    if (X.value.equals(value)) {
      return X;
    }

    if (Y.value.equals(value)) {
      return Y;
    }

    return new Shared(value, Known.UNRECOGNIZED);
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
    return other instanceof Shared that && value.equals(that.value);
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

    /** The value {@code "x"}. */
    X,

    /** The value {@code "y"}. */
    Y,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<Shared> {
    static final JsonCodec<Shared> SELF = new Codec();

    @Override
    public Shared read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, Shared value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public Shared fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(Shared value) {
      return value.toString();
    }

    @Override
    void validate(Shared value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "Shared";
    }
  }
}
