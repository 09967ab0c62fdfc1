package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderList}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderList extends Model<OrderList, OrderList.Builder> {
  static final JsonCodec<OrderList> CODEC = new ModelCodec<>("OrderList", new Builder());

  private static JsonCodec<List<OrderListAllOfAllOfOrdersInner>> ordersCodec() {
    return ListCodec.list(OrderListAllOfAllOfOrdersInner.CODEC);
  }

  private static JsonCodec<List<OrderListAllOfAllOfPagesInner>> pagesCodec() {
    return ListCodec.list(OrderListAllOfAllOfPagesInner.CODEC);
  }

  private OrderList(Builder members) {
    super(members);
  }

  /** Starts a value with no members. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Builder toBuilder() {
    return super.toBuilder();
  }

  /** {@return the value of {@code total}, null where there is none} */
  public @Nullable Long getTotal() {
    return members.total;
  }

  /** {@return the value of {@code orders}, null where there is none} */
  public @Nullable List<OrderListAllOfAllOfOrdersInner> getOrders() {
    return Json.handOut(OrderList.ordersCodec(), members.orders);
  }

  /** {@return the value of {@code pages}, null where there is none} */
  public @Nullable List<OrderListAllOfAllOfPagesInner> getPages() {
    return Json.handOut(OrderList.pagesCodec(), members.pages);
  }

  /** {@return the value of {@code last_state}, null where there is none} */
  public @Nullable OrderState getLastState() {
    return members.lastState;
  }

  /** {@return the value of {@code last_address}, null where there is none} */
  public @Nullable OrderAddress getLastAddress() {
    return members.lastAddress;
  }

  /** {@return the value of {@code last_place}, null where there is none} */
  public @Nullable OrderAddressGeo getLastPlace() {
    return members.lastPlace;
  }

  @Override
  JsonCodec<OrderList> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderList}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderList, Builder> {
    private @Nullable Long total;
    private @Nullable List<OrderListAllOfAllOfOrdersInner> orders;
    private @Nullable List<OrderListAllOfAllOfPagesInner> pages;
    private @Nullable OrderState lastState;
    private @Nullable OrderAddress lastAddress;
    private @Nullable OrderAddressGeo lastPlace;

    private Builder() {}

    /** Sets {@code total}. */
    public Builder total(Long total) {
      this.total = set(1, total);
      return this;
    }

    /** Sets {@code orders}. */
    public Builder orders(List<OrderListAllOfAllOfOrdersInner> orders) {
      this.orders = set(2, Json.copyIn(OrderList.ordersCodec(), orders));
      return this;
    }

    /** Sets {@code pages}. */
    public Builder pages(List<OrderListAllOfAllOfPagesInner> pages) {
      this.pages = set(3, Json.copyIn(OrderList.pagesCodec(), pages));
      return this;
    }

    /** Sets {@code last_state}. */
    public Builder lastState(OrderState lastState) {
      this.lastState = set(4, lastState);
      return this;
    }

    /** Sets {@code last_address}. */
    public Builder lastAddress(OrderAddress lastAddress) {
      this.lastAddress = set(5, lastAddress);
      return this;
    }

    /** Sets {@code last_place}. */
    public Builder lastPlace(OrderAddressGeo lastPlace) {
      this.lastPlace = set(6, lastPlace);
      return this;
    }

    @Override
    public OrderList build() {
      return super.build();
    }

    @Override
    OrderList freeze() {
      return new OrderList(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "total" -> this.total = read(in, 1, Json.LONG, this.total);
        case "orders" -> this.orders = read(in, 2, OrderList.ordersCodec(), this.orders);
        case "pages" -> this.pages = read(in, 3, OrderList.pagesCodec(), this.pages);
        case "last_state" -> this.lastState = read(in, 4, OrderState.Codec.SELF, this.lastState);
        case "last_address" -> this.lastAddress = read(in, 5, OrderAddress.CODEC, this.lastAddress);
        case "last_place" -> this.lastPlace = read(in, 6, OrderAddressGeo.CODEC, this.lastPlace);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("total", Json.LONG, this.total, isNull(1));
      visitor.optional("orders", OrderList.ordersCodec(), this.orders, isNull(2));
      visitor.optional("pages", OrderList.pagesCodec(), this.pages, isNull(3));
      visitor.optional("last_state", OrderState.Codec.SELF, this.lastState, isNull(4));
      visitor.optional("last_address", OrderAddress.CODEC, this.lastAddress, isNull(5));
      visitor.optional("last_place", OrderAddressGeo.CODEC, this.lastPlace, isNull(6));
      visitor.undocumented(additionalProperties());
    }
  }
}
