package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderState}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderState {

  /** The value {@code "open"}. */
  public static final OrderState OPEN = new OrderState("open", Known.OPEN);

  /** The value {@code "done"}. */
  public static final OrderState DONE = new OrderState("done", Known.DONE);

  private final String value;
  private final Known known;

  private OrderState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static OrderState of(String value) {
    Objects.requireNonNull(value, "value");

    if (OPEN.value.equals(value)) {
      return OPEN;
    }

    if (DONE.value.equals(value)) {
      return DONE;
    }

    return new OrderState(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderState that && value.equals(that.value);
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

    /** The value {@code "open"}. */
    OPEN,

    /** The value {@code "done"}. */
    DONE,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<OrderState> {
    static final JsonCodec<OrderState> SELF = new Codec();

    @Override
    public OrderState read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, OrderState value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public OrderState fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(OrderState value) {
      return value.toString();
    }

    @Override
    void validate(OrderState value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "OrderState";
    }
  }
}
