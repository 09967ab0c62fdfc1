package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Load}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Load extends Model<Load, Load.Builder> {
  static final JsonCodec<Load> CODEC = new ModelCodec<>("Load", new Builder());

  private Load(Builder members) {
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

  /** {@return the value of {@code name}, null where there is none} */
  public @Nullable String getName() {
    return members.name;
  }

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  @Override
  JsonCodec<Load> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Load}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Load, Builder> {
    private @Nullable String name;
    private @Nullable String id;

    private Builder() {}

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(1, name);
      return this;
    }

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(2, id);
      return this;
    }

    @Override
    public Load build() {
      return super.build();
    }

    @Override
    Load freeze() {
      return new Load(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "name" -> this.name = read(in, 1, Json.STRING, this.name);
        case "id" -> this.id = read(in, 2, Json.STRING, this.id);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("name", Json.STRING, this.name, isNull(1));
      visitor.optional("id", Json.STRING, this.id, isNull(2));
      visitor.additional(additionalProperties(), Json.JSONELEMENT, true);
    }
  }
}
