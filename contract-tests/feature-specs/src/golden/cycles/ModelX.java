package io.github.taskclients.features.cycles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ModelX}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class ModelX extends Model<ModelX, ModelX.Builder> {
  static final JsonCodec<ModelX> CODEC = new ModelCodec<>("ModelX", new Builder());

  private ModelX(Builder members) {
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

  /** {@return the value of {@code x}, null where there is none} */
  public @Nullable ModelX getX() {
    return members.x;
  }

  @Override
  JsonCodec<ModelX> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link ModelX}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<ModelX, Builder> {
    private @Nullable ModelX x;

    private Builder() {}

    /** Sets {@code x}. */
    public Builder x(ModelX x) {
      this.x = set(1, x);
      return this;
    }

    @Override
    public ModelX build() {
      return super.build();
    }

    @Override
    ModelX freeze() {
      return new ModelX(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "x" -> this.x = read(in, 1, ModelX.CODEC, this.x);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("x", ModelX.CODEC, this.x, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
