package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Small}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Small extends Model<Small, Small.Builder> {
  static final JsonCodec<Small> CODEC = new ModelCodec<>("Small", new Builder());

  private Small(Builder members) {
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

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  /** {@return the value of {@code some_url}, null where there is none} */
  public @Nullable String getSomeUrl() {
    return members.someUrl;
  }

  @Override
  JsonCodec<Small> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Small}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Small, Builder> {
    private @Nullable String id;
    private @Nullable String someUrl;

    private Builder() {}

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(1, id);
      return this;
    }

    /** Sets {@code some_url}. */
    public Builder someUrl(String someUrl) {
      this.someUrl = set(2, someUrl);
      return this;
    }

    @Override
    public Small build() {
      return super.build();
    }

    @Override
    Small freeze() {
      return new Small(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "id" -> this.id = read(in, 1, Json.STRING, this.id);
        case "some_url" -> this.someUrl = read(in, 2, Json.STRING, this.someUrl);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("id", Json.STRING, this.id, isNull(1));
      visitor.optional("some_url", Json.STRING, this.someUrl, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
