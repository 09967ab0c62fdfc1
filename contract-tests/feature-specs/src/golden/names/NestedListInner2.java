package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedListInner2}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedListInner2 extends Model<NestedListInner2, NestedListInner2.Builder> {
  static final JsonCodec<NestedListInner2> CODEC =
      new ModelCodec<>("NestedListInner2", new Builder());

  private NestedListInner2(Builder members) {
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

  /** {@return the value of {@code d}, null where there is none} */
  public @Nullable String getD() {
    return members.d;
  }

  @Override
  JsonCodec<NestedListInner2> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link NestedListInner2}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<NestedListInner2, Builder> {
    private @Nullable String d;

    private Builder() {}

    /** Sets {@code d}. */
    public Builder d(String d) {
      this.d = set(1, d);
      return this;
    }

    @Override
    public NestedListInner2 build() {
      return super.build();
    }

    @Override
    NestedListInner2 freeze() {
      return new NestedListInner2(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "d" -> this.d = read(in, 1, Json.STRING, this.d);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("d", Json.STRING, this.d, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
