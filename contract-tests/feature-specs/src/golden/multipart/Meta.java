package io.github.taskclients.features.multipart.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Meta}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(Meta.Codec.class)
public final class Meta extends Model<Meta> {
  private static final JsonCodec<Long> SIZE_CODEC = Json.LONG;

  private final @Nullable Long size;

  private Meta(Builder builder) {
    super(builder);
    this.size = builder.size;
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
   * The member {@code size}.
   *
   * @return the value of {@code size}, null where absent
   */
  public @Nullable Long getSize() {
    return size;
  }

  @Override
  JsonCodec<Meta> codec() {
    return Codec.SELF;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {size};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "size", SIZE_CODEC, this.size, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("size", SIZE_CODEC, this.size, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Meta}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Builder> {
    private @Nullable Long size;

    private Builder() {}

    private Builder(Meta from) {
      super(from);
      this.size = from.size;
    }

    /** Sets {@code size}. */
    public Builder size(Long size) {
      this.size = set(1, SIZE_CODEC, size);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Meta#validate()}. */
    public Meta build() {
      return new Meta(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("size");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Meta> {
    static final JsonCodec<Meta> SELF = new Codec();

    private Codec() {
      super("Meta");
    }

    @Override
    public Meta read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Meta(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "size":
          if (builder.hasValue(in, builder.size, 1)) {
            builder.size = Json.LONG.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
