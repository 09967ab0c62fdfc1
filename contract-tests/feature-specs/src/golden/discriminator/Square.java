package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Square}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Square extends Model<Square> {
  static final JsonCodec<Square> CODEC = new ModelCodec<>("Square", new Builder());

  private static final JsonCodec<String> KIND_CODEC = Json.STRING;
  private static final JsonCodec<Long> SIDE_CODEC = Json.LONG;

  private final @Nullable String kind;
  private final @Nullable Long side;

  private Square(Builder builder) {
    super(builder);
    this.kind = builder.kind;
    this.side = builder.side;
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
      throw Json.missing("Square", "kind", isNull(1));
    }
    return kind;
  }

  /**
   * The member {@code side}.
   *
   * @return the value of {@code side}, null where absent
   */
  public @Nullable Long getSide() {
    return side;
  }

  @Override
  JsonCodec<Square> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {kind, side};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "kind", KIND_CODEC, this.kind, isNull(1));
    Json.writeMember(out, "side", SIDE_CODEC, this.side, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("kind", KIND_CODEC, this.kind, isNull(1));
    check.optional("side", SIDE_CODEC, this.side, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Square}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Square, Builder> {
    private @Nullable String kind;
    private @Nullable Long side;

    private Builder() {}

    private Builder(Square from) {
      super(from);
      this.kind = from.kind;
      this.side = from.side;
    }

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, KIND_CODEC, kind);
      return this;
    }

    /** Sets {@code side}. */
    public Builder side(Long side) {
      this.side = set(2, SIDE_CODEC, side);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Square#validate()}. */
    @Override
    public Square build() {
      return new Square(this);
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
        case "side":
          if (hasValue(in, this.side, 2)) {
            this.side = Json.LONG.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("kind", "side");
    }
  }
}
