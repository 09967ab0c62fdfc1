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
 * The schema {@code Circle}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Circle extends Model<Circle> {
  static final JsonCodec<Circle> CODEC = new ModelCodec<>("Circle", new Builder());

  private static final JsonCodec<BigDecimal> R_CODEC = Json.BIGDECIMAL;

  private final @Nullable BigDecimal r;

  private Circle(Builder builder) {
    super(builder);
    this.r = builder.r;
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
   * The member {@code r}.
   *
   * @return the value of {@code r}
   * @throws InvalidDataException where this required member is absent or null
   */
  public BigDecimal getR() {
    if (r == null) {
      throw Json.missing("Circle", "r", isNull(1));
    }
    return r;
  }

  @Override
  JsonCodec<Circle> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {r};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "r", R_CODEC, this.r, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("r", R_CODEC, this.r, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Circle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Circle, Builder> {
    private @Nullable BigDecimal r;

    private Builder() {}

    private Builder(Circle from) {
      super(from);
      this.r = from.r;
    }

    /** Sets {@code r}. */
    public Builder r(BigDecimal r) {
      this.r = set(1, R_CODEC, r);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Circle#validate()}. */
    @Override
    public Circle build() {
      return new Circle(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "r":
          if (hasValue(in, this.r, 1)) {
            this.r = Json.BIGDECIMAL.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("r");
    }
  }
}
