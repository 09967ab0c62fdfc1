package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ModelProcess}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class ModelProcess extends Model<ModelProcess, ModelProcess.Builder> {
  static final JsonCodec<ModelProcess> CODEC = new ModelCodec<>("ModelProcess", new Builder());

  private ModelProcess(Builder members) {
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

  /** {@return the value of {@code r}, null where there is none} */
  public @Nullable String getR() {
    return members.r;
  }

  @Override
  JsonCodec<ModelProcess> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link ModelProcess}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<ModelProcess, Builder> {
    private @Nullable String r;

    private Builder() {}

    /** Sets {@code r}. */
    public Builder r(String r) {
      this.r = set(1, r);
      return this;
    }

    @Override
    public ModelProcess build() {
      return super.build();
    }

    @Override
    ModelProcess freeze() {
      return new ModelProcess(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "r" -> this.r = read(in, 1, Json.STRING, this.r);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("r", Json.STRING, this.r, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
