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
@JsonAdapter(JsonCodecs.class)
public final class Meta extends Model<Meta> {
  static final JsonCodec<Meta> CODEC = new ModelCodec<>("Meta", new Builder());

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
    return CODEC;
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
  public static final class Builder extends ModelBuilder<Meta, Builder> {
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
    @Override
    public Meta build() {
      return new Meta(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "size":
          if (hasValue(in, this.size, 1)) {
            this.size = Json.LONG.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("size");
    }
  }
}
