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
@JsonAdapter(Animal.Codec.class)
public final class Animal extends Model<Animal> {
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
    return Json.isMember(Codec.SELF, this, "species", "Dog")
        ? Json.convert(Codec.SELF, this, Dog.Codec.SELF)
        : null;
  }

  @Override
  JsonCodec<Animal> codec() {
    return Codec.SELF;
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
  public static final class Builder extends ModelBuilder<Builder> {
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
    public Animal build() {
      return new Animal(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("species");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Animal> {
    static final JsonCodec<Animal> SELF = new Codec();

    private Codec() {
      super("Animal");
    }

    @Override
    public Animal read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Animal(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "species":
          if (builder.hasValue(in, builder.species, 1)) {
            builder.species = Json.STRING.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
