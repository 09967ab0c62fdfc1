package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampHeight}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampHeight {

  /** The value {@code new BigDecimal("0.5")}. */
  public static final LampHeight NUMBER_0_DOT_5 =
      new LampHeight(new BigDecimal("0.5"), Known.NUMBER_0_DOT_5);

  /** The value {@code new BigDecimal("1")}. */
  public static final LampHeight NUMBER_1 = new LampHeight(new BigDecimal("1"), Known.NUMBER_1);

  private final BigDecimal value;
  private final Known known;

  private LampHeight(BigDecimal value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampHeight of(BigDecimal value) {
    Objects.requireNonNull(value, "value");

    if (NUMBER_0_DOT_5.value.equals(value)) {
      return NUMBER_0_DOT_5;
    }

    if (NUMBER_1.value.equals(value)) {
      return NUMBER_1;
    }

    return new LampHeight(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public BigDecimal getValue() {
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
    return other instanceof LampHeight that && value.equals(that.value);
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

    /** The value {@code new BigDecimal("0.5")}. */
    NUMBER_0_DOT_5,

    /** The value {@code new BigDecimal("1")}. */
    NUMBER_1,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampHeight> {
    static final JsonCodec<LampHeight> SELF = new Codec();

    @Override
    public LampHeight read(JsonReader in) throws IOException {
      return of(Json.BIGDECIMAL.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampHeight value) throws IOException {
      Json.BIGDECIMAL.writeValue(out, value.value);
    }

    @Override
    public LampHeight fromText(String text) {
      return of(Json.BIGDECIMAL.fromText(text));
    }

    @Override
    public String toText(LampHeight value) {
      return value.toString();
    }

    @Override
    void validate(LampHeight value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampHeight";
    }
  }
}
