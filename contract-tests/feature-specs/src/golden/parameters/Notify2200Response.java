package io.github.taskclients.features.parameters.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Notify2200Response}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Notify2200Response
    extends Model<Notify2200Response, Notify2200Response.Builder> {
  static final JsonCodec<Notify2200Response> CODEC =
      new ModelCodec<>("Notify2200Response", new Builder());

  private Notify2200Response(Builder members) {
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

  /** {@return the value of {@code other}, null where there is none} */
  public @Nullable String getOther() {
    return members.other;
  }

  @Override
  JsonCodec<Notify2200Response> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Notify2200Response}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Notify2200Response, Builder> {
    private @Nullable String other;

    private Builder() {}

    /** Sets {@code other}. */
    public Builder other(String other) {
      this.other = set(1, other);
      return this;
    }

    @Override
    public Notify2200Response build() {
      return super.build();
    }

    @Override
    Notify2200Response freeze() {
      return new Notify2200Response(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "other" -> this.other = read(in, 1, Json.STRING, this.other);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("other", Json.STRING, this.other, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
