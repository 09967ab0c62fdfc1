package io.github.taskclients.features.styles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Color}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Color extends Model<Color, Color.Builder> {
  static final JsonCodec<Color> CODEC = new ModelCodec<>("Color", new Builder());

  private Color(Builder members) {
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

  /** {@return the value of {@code R}, null where there is none} */
  public @Nullable Long getR() {
    return members.r;
  }

  /** {@return the value of {@code G}, null where there is none} */
  public @Nullable Long getG() {
    return members.g;
  }

  @Override
  JsonCodec<Color> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Color}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Color, Builder> {
    private @Nullable Long r;
    private @Nullable Long g;

    private Builder() {}

    /** Sets {@code R}. */
    public Builder r(Long r) {
      this.r = set(1, r);
      return this;
    }

    /** Sets {@code G}. */
    public Builder g(Long g) {
      this.g = set(2, g);
      return this;
    }

    @Override
    public Color build() {
      return super.build();
    }

    @Override
    Color freeze() {
      return new Color(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "R" -> this.r = read(in, 1, Json.LONG, this.r);
        case "G" -> this.g = read(in, 2, Json.LONG, this.g);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("R", Json.LONG, this.r, isNull(1));
      visitor.optional("G", Json.LONG, this.g, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
