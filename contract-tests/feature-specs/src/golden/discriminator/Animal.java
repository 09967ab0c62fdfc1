package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Animal}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Animal extends Model<Animal, Animal.Builder> {
  static final JsonCodec<Animal> CODEC = new ModelCodec<>("Animal", new Builder());

  private Animal(Builder members) {
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

  /**
   * This value as the {@code Dog} that its {@code species} says it is, or null where it says
   * otherwise.
   */
  public @Nullable Dog asDog() {
    return Alternatives.isMember(CODEC, this, "species", "Dog")
        ? Alternatives.convert(CODEC, this, Dog.CODEC)
        : null;
  }

  @Override
  JsonCodec<Animal> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Animal}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Animal, Builder> {
    private @Nullable String species;

    private Builder() {}

    /** Sets {@code species}. */
    public Builder species(String species) {
      this.species = set(1, species);
      return this;
    }

    @Override
    public Animal build() {
      return super.build();
    }

    @Override
    Animal freeze() {
      return new Animal(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "species" -> this.species = read(in, 1, Json.STRING, this.species);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("species", Json.STRING, this.species, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
