package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderListAllOfAllOfPagesInner}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderListAllOfAllOfPagesInner
    extends Model<OrderListAllOfAllOfPagesInner, OrderListAllOfAllOfPagesInner.Builder> {
  static final JsonCodec<OrderListAllOfAllOfPagesInner> CODEC =
      new ModelCodec<>("OrderListAllOfAllOfPagesInner", new Builder());

  private OrderListAllOfAllOfPagesInner(Builder members) {
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

  /** {@return the value of {@code first}, null where there is none} */
  public @Nullable Long getFirst() {
    return members.first;
  }

  /** {@return the value of {@code last}, null where there is none} */
  public @Nullable Long getLast() {
    return members.last;
  }

  @Override
  JsonCodec<OrderListAllOfAllOfPagesInner> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderListAllOfAllOfPagesInner}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderListAllOfAllOfPagesInner, Builder> {
    private @Nullable Long first;
    private @Nullable Long last;

    private Builder() {}

    /** Sets {@code first}. */
    public Builder first(Long first) {
      this.first = set(1, first);
      return this;
    }

    /** Sets {@code last}. */
    public Builder last(Long last) {
      this.last = set(2, last);
      return this;
    }

    @Override
    public OrderListAllOfAllOfPagesInner build() {
      return super.build();
    }

    @Override
    OrderListAllOfAllOfPagesInner freeze() {
      return new OrderListAllOfAllOfPagesInner(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "first" -> this.first = read(in, 1, Json.LONG, this.first);
        case "last" -> this.last = read(in, 2, Json.LONG, this.last);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("first", Json.LONG, this.first, isNull(1));
      visitor.optional("last", Json.LONG, this.last, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
