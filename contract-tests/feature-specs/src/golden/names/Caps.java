package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Caps}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Caps extends Model<Caps, Caps.Builder> {
  static final JsonCodec<Caps> CODEC = new ModelCodec<>("Caps", new Builder());

  private Caps(Builder members) {
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

  /** {@return the value of {@code ID}, null where there is none} */
  public @Nullable String getId2() {
    return members.id2;
  }

  /** {@return the value of {@code SOME_URL}, null where there is none} */
  public @Nullable String getSomeUrl() {
    return members.someUrl;
  }

  @Override
  JsonCodec<Caps> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Caps}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Caps, Builder> {
    private @Nullable String id2;
    private @Nullable String someUrl;

    private Builder() {}

    /** Sets {@code ID}. */
    public Builder id2(String id2) {
      this.id2 = set(1, id2);
      return this;
    }

    /** Sets {@code SOME_URL}. */
    public Builder someUrl(String someUrl) {
      this.someUrl = set(2, someUrl);
      return this;
    }

    @Override
    public Caps build() {
      return super.build();
    }

    @Override
    Caps freeze() {
      return new Caps(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "ID" -> this.id2 = read(in, 1, Json.STRING, this.id2);
        case "SOME_URL" -> this.someUrl = read(in, 2, Json.STRING, this.someUrl);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("ID", Json.STRING, this.id2, isNull(1));
      visitor.optional("SOME_URL", Json.STRING, this.someUrl, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
