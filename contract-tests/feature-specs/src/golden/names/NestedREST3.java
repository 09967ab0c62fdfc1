package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedREST3}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedREST3 {

  /** The value {@code "c"}. */
  public static final NestedREST3 C = new NestedREST3("c", Known.C);

  private final String value;
  private final Known known;

  private NestedREST3(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static NestedREST3 of(String value) {
    Objects.requireNonNull(value, "value");

    if (C.value.equals(value)) {
      return C;
    }

    return new NestedREST3(value, Known.UNRECOGNIZED);
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
    return other instanceof NestedREST3 that && value.equals(that.value);
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

    /** The value {@code "c"}. */
    C,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<NestedREST3> {
    static final JsonCodec<NestedREST3> SELF = new Codec();

    @Override
    public NestedREST3 read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, NestedREST3 value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public NestedREST3 fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(NestedREST3 value) {
      return value.toString();
    }

    @Override
    void validate(NestedREST3 value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "NestedREST3";
    }
  }
}
