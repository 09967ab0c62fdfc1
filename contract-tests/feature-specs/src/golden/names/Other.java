package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Other}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Other extends Model<Other, Other.Builder> {
  static final JsonCodec<Other> CODEC = new ModelCodec<>("Other", new Builder());

  private Other(Builder members) {
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

  /** {@return the value of {@code UUU}, null where there is none} */
  public @Nullable String getUuu2() {
    return members.uuu2;
  }

  /** {@return the value of {@code _URI}, null where there is none} */
  public @Nullable String getUri2() {
    return members.uri2;
  }

  /** {@return the value of {@code uri}, null where there is none} */
  public @Nullable String getUri() {
    return members.uri;
  }

  /** {@return the value of {@code 2FA}, null where there is none} */
  public @Nullable String getMember2fa() {
    return members.member2fa;
  }

  @Override
  JsonCodec<Other> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Other}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Other, Builder> {
    private @Nullable String uuu2;
    private @Nullable String uri2;
    private @Nullable String uri;
    private @Nullable String member2fa;

    private Builder() {}

    /** Sets {@code UUU}. */
    public Builder uuu2(String uuu2) {
      this.uuu2 = set(1, uuu2);
      return this;
    }

    /** Sets {@code _URI}. */
    public Builder uri2(String uri2) {
      this.uri2 = set(2, uri2);
      return this;
    }

    /** Sets {@code uri}. */
    public Builder uri(String uri) {
      this.uri = set(3, uri);
      return this;
    }

    /** Sets {@code 2FA}. */
    public Builder member2fa(String member2fa) {
      this.member2fa = set(4, member2fa);
      return this;
    }

    @Override
    public Other build() {
      return super.build();
    }

    @Override
    Other freeze() {
      return new Other(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "UUU" -> this.uuu2 = read(in, 1, Json.STRING, this.uuu2);
        case "_URI" -> this.uri2 = read(in, 2, Json.STRING, this.uri2);
        case "uri" -> this.uri = read(in, 3, Json.STRING, this.uri);
        case "2FA" -> this.member2fa = read(in, 4, Json.STRING, this.member2fa);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("UUU", Json.STRING, this.uuu2, isNull(1));
      visitor.optional("_URI", Json.STRING, this.uri2, isNull(2));
      visitor.optional("uri", Json.STRING, this.uri, isNull(3));
      visitor.optional("2FA", Json.STRING, this.member2fa, isNull(4));
      visitor.undocumented(additionalProperties());
    }
  }
}
