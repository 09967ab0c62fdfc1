package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedListInner}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedListInner extends Model<NestedListInner, NestedListInner.Builder> {
  static final JsonCodec<NestedListInner> CODEC =
      new ModelCodec<>("NestedListInner", new Builder());

  private NestedListInner(Builder members) {
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

  /** {@return the value of {@code f}, null where there is none} */
  public @Nullable String getF() {
    return members.f;
  }

  @Override
  JsonCodec<NestedListInner> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link NestedListInner}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<NestedListInner, Builder> {
    private @Nullable String f;

    private Builder() {}

    /** Sets {@code f}. */
    public Builder f(String f) {
      this.f = set(1, f);
      return this;
    }

    @Override
    public NestedListInner build() {
      return super.build();
    }

    @Override
    NestedListInner freeze() {
      return new NestedListInner(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "f" -> this.f = read(in, 1, Json.STRING, this.f);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("f", Json.STRING, this.f, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
