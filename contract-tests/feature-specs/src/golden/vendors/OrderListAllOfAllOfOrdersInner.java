package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderListAllOfAllOfOrdersInner}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderListAllOfAllOfOrdersInner
    extends Model<OrderListAllOfAllOfOrdersInner, OrderListAllOfAllOfOrdersInner.Builder> {
  static final JsonCodec<OrderListAllOfAllOfOrdersInner> CODEC =
      new ModelCodec<>("OrderListAllOfAllOfOrdersInner", new Builder());

  private OrderListAllOfAllOfOrdersInner(Builder members) {
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

  /** {@return the value of {@code number}, null where there is none} */
  public @Nullable String getNumber() {
    return members.number;
  }

  @Override
  JsonCodec<OrderListAllOfAllOfOrdersInner> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderListAllOfAllOfOrdersInner}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderListAllOfAllOfOrdersInner, Builder> {
    private @Nullable String number;

    private Builder() {}

    /** Sets {@code number}. */
    public Builder number(String number) {
      this.number = set(1, number);
      return this;
    }

    @Override
    public OrderListAllOfAllOfOrdersInner build() {
      return super.build();
    }

    @Override
    OrderListAllOfAllOfOrdersInner freeze() {
      return new OrderListAllOfAllOfOrdersInner(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "number" -> this.number = read(in, 1, Json.STRING, this.number);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("number", Json.STRING, this.number, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
