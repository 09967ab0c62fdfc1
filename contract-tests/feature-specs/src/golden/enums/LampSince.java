package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampSince}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampSince {

  /** The value {@code "2020-01-01"}. */
  public static final LampSince _2020_01_01 = new LampSince("2020-01-01", Known._2020_01_01);

  private final String value;
  private final Known known;

  private LampSince(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampSince of(String value) {
    Objects.requireNonNull(value, "value");

    if (_2020_01_01.value.equals(value)) {
      return _2020_01_01;
    }

    return new LampSince(value, Known.UNRECOGNIZED);
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
    return other instanceof LampSince that && value.equals(that.value);
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

    /** The value {@code "2020-01-01"}. */
    _2020_01_01,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampSince> {
    static final JsonCodec<LampSince> SELF = new Codec();

    @Override
    public LampSince read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampSince value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public LampSince fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(LampSince value) {
      return value.toString();
    }

    @Override
    void validate(LampSince value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampSince";
    }
  }
}
