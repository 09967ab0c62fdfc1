package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Point}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Point extends Model<Point> {
  static final JsonCodec<Point> CODEC = new ModelCodec<>("Point", new Builder());

  private static final JsonCodec<BigDecimal> X_CODEC = Json.BIGDECIMAL;
  private static final JsonCodec<BigDecimal> Y_CODEC = Json.BIGDECIMAL;

  private final @Nullable BigDecimal x;
  private final @Nullable BigDecimal y;

  private Point(Builder builder) {
    super(builder);
    this.x = builder.x;
    this.y = builder.y;
  }

  /** Starts a value with no members. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a value with the members of this one. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The member {@code x}.
   *
   * @return the value of {@code x}
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getX() {
    if (x == null) {
      throw Json.missing("Point", "x", isNull(1));
    }
    return x;
  }

  /**
   * The member {@code y}.
   *
   * @return the value of {@code y}
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getY() {
    if (y == null) {
      throw Json.missing("Point", "y", isNull(2));
    }
    return y;
  }

  @Override
  JsonCodec<Point> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {x, y};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "x", X_CODEC, this.x, isNull(1));
    Json.writeMember(out, "y", Y_CODEC, this.y, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("x", X_CODEC, this.x, isNull(1));
    check.required("y", Y_CODEC, this.y, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Point}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Point, Builder> {
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;

    private Builder() {}

    private Builder(Point from) {
      super(from);
      this.x = from.x;
      this.y = from.y;
    }

    /** Sets {@code x}. */
    public Builder x(BigDecimal x) {
      this.x = set(1, X_CODEC, x);
      return this;
    }

    /** Sets {@code y}. */
    public Builder y(BigDecimal y) {
      this.y = set(2, Y_CODEC, y);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Point#validate()}. */
    @Override
    public Point build() {
      return new Point(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "x":
          if (hasValue(in, this.x, 1)) {
            this.x = Json.BIGDECIMAL.read(in);
          }
          break;
        case "y":
          if (hasValue(in, this.y, 2)) {
            this.y = Json.BIGDECIMAL.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("x", "y");
    }
  }
}
