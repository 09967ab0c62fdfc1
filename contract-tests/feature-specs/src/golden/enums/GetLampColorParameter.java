package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code GetLampColorParameter}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class GetLampColorParameter {

  /** The value {@code "red"}. */
  public static final GetLampColorParameter RED = new GetLampColorParameter("red", Known.RED);

  /** The value {@code "light-green"}. */
  public static final GetLampColorParameter LIGHT_GREEN =
      new GetLampColorParameter("light-green", Known.LIGHT_GREEN);

  private final String value;
  private final Known known;

  private GetLampColorParameter(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static GetLampColorParameter of(String value) {
    Objects.requireNonNull(value, "value");

    if (RED.value.equals(value)) {
      return RED;
    }

    if (LIGHT_GREEN.value.equals(value)) {
      return LIGHT_GREEN;
    }

    return new GetLampColorParameter(value, Known.UNRECOGNIZED);
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
    return other instanceof GetLampColorParameter that && value.equals(that.value);
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

    /** The value {@code "red"}. */
    RED,

    /** The value {@code "light-green"}. */
    LIGHT_GREEN,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<GetLampColorParameter> {
    static final JsonCodec<GetLampColorParameter> SELF = new Codec();

    @Override
    public GetLampColorParameter read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, GetLampColorParameter value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public GetLampColorParameter fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(GetLampColorParameter value) {
      return value.toString();
    }

    @Override
    void validate(GetLampColorParameter value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "GetLampColorParameter";
    }
  }
}
