package io.github.taskclients.features.parameters.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code FindDeepParameter}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class FindDeepParameter extends Model<FindDeepParameter, FindDeepParameter.Builder> {
  static final JsonCodec<FindDeepParameter> CODEC =
      new ModelCodec<>("FindDeepParameter", new Builder());

  private FindDeepParameter(Builder members) {
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

  /** {@return the value of {@code a}, null where there is none} */
  public @Nullable String getA() {
    return members.a;
  }

  /** {@return the value of {@code b}, null where there is none} */
  public @Nullable Long getB() {
    return members.b;
  }

  @Override
  JsonCodec<FindDeepParameter> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link FindDeepParameter}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<FindDeepParameter, Builder> {
    private @Nullable String a;
    private @Nullable Long b;

    private Builder() {}

    /** Sets {@code a}. */
    public Builder a(String a) {
      this.a = set(1, a);
      return this;
    }

    /** Sets {@code b}. */
    public Builder b(Long b) {
      this.b = set(2, b);
      return this;
    }

    @Override
    public FindDeepParameter build() {
      return super.build();
    }

    @Override
    FindDeepParameter freeze() {
      return new FindDeepParameter(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "a" -> this.a = read(in, 1, Json.STRING, this.a);
        case "b" -> this.b = read(in, 2, Json.LONG, this.b);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("a", Json.STRING, this.a, isNull(1));
      visitor.optional("b", Json.LONG, this.b, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
