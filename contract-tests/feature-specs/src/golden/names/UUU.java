package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code UUU}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class UUU extends Model<UUU, UUU.Builder> {
  static final JsonCodec<UUU> CODEC = new ModelCodec<>("UUU", new Builder());

  private static final JsonCodec<String> P_CODEC =
      Json.STRING.limit("matches", "^(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))[\\s\\S]+\\n?\\z");

  private UUU(Builder members) {
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

  /** {@return the value of {@code p}, null where there is none} */
  public @Nullable String getP() {
    return members.p;
  }

  @Override
  JsonCodec<UUU> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link UUU}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<UUU, Builder> {
    private @Nullable String p;

    private Builder() {}

    /** Sets {@code p}. */
    public Builder p(String p) {
      this.p = set(1, p);
      return this;
    }

    @Override
    public UUU build() {
      return super.build();
    }

    @Override
    UUU freeze() {
      return new UUU(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "p" -> this.p = read(in, 1, P_CODEC, this.p);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("p", P_CODEC, this.p, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
