package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Error2}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Error2 extends Model<Error2, Error2.Builder> {
  static final JsonCodec<Error2> CODEC = new ModelCodec<>("Error2", new Builder());

  private Error2(Builder members) {
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

  /** {@return the value of {@code why}, null where there is none} */
  public @Nullable String getWhy() {
    return members.why;
  }

  @Override
  JsonCodec<Error2> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Error2}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Error2, Builder> {
    private @Nullable String why;

    private Builder() {}

    /** Sets {@code why}. */
    public Builder why(String why) {
      this.why = set(1, why);
      return this;
    }

    @Override
    public Error2 build() {
      return super.build();
    }

    @Override
    Error2 freeze() {
      return new Error2(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "why" -> this.why = read(in, 1, Json.STRING, this.why);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("why", Json.STRING, this.why, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
