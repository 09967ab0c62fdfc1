package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code NestedInner2}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class NestedInner2 extends Model<NestedInner2, NestedInner2.Builder> {
  static final JsonCodec<NestedInner2> CODEC = new ModelCodec<>("NestedInner2", new Builder());

  private NestedInner2(Builder members) {
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

  /** {@return the value of {@code foo_bar}, null where there is none} */
  public @Nullable String getFooBar() {
    return members.fooBar;
  }

  /** {@return the value of {@code FOO_BAR}, null where there is none} */
  public @Nullable String getFooBar3() {
    return members.fooBar3;
  }

  /** {@return the value of {@code fooBar}, null where there is none} */
  public @Nullable String getFooBar2() {
    return members.fooBar2;
  }

  @Override
  JsonCodec<NestedInner2> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link NestedInner2}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<NestedInner2, Builder> {
    private @Nullable String fooBar;
    private @Nullable String fooBar3;
    private @Nullable String fooBar2;

    private Builder() {}

    /** Sets {@code foo_bar}. */
    public Builder fooBar(String fooBar) {
      this.fooBar = set(1, fooBar);
      return this;
    }

    /** Sets {@code FOO_BAR}. */
    public Builder fooBar3(String fooBar3) {
      this.fooBar3 = set(2, fooBar3);
      return this;
    }

    /** Sets {@code fooBar}. */
    public Builder fooBar2(String fooBar2) {
      this.fooBar2 = set(3, fooBar2);
      return this;
    }

    @Override
    public NestedInner2 build() {
      return super.build();
    }

    @Override
    NestedInner2 freeze() {
      return new NestedInner2(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "foo_bar" -> this.fooBar = read(in, 1, Json.STRING, this.fooBar);
        case "FOO_BAR" -> this.fooBar3 = read(in, 2, Json.STRING, this.fooBar3);
        case "fooBar" -> this.fooBar2 = read(in, 3, Json.STRING, this.fooBar2);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("foo_bar", Json.STRING, this.fooBar, isNull(1));
      visitor.optional("FOO_BAR", Json.STRING, this.fooBar3, isNull(2));
      visitor.optional("fooBar", Json.STRING, this.fooBar2, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
