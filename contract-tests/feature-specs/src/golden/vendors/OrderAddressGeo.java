package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderAddressGeo}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderAddressGeo extends Model<OrderAddressGeo, OrderAddressGeo.Builder> {
  static final JsonCodec<OrderAddressGeo> CODEC =
      new ModelCodec<>("OrderAddressGeo", new Builder());

  private OrderAddressGeo(Builder members) {
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

  /** {@return the value of {@code lat}, null where there is none} */
  public @Nullable BigDecimal getLat() {
    return members.lat;
  }

  @Override
  JsonCodec<OrderAddressGeo> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderAddressGeo}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderAddressGeo, Builder> {
    private @Nullable BigDecimal lat;

    private Builder() {}

    /** Sets {@code lat}. */
    public Builder lat(BigDecimal lat) {
      this.lat = set(1, lat);
      return this;
    }

    @Override
    public OrderAddressGeo build() {
      return super.build();
    }

    @Override
    OrderAddressGeo freeze() {
      return new OrderAddressGeo(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "lat" -> this.lat = read(in, 1, Json.BIGDECIMAL, this.lat);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("lat", Json.BIGDECIMAL, this.lat, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
