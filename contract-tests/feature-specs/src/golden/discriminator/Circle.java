package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
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

  private static final JsonCodec<String> KIND_CODEC = Json.STRING;
  private static final JsonCodec<Long> R_CODEC = Json.LONG;

  private final @Nullable String kind;
  private final @Nullable Long r;

  private Circle(Builder builder) {
    super(builder);
    this.kind = builder.kind;
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
   * The member {@code kind}.
   *
   * @return the value of {@code kind}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getKind() {
    if (kind == null) {
      throw Json.missing("Circle", "kind", isNull(1));
    }
    return kind;
  }

  /**
   * The member {@code r}.
   *
   * @return the value of {@code r}, null where absent
   */
  public @Nullable Long getR() {
    return r;
  }

  @Override
  JsonCodec<Circle> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {kind, r};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "kind", KIND_CODEC, this.kind, isNull(1));
    Json.writeMember(out, "r", R_CODEC, this.r, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("kind", KIND_CODEC, this.kind, isNull(1));
    check.optional("r", R_CODEC, this.r, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Circle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Circle, Builder> {
    private @Nullable String kind;
    private @Nullable Long r;

    private Builder() {}

    private Builder(Circle from) {
      super(from);
      this.kind = from.kind;
      this.r = from.r;
    }

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, KIND_CODEC, kind);
      return this;
    }

    /** Sets {@code r}. */
    public Builder r(Long r) {
      this.r = set(2, R_CODEC, r);
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
        case "kind":
          if (hasValue(in, this.kind, 1)) {
            this.kind = Json.STRING.read(in);
          }
          break;
        case "r":
          if (hasValue(in, this.r, 2)) {
            this.r = Json.LONG.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("kind", "r");
    }
  }
}
