package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderMode}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderMode {

  /** The value {@code 0l}. */
  public static final OrderMode NOT_SELECTED = new OrderMode(Long.valueOf(0l), Known.NOT_SELECTED);

  /** The value {@code 1l}. */
  public static final OrderMode ONLY_SELECTED =
      new OrderMode(Long.valueOf(1l), Known.ONLY_SELECTED);

  private final Long value;
  private final Known known;

  private OrderMode(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static OrderMode of(Long value) {
    Objects.requireNonNull(value, "value");

    if (NOT_SELECTED.value.equals(value)) {
      return NOT_SELECTED;
    }

    if (ONLY_SELECTED.value.equals(value)) {
      return ONLY_SELECTED;
    }

    return new OrderMode(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public Long getValue() {
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
    return other instanceof OrderMode that && value.equals(that.value);
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

    /** The value {@code 0l}. */
    NOT_SELECTED,

    /** The value {@code 1l}. */
    ONLY_SELECTED,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<OrderMode> {
    static final JsonCodec<OrderMode> SELF = new Codec();

    @Override
    public OrderMode read(JsonReader in) throws IOException {
      return of(Json.LONG.read(in));
    }

    @Override
    void writeValue(JsonWriter out, OrderMode value) throws IOException {
      Json.LONG.writeValue(out, value.value);
    }

    @Override
    public OrderMode fromText(String text) {
      return of(Json.LONG.fromText(text));
    }

    @Override
    public String toText(OrderMode value) {
      return value.toString();
    }

    @Override
    void validate(OrderMode value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "OrderMode";
    }
  }
}
