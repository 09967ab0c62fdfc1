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
@JsonAdapter(Circle.Codec.class)
public final class Circle extends Model<Circle> {
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
    return Codec.SELF;
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
  public static final class Builder extends ModelBuilder<Builder> {
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
    public Circle build() {
      return new Circle(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("kind", "r");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Circle> {
    static final JsonCodec<Circle> SELF = new Codec();

    private Codec() {
      super("Circle");
    }

    @Override
    public Circle read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Circle(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "kind":
          if (builder.hasValue(in, builder.kind, 1)) {
            builder.kind = Json.STRING.read(in);
          }
          break;
        case "r":
          if (builder.hasValue(in, builder.r, 2)) {
            builder.r = Json.LONG.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
