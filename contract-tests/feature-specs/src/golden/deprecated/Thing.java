package io.github.taskclients.features.deprecated.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Thing}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Thing extends Model<Thing, Thing.Builder> {
  static final JsonCodec<Thing> CODEC = new ModelCodec<>("Thing", new Builder());

  private Thing(Builder members) {
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

  /** {@return the value of {@code old}, null where there is none} */
  @Deprecated
  public @Nullable String getOld() {
    return members.old;
  }

  /** {@return the value of {@code new}, null where there is none} */
  public @Nullable String getNew() {
    return members._new;
  }

  @Override
  JsonCodec<Thing> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Thing}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Thing, Builder> {
    private @Nullable String old;
    private @Nullable String _new;

    private Builder() {}

    /** Sets {@code old}. */
    @Deprecated
    public Builder old(String old) {
      this.old = set(1, old);
      return this;
    }

    /** Sets {@code new}. */
    public Builder _new(String _new) {
      this._new = set(2, _new);
      return this;
    }

    @Override
    public Thing build() {
      return super.build();
    }

    @Override
    Thing freeze() {
      return new Thing(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "old" -> this.old = read(in, 1, Json.STRING, this.old);
        case "new" -> this._new = read(in, 2, Json.STRING, this._new);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("old", Json.STRING, this.old, isNull(1));
      visitor.optional("new", Json.STRING, this._new, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
