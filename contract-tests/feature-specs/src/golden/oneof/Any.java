package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Any}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Any extends Model<Any, Any.Builder> {
  static final JsonCodec<Any> CODEC = new ModelCodec<>("Any", new Builder());

  private static JsonCodec<List<Filter>> ofCodec() {
    return ListCodec.list(Filter.CODEC);
  }

  private Any(Builder members) {
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
   * {@return the value of {@code of}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public List<Filter> getOf() {
    return required(1, "of", Json.handOut(Any.ofCodec(), members.of));
  }

  /** {@return the value of {@code least}, null where there is none} */
  public @Nullable BigDecimal getLeast() {
    return members.least;
  }

  @Override
  JsonCodec<Any> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Any}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Any, Builder> {
    private @Nullable List<Filter> of;
    private @Nullable BigDecimal least;

    private Builder() {}

    /** Sets {@code of}. */
    public Builder of(List<Filter> of) {
      this.of = set(1, Json.copyIn(Any.ofCodec(), of));
      return this;
    }

    /** Sets {@code least}. */
    public Builder least(BigDecimal least) {
      this.least = set(2, least);
      return this;
    }

    @Override
    public Any build() {
      return super.build();
    }

    @Override
    Any freeze() {
      return new Any(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "of" -> this.of = read(in, 1, Any.ofCodec(), this.of);
        case "least" -> this.least = read(in, 2, Json.BIGDECIMAL, this.least);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("of", Any.ofCodec(), this.of, isNull(1));
      visitor.optional("least", Json.BIGDECIMAL, this.least, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
