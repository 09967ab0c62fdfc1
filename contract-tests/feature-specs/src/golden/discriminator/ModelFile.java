package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ModelFile}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class ModelFile extends Model<ModelFile, ModelFile.Builder> {
  static final JsonCodec<ModelFile> CODEC = new ModelCodec<>("ModelFile", new Builder());

  private ModelFile(Builder members) {
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

  /**
   * {@return the value of {@code kind}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getKind() {
    return required(1, "kind", members.kind);
  }

  @Override
  JsonCodec<ModelFile> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link ModelFile}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<ModelFile, Builder> {
    private @Nullable String kind;

    private Builder() {}

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, kind);
      return this;
    }

    @Override
    public ModelFile build() {
      return super.build();
    }

    @Override
    ModelFile freeze() {
      return new ModelFile(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "kind" -> this.kind = read(in, 1, Json.STRING, this.kind);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("kind", Json.STRING, this.kind, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
