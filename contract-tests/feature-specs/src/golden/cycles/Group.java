package io.github.taskclients.features.cycles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Group}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Group extends Model<Group, Group.Builder> {
  static final JsonCodec<Group> CODEC = new ModelCodec<>("Group", new Builder());

  private Group(Builder members) {
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

  /** {@return the value of {@code left}, null where there is none} */
  public @Nullable Left getLeft() {
    return members.left;
  }

  @Override
  JsonCodec<Group> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Group}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Group, Builder> {
    private @Nullable Left left;

    private Builder() {}

    /** Sets {@code left}. */
    public Builder left(Left left) {
      this.left = set(1, left);
      return this;
    }

    @Override
    public Group build() {
      return super.build();
    }

    @Override
    Group freeze() {
      return new Group(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "left" -> this.left = read(in, 1, Left.CODEC, this.left);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("left", Left.CODEC, this.left, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
