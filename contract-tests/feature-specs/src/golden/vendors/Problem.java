package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Problem}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Problem extends Model<Problem, Problem.Builder> {
  static final JsonCodec<Problem> CODEC = new ModelCodec<>("Problem", new Builder());

  private Problem(Builder members) {
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

  /** {@return the value of {@code code}, null where there is none} */
  public @Nullable String getCode() {
    return members.code;
  }

  @Override
  JsonCodec<Problem> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Problem}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Problem, Builder> {
    private @Nullable String code;

    private Builder() {}

    /** Sets {@code code}. */
    public Builder code(String code) {
      this.code = set(1, code);
      return this;
    }

    @Override
    public Problem build() {
      return super.build();
    }

    @Override
    Problem freeze() {
      return new Problem(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "code" -> this.code = read(in, 1, Json.STRING, this.code);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("code", Json.STRING, this.code, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
