package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Square}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Square extends Model<Square, Square.Builder> {
  static final JsonCodec<Square> CODEC = new ModelCodec<>("Square", new Builder());

  private Square(Builder members) {
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

  /**
   * {@return the value of {@code kind}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getKind() {
    return required(1, "kind", members.kind);
  }

  /** {@return the value of {@code side}, null where there is none} */
  public @Nullable Long getSide() {
    return members.side;
  }

  @Override
  JsonCodec<Square> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Square}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Square, Builder> {
    private @Nullable String kind;
    private @Nullable Long side;

    private Builder() {}

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, kind);
      return this;
    }

    /** Sets {@code side}. */
    public Builder side(Long side) {
      this.side = set(2, side);
      return this;
    }

    @Override
    public Square build() {
      return super.build();
    }

    @Override
    Square freeze() {
      return new Square(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "kind" -> this.kind = read(in, 1, Json.STRING, this.kind);
        case "side" -> this.side = read(in, 2, Json.LONG, this.side);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("kind", Json.STRING, this.kind, isNull(1));
      visitor.optional("side", Json.LONG, this.side, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
