package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderChannelsInner}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderChannelsInner {

  /** The value {@code "mail"}. */
  public static final OrderChannelsInner MAIL = new OrderChannelsInner("mail", Known.MAIL);

  /** The value {@code "phone"}. */
  public static final OrderChannelsInner PHONE = new OrderChannelsInner("phone", Known.PHONE);

  private final String value;
  private final Known known;

  private OrderChannelsInner(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static OrderChannelsInner of(String value) {
    Objects.requireNonNull(value, "value");

    if (MAIL.value.equals(value)) {
      return MAIL;
    }

    if (PHONE.value.equals(value)) {
      return PHONE;
    }

    return new OrderChannelsInner(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderChannelsInner that && value.equals(that.value);
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

    /** The value {@code "mail"}. */
    MAIL,

    /** The value {@code "phone"}. */
    PHONE,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<OrderChannelsInner> {
    static final JsonCodec<OrderChannelsInner> SELF = new Codec();

    @Override
    public OrderChannelsInner read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, OrderChannelsInner value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public OrderChannelsInner fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(OrderChannelsInner value) {
      return value.toString();
    }

    @Override
    void validate(OrderChannelsInner value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "OrderChannelsInner";
    }
  }
}
