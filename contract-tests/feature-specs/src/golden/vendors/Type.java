package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Type}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Type extends Model<Type, Type.Builder> {
  static final JsonCodec<Type> CODEC = new ModelCodec<>("Type", new Builder());

  private Type(Builder members) {
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

  /** {@return the value of {@code q}, null where there is none} */
  public @Nullable String getQ() {
    return members.q;
  }

  @Override
  JsonCodec<Type> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Type}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Type, Builder> {
    private @Nullable String q;

    private Builder() {}

    /** Sets {@code q}. */
    public Builder q(String q) {
      this.q = set(1, q);
      return this;
    }

    @Override
    public Type build() {
      return super.build();
    }

    @Override
    Type freeze() {
      return new Type(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "q" -> this.q = read(in, 1, Json.STRING, this.q);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("q", Json.STRING, this.q, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
