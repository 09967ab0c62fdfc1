package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampLevel}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampLevel {

  /** The value {@code 1}. */
  public static final LampLevel NUMBER_1 = new LampLevel(Integer.valueOf(1), Known.NUMBER_1);

  /** The value {@code 2}. */
  public static final LampLevel NUMBER_2 = new LampLevel(Integer.valueOf(2), Known.NUMBER_2);

  /** The value {@code -3}. */
  public static final LampLevel NUMBER_MINUS_3 =
      new LampLevel(Integer.valueOf(-3), Known.NUMBER_MINUS_3);

  private final Integer value;
  private final Known known;

  private LampLevel(Integer value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampLevel of(Integer value) {
    Objects.requireNonNull(value, "value");

    if (NUMBER_1.value.equals(value)) {
      return NUMBER_1;
    }

    if (NUMBER_2.value.equals(value)) {
      return NUMBER_2;
    }

    if (NUMBER_MINUS_3.value.equals(value)) {
      return NUMBER_MINUS_3;
    }

    return new LampLevel(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public Integer getValue() {
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
    return other instanceof LampLevel that && value.equals(that.value);
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

    /** The value {@code 1}. */
    NUMBER_1,

    /** The value {@code 2}. */
    NUMBER_2,

    /** The value {@code -3}. */
    NUMBER_MINUS_3,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampLevel> {
    static final JsonCodec<LampLevel> SELF = new Codec();

    @Override
    public LampLevel read(JsonReader in) throws IOException {
      return of(Json.INTEGER.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampLevel value) throws IOException {
      Json.INTEGER.writeValue(out, value.value);
    }

    @Override
    public LampLevel fromText(String text) {
      return of(Json.INTEGER.fromText(text));
    }

    @Override
    public String toText(LampLevel value) {
      return value.toString();
    }

    @Override
    void validate(LampLevel value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampLevel";
    }
  }
}
