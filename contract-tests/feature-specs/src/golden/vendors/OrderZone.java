package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderZone}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderZone {

  /** The value {@code "Etc/GMT+1"}. */
  public static final OrderZone ETC_GMT_PLUS_1 = new OrderZone("Etc/GMT+1", Known.ETC_GMT_PLUS_1);

  /** The value {@code "Etc/GMT-1"}. */
  public static final OrderZone ETC_GMT_1 = new OrderZone("Etc/GMT-1", Known.ETC_GMT_1);

  /** The value {@code "Etc/GMT_12"}. */
  public static final OrderZone ETC_GMT_12 = new OrderZone("Etc/GMT_12", Known.ETC_GMT_12);

  /** The value {@code "UNRECOGNIZED"}. */
  public static final OrderZone UNRECOGNIZED2 = new OrderZone("UNRECOGNIZED", Known.UNRECOGNIZED2);

  private final String value;
  private final Known known;

  private OrderZone(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static OrderZone of(String value) {
    Objects.requireNonNull(value, "value");

    if (ETC_GMT_PLUS_1.value.equals(value)) {
      return ETC_GMT_PLUS_1;
    }

    if (ETC_GMT_1.value.equals(value)) {
      return ETC_GMT_1;
    }

    if (ETC_GMT_12.value.equals(value)) {
      return ETC_GMT_12;
    }

    if (UNRECOGNIZED2.value.equals(value)) {
      return UNRECOGNIZED2;
    }

    return new OrderZone(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderZone that && value.equals(that.value);
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

    /** The value {@code "Etc/GMT+1"}. */
    ETC_GMT_PLUS_1,

    /** The value {@code "Etc/GMT-1"}. */
    ETC_GMT_1,

    /** The value {@code "Etc/GMT_12"}. */
    ETC_GMT_12,

    /** The value {@code "UNRECOGNIZED"}. */
    UNRECOGNIZED2,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<OrderZone> {
    static final JsonCodec<OrderZone> SELF = new Codec();

    @Override
    public OrderZone read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, OrderZone value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public OrderZone fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(OrderZone value) {
      return value.toString();
    }

    @Override
    void validate(OrderZone value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "OrderZone";
    }
  }
}
