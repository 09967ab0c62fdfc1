package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedRest2}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedRest2 extends Model<NestedRest2, NestedRest2.Builder> {
  static final JsonCodec<NestedRest2> CODEC = new ModelCodec<>("NestedRest2", new Builder());

  private NestedRest2(Builder members) {
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

  /** {@return the value of {@code b}, null where there is none} */
  public @Nullable String getB() {
    return members.b;
  }

  @Override
  JsonCodec<NestedRest2> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link NestedRest2}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<NestedRest2, Builder> {
    private @Nullable String b;

    private Builder() {}

    /** Sets {@code b}. */
    public Builder b(String b) {
      this.b = set(1, b);
      return this;
    }

    @Override
    public NestedRest2 build() {
      return super.build();
    }

    @Override
    NestedRest2 freeze() {
      return new NestedRest2(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "b" -> this.b = read(in, 1, Json.STRING, this.b);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("b", Json.STRING, this.b, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
