package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Point}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Point extends Model<Point, Point.Builder> {
  static final JsonCodec<Point> CODEC = new ModelCodec<>("Point", new Builder());

  private Point(Builder members) {
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
   * {@return the value of {@code x}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getX() {
    return required(1, "x", members.x);
  }

  /**
   * {@return the value of {@code y}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getY() {
    return required(2, "y", members.y);
  }

  @Override
  JsonCodec<Point> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Point}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Point, Builder> {
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;

    private Builder() {}

    /** Sets {@code x}. */
    public Builder x(BigDecimal x) {
      this.x = set(1, x);
      return this;
    }

    /** Sets {@code y}. */
    public Builder y(BigDecimal y) {
      this.y = set(2, y);
      return this;
    }

    @Override
    public Point build() {
      return super.build();
    }

    @Override
    Point freeze() {
      return new Point(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "x" -> this.x = read(in, 1, Json.BIGDECIMAL, this.x);
        case "y" -> this.y = read(in, 2, Json.BIGDECIMAL, this.y);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("x", Json.BIGDECIMAL, this.x, isNull(1));
      visitor.required("y", Json.BIGDECIMAL, this.y, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
