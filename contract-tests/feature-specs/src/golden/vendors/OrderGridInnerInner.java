package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderGridInnerInner}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderGridInnerInner
    extends Model<OrderGridInnerInner, OrderGridInnerInner.Builder> {
  static final JsonCodec<OrderGridInnerInner> CODEC =
      new ModelCodec<>("OrderGridInnerInner", new Builder());

  private OrderGridInnerInner(Builder members) {
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

  /** {@return the value of {@code cell}, null where there is none} */
  public @Nullable String getCell() {
    return members.cell;
  }

  @Override
  JsonCodec<OrderGridInnerInner> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link OrderGridInnerInner}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<OrderGridInnerInner, Builder> {
    private @Nullable String cell;

    private Builder() {}

    /** Sets {@code cell}. */
    public Builder cell(String cell) {
      this.cell = set(1, cell);
      return this;
    }

    @Override
    public OrderGridInnerInner build() {
      return super.build();
    }

    @Override
    OrderGridInnerInner freeze() {
      return new OrderGridInnerInner(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "cell" -> this.cell = read(in, 1, Json.STRING, this.cell);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("cell", Json.STRING, this.cell, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
