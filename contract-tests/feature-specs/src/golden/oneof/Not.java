package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Not}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Not extends Model<Not, Not.Builder> {
  static final JsonCodec<Not> CODEC = new ModelCodec<>("Not", new Builder());

  private Not(Builder members) {
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
   * {@return the value of {@code not}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public Expression getNot() {
    return required(1, "not", members.not);
  }

  @Override
  JsonCodec<Not> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Not}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Not, Builder> {
    private @Nullable Expression not;

    private Builder() {}

    /** Sets {@code not}. */
    public Builder not(Expression not) {
      this.not = set(1, not);
      return this;
    }

    @Override
    public Not build() {
      return super.build();
    }

    @Override
    Not freeze() {
      return new Not(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "not" -> this.not = read(in, 1, Expression.CODEC, this.not);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("not", Expression.CODEC, this.not, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
