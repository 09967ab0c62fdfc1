package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code All}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class All extends Model<All, All.Builder> {
  static final JsonCodec<All> CODEC = new ModelCodec<>("All", new Builder());

  private static JsonCodec<List<Filter>> ofCodec() {
    return ListCodec.list(Filter.CODEC);
  }

  private All(Builder members) {
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
    return required(1, "of", Json.handOut(All.ofCodec(), members.of));
  }

  @Override
  JsonCodec<All> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link All}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<All, Builder> {
    private @Nullable List<Filter> of;

    private Builder() {}

    /** Sets {@code of}. */
    public Builder of(List<Filter> of) {
      this.of = set(1, Json.copyIn(All.ofCodec(), of));
      return this;
    }

    @Override
    public All build() {
      return super.build();
    }

    @Override
    All freeze() {
      return new All(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "of" -> this.of = read(in, 1, All.ofCodec(), this.of);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("of", All.ofCodec(), this.of, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
