package io.github.taskclients.features.bodies.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.bodies.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Made}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Made extends Model<Made, Made.Builder> {
  static final JsonCodec<Made> CODEC = new ModelCodec<>("Made", new Builder());

  private Made(Builder members) {
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
   * {@return the value of {@code id}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getId() {
    return required(1, "id", members.id);
  }

  /**
   * {@return the value of {@code secret}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getSecret() {
    return required(2, "secret", members.secret);
  }

  /**
   * {@return the value of {@code name}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getName() {
    return required(3, "name", members.name);
  }

  @Override
  JsonCodec<Made> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Made}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Made, Builder> {
    private @Nullable String id;
    private @Nullable String secret;
    private @Nullable String name;

    private Builder() {}

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(1, id);
      return this;
    }

    /** Sets {@code secret}. */
    public Builder secret(String secret) {
      this.secret = set(2, secret);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(3, name);
      return this;
    }

    @Override
    public Made build() {
      return super.build();
    }

    @Override
    Made freeze() {
      return new Made(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "id" -> this.id = read(in, 1, Json.STRING, this.id);
        case "secret" -> this.secret = read(in, 2, Json.STRING, this.secret);
        case "name" -> this.name = read(in, 3, Json.STRING, this.name);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.member("id", visitor.isStrict(), false, Json.STRING, this.id, isNull(1));
      visitor.member("secret", !visitor.isStrict(), false, Json.STRING, this.secret, isNull(2));
      visitor.required("name", Json.STRING, this.name, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
