package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.allof.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Vehicle}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Vehicle extends Model<Vehicle, Vehicle.Builder> {
  static final JsonCodec<Vehicle> CODEC = new ModelCodec<>("Vehicle", new Builder());

  private Vehicle(Builder members) {
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

  @Override
  JsonCodec<Vehicle> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Vehicle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Vehicle, Builder> {
    private @Nullable Integer wheels;

    private Builder() {}

    /** Sets {@code wheels}. */
    public Builder wheels(Integer wheels) {
      this.wheels = set(1, wheels);
      return this;
    }

    @Override
    public Vehicle build() {
      return super.build();
    }

    @Override
    Vehicle freeze() {
      return new Vehicle(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "wheels" -> this.wheels = read(in, 1, Json.INTEGER, this.wheels);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("wheels", Json.INTEGER, this.wheels, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
