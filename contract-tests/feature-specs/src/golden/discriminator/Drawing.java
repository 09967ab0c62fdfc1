package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Drawing}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Drawing extends Model<Drawing, Drawing.Builder> {
  static final JsonCodec<Drawing> CODEC = new ModelCodec<>("Drawing", new Builder());

  private Drawing(Builder members) {
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

  /** {@return the value of {@code kind}, null where there is none} */
  public @Nullable String getKind() {
    return members.kind;
  }

  @Override
  JsonCodec<Drawing> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Drawing}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Drawing, Builder> {
    private @Nullable String kind;

    private Builder() {}

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, kind);
      return this;
    }

    @Override
    public Drawing build() {
      return super.build();
    }

    @Override
    Drawing freeze() {
      return new Drawing(this);
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
      visitor.optional("kind", Json.STRING, this.kind, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
