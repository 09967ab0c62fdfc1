package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Nested}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Nested extends Model<Nested, Nested.Builder> {
  static final JsonCodec<Nested> CODEC = new ModelCodec<>("Nested", new Builder());

  private Nested(Builder members) {
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
   * The member {@code inner}.
   *
   * @return the value of {@code inner}, null where absent
   */
  public @Nullable NestedInner getInner() {
    return members.inner;
  }

  /**
   * The member {@code rest}.
   *
   * @return the value of {@code rest}, null where absent
   */
  public @Nullable NestedRest getRest() {
    return members.rest;
  }

  @Override
  JsonCodec<Nested> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Nested}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Nested, Builder> {
    private @Nullable NestedInner inner;
    private @Nullable NestedRest rest;

    private Builder() {}

    /** Sets {@code inner}. */
    public Builder inner(NestedInner inner) {
      this.inner = set(1, inner);
      return this;
    }

    /** Sets {@code rest}. */
    public Builder rest(NestedRest rest) {
      this.rest = set(2, rest);
      return this;
    }

    @Override
    public Nested build() {
      return super.build();
    }

    @Override
    Nested freeze() {
      return new Nested(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "inner" -> this.inner = read(in, 1, NestedInner.CODEC, this.inner);
        case "rest" -> this.rest = read(in, 2, NestedRest.CODEC, this.rest);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("inner", NestedInner.CODEC, this.inner, isNull(1));
      visitor.optional("rest", NestedRest.CODEC, this.rest, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
