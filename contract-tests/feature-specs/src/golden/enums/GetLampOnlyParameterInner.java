package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code GetLampOnlyParameterInner}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class GetLampOnlyParameterInner {

  /** The value {@code "a"}. */
  public static final GetLampOnlyParameterInner A = new GetLampOnlyParameterInner("a", Known.A);

  /** The value {@code "b"}. */
  public static final GetLampOnlyParameterInner B = new GetLampOnlyParameterInner("b", Known.B);

  private final String value;
  private final Known known;

  private GetLampOnlyParameterInner(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static GetLampOnlyParameterInner of(String value) {
    Objects.requireNonNull(value, "value");

    if (A.value.equals(value)) {
      return A;
    }

    if (B.value.equals(value)) {
      return B;
    }

    return new GetLampOnlyParameterInner(value, Known.UNRECOGNIZED);
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
    return other instanceof GetLampOnlyParameterInner that && value.equals(that.value);
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

    /** The value {@code "a"}. */
    A,

    /** The value {@code "b"}. */
    B,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<GetLampOnlyParameterInner> {
    static final JsonCodec<GetLampOnlyParameterInner> SELF = new Codec();

    @Override
    public GetLampOnlyParameterInner read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, GetLampOnlyParameterInner value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public GetLampOnlyParameterInner fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(GetLampOnlyParameterInner value) {
      return value.toString();
    }

    @Override
    void validate(GetLampOnlyParameterInner value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "GetLampOnlyParameterInner";
    }
  }
}
