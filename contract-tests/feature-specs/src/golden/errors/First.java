package io.github.taskclients.features.errors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.errors.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code First}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class First extends Model<First, First.Builder> {
  static final JsonCodec<First> CODEC = new ModelCodec<>("First", new Builder());

  private static final JsonCodec<String> CODE_CODEC =
      Json.STRING.limit("matches", "^([a-z]|[0-9])+\\z");

  private First(Builder members) {
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
   * {@return the value of {@code code}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getCode() {
    return required(1, "code", members.code);
  }

  @Override
  JsonCodec<First> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link First}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<First, Builder> {
    private @Nullable String code;

    private Builder() {}

    /** Sets {@code code}. */
    public Builder code(String code) {
      this.code = set(1, code);
      return this;
    }

    @Override
    public First build() {
      return super.build();
    }

    @Override
    First freeze() {
      return new First(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "code" -> this.code = read(in, 1, CODE_CODEC, this.code);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("code", CODE_CODEC, this.code, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
