package io.github.taskclients.features.parameters.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Notify2200Response2}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Notify2200Response2
    extends Model<Notify2200Response2, Notify2200Response2.Builder> {
  static final JsonCodec<Notify2200Response2> CODEC =
      new ModelCodec<>("Notify2200Response2", new Builder());

  private Notify2200Response2(Builder members) {
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

  /** {@return the value of {@code own}, null where there is none} */
  public @Nullable String getOwn() {
    return members.own;
  }

  @Override
  JsonCodec<Notify2200Response2> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Notify2200Response2}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Notify2200Response2, Builder> {
    private @Nullable String own;

    private Builder() {}

    /** Sets {@code own}. */
    public Builder own(String own) {
      this.own = set(1, own);
      return this;
    }

    @Override
    public Notify2200Response2 build() {
      return super.build();
    }

    @Override
    Notify2200Response2 freeze() {
      return new Notify2200Response2(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "own" -> this.own = read(in, 1, Json.STRING, this.own);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("own", Json.STRING, this.own, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
