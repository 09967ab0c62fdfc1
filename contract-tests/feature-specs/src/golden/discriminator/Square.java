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
@JsonAdapter(Square.Codec.class)
public final class Square extends Model<Square> {
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
    return Codec.SELF;
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
  public static final class Builder extends ModelBuilder<Builder> {
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
    public Square build() {
      return new Square(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("kind", "side");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Square> {
    static final JsonCodec<Square> SELF = new Codec();

    private Codec() {
      super("Square");
    }

    @Override
    public Square read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Square(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "kind":
          if (builder.hasValue(in, builder.kind, 1)) {
            builder.kind = Json.STRING.read(in);
          }
          break;
        case "side":
          if (builder.hasValue(in, builder.side, 2)) {
            builder.side = Json.LONG.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
