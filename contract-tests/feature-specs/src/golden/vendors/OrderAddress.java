package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderAddress}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderAddress extends Model<OrderAddress, OrderAddress.Builder> {
  static final JsonCodec<OrderAddress> CODEC = new ModelCodec<>("OrderAddress", new Builder());

  private OrderAddress(Builder members) {
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

  /** {@return the value of {@code street}, null where there is none} */
  public @Nullable String getStreet() {
    return members.street;
  }

  /** {@return the value of {@code geo}, null where there is none} */
  public @Nullable OrderAddressGeo getGeo() {
    return members.geo;
  }

  @Override
  JsonCodec<OrderAddress> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderAddress}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderAddress, Builder> {
    private @Nullable String street;
    private @Nullable OrderAddressGeo geo;

    private Builder() {}

    /** Sets {@code street}. */
    public Builder street(String street) {
      this.street = set(1, street);
      return this;
    }

    /** Sets {@code geo}. */
    public Builder geo(OrderAddressGeo geo) {
      this.geo = set(2, geo);
      return this;
    }

    @Override
    public OrderAddress build() {
      return super.build();
    }

    @Override
    OrderAddress freeze() {
      return new OrderAddress(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "street" -> this.street = read(in, 1, Json.STRING, this.street);
        case "geo" -> this.geo = read(in, 2, OrderAddressGeo.CODEC, this.geo);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("street", Json.STRING, this.street, isNull(1));
      visitor.optional("geo", OrderAddressGeo.CODEC, this.geo, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
