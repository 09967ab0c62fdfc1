package io.github.taskclients.features.bodies.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.bodies.InvalidDataException;
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

  private static final JsonCodec<String> NAME_CODEC = Json.STRING.limit("length <=", "5");

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

  /**
   * {@return the value of {@code name}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getName() {
    return required(1, "name", members.name);
  }

  /** {@return the value of {@code note}, null where there is none} */
  public @Nullable String getNote() {
    return members.note;
  }

  @Override
  JsonCodec<Thing> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Thing}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Thing, Builder> {
    private @Nullable String name;
    private @Nullable String note;

    private Builder() {}

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(1, name);
      return this;
    }

    /** Sets {@code note}; null is written as a JSON null. */
    public Builder note(@Nullable String note) {
      this.note = setOrNull(2, note);
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
        case "name" -> this.name = read(in, 1, NAME_CODEC, this.name);
        case "note" -> this.note = read(in, 2, Json.STRING, this.note);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("name", NAME_CODEC, this.name, isNull(1));
      visitor.optionalOrNull("note", Json.STRING, this.note, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
