package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Animal}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Animal extends Model<Animal> {
  static final JsonCodec<Animal> CODEC = new ModelCodec<>("Animal", new Builder());

  private static final JsonCodec<String> SPECIES_CODEC = Json.STRING;

  private final @Nullable String species;

  private Animal(Builder builder) {
    super(builder);
    this.species = builder.species;
  }

  /** Starts a value with no members. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a value with the members of this one. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The member {@code species}.
   *
   * @return the value of {@code species}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getSpecies() {
    if (species == null) {
      throw Json.missing("Animal", "species", isNull(1));
    }
    return species;
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

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {species};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "species", SPECIES_CODEC, this.species, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("species", SPECIES_CODEC, this.species, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Animal}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Animal, Builder> {
    private @Nullable String species;

    private Builder() {}

    private Builder(Animal from) {
      super(from);
      this.species = from.species;
    }

    /** Sets {@code species}. */
    public Builder species(String species) {
      this.species = set(1, SPECIES_CODEC, species);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Animal#validate()}. */
    @Override
    public Animal build() {
      return new Animal(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "species":
          if (hasValue(in, this.species, 1)) {
            this.species = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("species");
    }
  }
}
