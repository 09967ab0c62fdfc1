package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Circle}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Circle extends Model<Circle, Circle.Builder> {
  static final JsonCodec<Circle> CODEC = new ModelCodec<>("Circle", new Builder());

  private Circle(Builder members) {
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

  /** {@return the value of {@code r}, null where there is none} */
  public @Nullable Long getR() {
    return members.r;
  }

  @Override
  JsonCodec<Circle> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Circle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Circle, Builder> {
    private @Nullable String kind;
    private @Nullable Long r;

    private Builder() {}

    /** Sets {@code kind}. */
    public Builder kind(String kind) {
      this.kind = set(1, kind);
      return this;
    }

    /** Sets {@code r}. */
    public Builder r(Long r) {
      this.r = set(2, r);
      return this;
    }

    @Override
    public Circle build() {
      return super.build();
    }

    @Override
    Circle freeze() {
      return new Circle(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "kind" -> this.kind = read(in, 1, Json.STRING, this.kind);
        case "r" -> this.r = read(in, 2, Json.LONG, this.r);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("kind", Json.STRING, this.kind, isNull(1));
      visitor.optional("r", Json.LONG, this.r, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
