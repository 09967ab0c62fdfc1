package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Holder}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Holder extends Model<Holder, Holder.Builder> {
  static final JsonCodec<Holder> CODEC = new ModelCodec<>("Holder", new Builder());

  private Holder(Builder members) {
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

  /** {@return the value of {@code value}, null where there is none} */
  public @Nullable Value getValue() {
    return members.value;
  }

  /** {@return the value of {@code either}, null where there is none} */
  public @Nullable Either getEither() {
    return members.either;
  }

  /** {@return the value of {@code when}, null where there is none} */
  public @Nullable Expression getWhen() {
    return members.when;
  }

  @Override
  JsonCodec<Holder> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Holder}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Holder, Builder> {
    private @Nullable Value value;
    private @Nullable Either either;
    private @Nullable Expression when;

    private Builder() {}

    /** Sets {@code value}. */
    public Builder value(Value value) {
      this.value = set(1, value);
      return this;
    }

    /** Sets {@code either}. */
    public Builder either(Either either) {
      this.either = set(2, either);
      return this;
    }

    /** Sets {@code when}. */
    public Builder when(Expression when) {
      this.when = set(3, when);
      return this;
    }

    @Override
    public Holder build() {
      return super.build();
    }

    @Override
    Holder freeze() {
      return new Holder(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "value" -> this.value = read(in, 1, Value.CODEC, this.value);
        case "either" -> this.either = read(in, 2, Either.CODEC, this.either);
        case "when" -> this.when = read(in, 3, Expression.CODEC, this.when);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("value", Value.CODEC, this.value, isNull(1));
      visitor.optional("either", Either.CODEC, this.either, isNull(2));
      visitor.optional("when", Expression.CODEC, this.when, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
