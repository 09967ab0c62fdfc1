package io.github.taskclients.features.discriminator.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Dog}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Dog extends Model<Dog> {
  static final JsonCodec<Dog> CODEC = new ModelCodec<>("Dog", new Builder());

  private static final JsonCodec<String> SPECIES_CODEC = Json.STRING;
  private static final JsonCodec<Boolean> BARKS_CODEC = Json.BOOLEAN;

  private final @Nullable String species;
  private final @Nullable Boolean barks;

  private Dog(Builder builder) {
    super(builder);
    this.species = builder.species;
    this.barks = builder.barks;
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
      throw Json.missing("Dog", "species", isNull(1));
    }
    return species;
  }

  /**
   * The member {@code barks}.
   *
   * @return the value of {@code barks}, null where absent
   */
  public @Nullable Boolean getBarks() {
    return barks;
  }

  @Override
  JsonCodec<Dog> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {species, barks};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "species", SPECIES_CODEC, this.species, isNull(1));
    Json.writeMember(out, "barks", BARKS_CODEC, this.barks, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("species", SPECIES_CODEC, this.species, isNull(1));
    check.optional("barks", BARKS_CODEC, this.barks, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Dog}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Dog, Builder> {
    private @Nullable String species;
    private @Nullable Boolean barks;

    private Builder() {}

    private Builder(Dog from) {
      super(from);
      this.species = from.species;
      this.barks = from.barks;
    }

    /** Sets {@code species}. */
    public Builder species(String species) {
      this.species = set(1, SPECIES_CODEC, species);
      return this;
    }

    /** Sets {@code barks}. */
    public Builder barks(Boolean barks) {
      this.barks = set(2, BARKS_CODEC, barks);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Dog#validate()}. */
    @Override
    public Dog build() {
      return new Dog(this);
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
        case "barks":
          if (hasValue(in, this.barks, 2)) {
            this.barks = Json.BOOLEAN.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("species", "barks");
    }
  }
}
