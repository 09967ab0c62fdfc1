package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Named}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Named extends Model<Named, Named.Builder> {
  static final JsonCodec<Named> CODEC = new ModelCodec<>("Named", new Builder());

  private Named(Builder members) {
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

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  /** {@return the value of {@code name}, null where there is none} */
  public @Nullable String getName() {
    return members.name;
  }

  @Override
  JsonCodec<Named> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Named}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Named, Builder> {
    private @Nullable String id;
    private @Nullable String name;

    private Builder() {}

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(1, id);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(2, name);
      return this;
    }

    @Override
    public Named build() {
      return super.build();
    }

    @Override
    Named freeze() {
      return new Named(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "id" -> this.id = read(in, 1, Json.STRING, this.id);
        case "name" -> this.name = read(in, 2, Json.STRING, this.name);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("id", Json.STRING, this.id, isNull(1));
      visitor.optional("name", Json.STRING, this.name, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
