package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much it matters.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderLevel {

  /** The value {@code "low"}. */
  public static final OrderLevel LOW = new OrderLevel("low", Known.LOW);

  /** The value {@code "high"}. */
  public static final OrderLevel HIGH = new OrderLevel("high", Known.HIGH);

  private final String value;
  private final Known known;

  private OrderLevel(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static OrderLevel of(String value) {
    Objects.requireNonNull(value, "value");

    if (LOW.value.equals(value)) {
      return LOW;
    }

    if (HIGH.value.equals(value)) {
      return HIGH;
    }

    return new OrderLevel(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderLevel that && value.equals(that.value);
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

    /** The value {@code "low"}. */
    LOW,

    /** The value {@code "high"}. */
    HIGH,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<OrderLevel> {
    static final JsonCodec<OrderLevel> SELF = new Codec();

    @Override
    public OrderLevel read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, OrderLevel value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public OrderLevel fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(OrderLevel value) {
      return value.toString();
    }

    @Override
    void validate(OrderLevel value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "OrderLevel";
    }
  }
}
