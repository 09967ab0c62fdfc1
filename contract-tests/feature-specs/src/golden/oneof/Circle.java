package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Circle}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Circle extends Model<Circle, Circle.Builder> {
  static final JsonCodec<Circle> CODEC = new ModelCodec<>("Circle", new Builder());

  private Circle(Builder members) {
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

  /**
   * {@return the value of {@code r}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getR() {
    return required(1, "r", members.r);
  }

  @Override
  JsonCodec<Circle> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Circle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Circle, Builder> {
    private @Nullable BigDecimal r;

    private Builder() {}

    /** Sets {@code r}. */
    public Builder r(BigDecimal r) {
      this.r = set(1, r);
      return this;
    }

    @Override
    public Circle build() {
      return super.build();
    }

    @Override
    Circle freeze() {
      return new Circle(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "r" -> this.r = read(in, 1, Json.BIGDECIMAL, this.r);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("r", Json.BIGDECIMAL, this.r, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
