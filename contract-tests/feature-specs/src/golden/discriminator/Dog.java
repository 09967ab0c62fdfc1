package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Dog}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Dog extends Model<Dog, Dog.Builder> {
  static final JsonCodec<Dog> CODEC = new ModelCodec<>("Dog", new Builder());

  private Dog(Builder members) {
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
   * {@return the value of {@code species}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getSpecies() {
    return required(1, "species", members.species);
  }

  /** {@return the value of {@code barks}, null where there is none} */
  public @Nullable Boolean getBarks() {
    return members.barks;
  }

  @Override
  JsonCodec<Dog> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Dog}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Dog, Builder> {
    private @Nullable String species;
    private @Nullable Boolean barks;

    private Builder() {}

    /** Sets {@code species}. */
    public Builder species(String species) {
      this.species = set(1, species);
      return this;
    }

    /** Sets {@code barks}. */
    public Builder barks(Boolean barks) {
      this.barks = set(2, barks);
      return this;
    }

    @Override
    public Dog build() {
      return super.build();
    }

    @Override
    Dog freeze() {
      return new Dog(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "species" -> this.species = read(in, 1, Json.STRING, this.species);
        case "barks" -> this.barks = read(in, 2, Json.BOOLEAN, this.barks);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("species", Json.STRING, this.species, isNull(1));
      visitor.optional("barks", Json.BOOLEAN, this.barks, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
