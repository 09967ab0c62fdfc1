package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.allof.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Car}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Car extends Model<Car, Car.Builder> {
  static final JsonCodec<Car> CODEC = new ModelCodec<>("Car", new Builder());

  private Car(Builder members) {
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
   * {@return the value of {@code wheels}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public Integer getWheels() {
    return required(1, "wheels", members.wheels);
  }

  /** {@return the value of {@code name}, null where there is none} */
  public @Nullable String getName() {
    return members.name;
  }

  /**
   * {@return the value of {@code doors}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public Integer getDoors() {
    return required(3, "doors", members.doors);
  }

  /**
   * Who drives it.
   *
   * @return the value of {@code owner}, null where there is none
   */
  public @Nullable Named getOwner() {
    return members.owner;
  }

  @Override
  JsonCodec<Car> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Car}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Car, Builder> {
    private @Nullable Integer wheels;
    private @Nullable String name;
    private @Nullable Integer doors;
    private @Nullable Named owner;

    private Builder() {}

    /** Sets {@code wheels}. */
    public Builder wheels(Integer wheels) {
      this.wheels = set(1, wheels);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(2, name);
      return this;
    }

    /** Sets {@code doors}. */
    public Builder doors(Integer doors) {
      this.doors = set(3, doors);
      return this;
    }

    /** Sets {@code owner}; null is written as a JSON null. */
    public Builder owner(@Nullable Named owner) {
      this.owner = setOrNull(4, owner);
      return this;
    }

    @Override
    public Car build() {
      return super.build();
    }

    @Override
    Car freeze() {
      return new Car(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "wheels" -> this.wheels = read(in, 1, Json.INTEGER, this.wheels);
        case "name" -> this.name = read(in, 2, Json.STRING, this.name);
        case "doors" -> this.doors = read(in, 3, Json.INTEGER, this.doors);
        case "owner" -> this.owner = read(in, 4, Named.CODEC, this.owner);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("wheels", Json.INTEGER, this.wheels, isNull(1));
      visitor.optional("name", Json.STRING, this.name, isNull(2));
      visitor.required("doors", Json.INTEGER, this.doors, isNull(3));
      visitor.optionalOrNull("owner", Named.CODEC, this.owner, isNull(4));
      visitor.undocumented(additionalProperties());
    }
  }
}
