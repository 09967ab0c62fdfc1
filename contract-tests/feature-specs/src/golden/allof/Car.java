package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.allof.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Car}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Car extends Model<Car> {
  static final JsonCodec<Car> CODEC = new ModelCodec<>("Car", new Builder());

  private static final JsonCodec<Integer> WHEELS_CODEC = Json.INTEGER;
  private static final JsonCodec<String> NAME_CODEC = Json.STRING;
  private static final JsonCodec<Integer> DOORS_CODEC = Json.INTEGER;
  private static final JsonCodec<Named> OWNER_CODEC = Named.CODEC;

  private final @Nullable Integer wheels;
  private final @Nullable String name;
  private final @Nullable Integer doors;
  private final @Nullable Named owner;

  private Car(Builder builder) {
    super(builder);
    this.wheels = builder.wheels;
    this.name = builder.name;
    this.doors = builder.doors;
    this.owner = builder.owner;
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
   * The member {@code wheels}.
   *
   * @return the value of {@code wheels}
   * @throws InvalidDataException where this required member is absent or null
   */
  public Integer getWheels() {
    if (wheels == null) {
      throw Json.missing("Car", "wheels", isNull(1));
    }
    return wheels;
  }

  /**
   * The member {@code name}.
   *
   * @return the value of {@code name}, null where absent
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * The member {@code doors}.
   *
   * @return the value of {@code doors}
   * @throws InvalidDataException where this required member is absent or null
   */
  public Integer getDoors() {
    if (doors == null) {
      throw Json.missing("Car", "doors", isNull(3));
    }
    return doors;
  }

  /**
   * Who drives it.
   *
   * @return the value of {@code owner}, null where absent or null
   */
  public @Nullable Named getOwner() {
    return owner;
  }

  @Override
  JsonCodec<Car> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {wheels, name, doors, owner};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "wheels", WHEELS_CODEC, this.wheels, isNull(1));
    Json.writeMember(out, "name", NAME_CODEC, this.name, isNull(2));
    Json.writeMember(out, "doors", DOORS_CODEC, this.doors, isNull(3));
    Json.writeMember(out, "owner", OWNER_CODEC, this.owner, isNull(4));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("wheels", WHEELS_CODEC, this.wheels, isNull(1));
    check.optional("name", NAME_CODEC, this.name, isNull(2));
    check.required("doors", DOORS_CODEC, this.doors, isNull(3));
    check.optionalOrNull("owner", OWNER_CODEC, this.owner, isNull(4));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Car}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Car, Builder> {
    private @Nullable Integer wheels;
    private @Nullable String name;
    private @Nullable Integer doors;
    private @Nullable Named owner;

    private Builder() {}

    private Builder(Car from) {
      super(from);
      this.wheels = from.wheels;
      this.name = from.name;
      this.doors = from.doors;
      this.owner = from.owner;
    }

    /** Sets {@code wheels}. */
    public Builder wheels(Integer wheels) {
      this.wheels = set(1, WHEELS_CODEC, wheels);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(2, NAME_CODEC, name);
      return this;
    }

    /** Sets {@code doors}. */
    public Builder doors(Integer doors) {
      this.doors = set(3, DOORS_CODEC, doors);
      return this;
    }

    /** Sets {@code owner}; null is written as a JSON null. */
    public Builder owner(@Nullable Named owner) {
      this.owner = setOrNull(4, OWNER_CODEC, owner);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Car#validate()}. */
    @Override
    public Car build() {
      return new Car(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "wheels":
          if (hasValue(in, this.wheels, 1)) {
            this.wheels = Json.INTEGER.read(in);
          }
          break;
        case "name":
          if (hasValue(in, this.name, 2)) {
            this.name = Json.STRING.read(in);
          }
          break;
        case "doors":
          if (hasValue(in, this.doors, 3)) {
            this.doors = Json.INTEGER.read(in);
          }
          break;
        case "owner":
          if (hasValue(in, this.owner, 4)) {
            this.owner = Named.CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("wheels", "name", "doors", "owner");
    }
  }
}
