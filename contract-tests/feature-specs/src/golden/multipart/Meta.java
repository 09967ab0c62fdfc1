package io.github.taskclients.features.multipart.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Meta}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Meta extends Model<Meta, Meta.Builder> {
  static final JsonCodec<Meta> CODEC = new ModelCodec<>("Meta", new Builder());

  private Meta(Builder members) {
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

  /** {@return the value of {@code size}, null where there is none} */
  public @Nullable Long getSize() {
    return members.size;
  }

  @Override
  JsonCodec<Meta> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Meta}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Meta, Builder> {
    private @Nullable Long size;

    private Builder() {}

    /** Sets {@code size}. */
    public Builder size(Long size) {
      this.size = set(1, size);
      return this;
    }

    @Override
    public Meta build() {
      return super.build();
    }

    @Override
    Meta freeze() {
      return new Meta(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "size" -> this.size = read(in, 1, Json.LONG, this.size);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("size", Json.LONG, this.size, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
