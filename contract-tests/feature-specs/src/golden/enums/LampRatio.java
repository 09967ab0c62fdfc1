package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampRatio}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampRatio {

  /** The value {@code 1.5}. */
  public static final LampRatio NUMBER_1_DOT_5 =
      new LampRatio(Double.valueOf(1.5), Known.NUMBER_1_DOT_5);

  /** The value {@code 2}. */
  public static final LampRatio NUMBER_2 = new LampRatio(Double.valueOf(2), Known.NUMBER_2);

  private final Double value;
  private final Known known;

  private LampRatio(Double value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampRatio of(Double value) {
    Objects.requireNonNull(value, "value");

    if (NUMBER_1_DOT_5.value.equals(value)) {
      return NUMBER_1_DOT_5;
    }

    if (NUMBER_2.value.equals(value)) {
      return NUMBER_2;
    }

    return new LampRatio(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public Double getValue() {
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
    return other instanceof LampRatio that && value.equals(that.value);
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

    /** The value {@code 1.5}. */
    NUMBER_1_DOT_5,

    /** The value {@code 2}. */
    NUMBER_2,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampRatio> {
    static final JsonCodec<LampRatio> SELF = new Codec();

    @Override
    public LampRatio read(JsonReader in) throws IOException {
      return of(Json.DOUBLE.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampRatio value) throws IOException {
      Json.DOUBLE.writeValue(out, value.value);
    }

    @Override
    public LampRatio fromText(String text) {
      return of(Json.DOUBLE.fromText(text));
    }

    @Override
    public String toText(LampRatio value) {
      return value.toString();
    }

    @Override
    void validate(LampRatio value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampRatio";
    }
  }
}
