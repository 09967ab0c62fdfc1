package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedInner}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedInner extends Model<NestedInner, NestedInner.Builder> {
  static final JsonCodec<NestedInner> CODEC = new ModelCodec<>("NestedInner", new Builder());

  private NestedInner(Builder members) {
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

  /** {@return the value of {@code e}, null where there is none} */
  public @Nullable String getE() {
    return members.e;
  }

  @Override
  JsonCodec<NestedInner> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link NestedInner}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<NestedInner, Builder> {
    private @Nullable String e;

    private Builder() {}

    /** Sets {@code e}. */
    public Builder e(String e) {
      this.e = set(1, e);
      return this;
    }

    @Override
    public NestedInner build() {
      return super.build();
    }

    @Override
    NestedInner freeze() {
      return new NestedInner(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "e" -> this.e = read(in, 1, Json.STRING, this.e);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("e", Json.STRING, this.e, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
