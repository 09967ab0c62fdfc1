package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.allof.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Vehicle}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Vehicle extends Model<Vehicle> {
  static final JsonCodec<Vehicle> CODEC = new ModelCodec<>("Vehicle", new Builder());

  private static final JsonCodec<Integer> WHEELS_CODEC = Json.INTEGER;

  private final @Nullable Integer wheels;

  private Vehicle(Builder builder) {
    super(builder);
    this.wheels = builder.wheels;
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
      throw Json.missing("Vehicle", "wheels", isNull(1));
    }
    return wheels;
  }

  @Override
  JsonCodec<Vehicle> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {wheels};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "wheels", WHEELS_CODEC, this.wheels, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("wheels", WHEELS_CODEC, this.wheels, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Vehicle}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Vehicle, Builder> {
    private @Nullable Integer wheels;

    private Builder() {}

    private Builder(Vehicle from) {
      super(from);
      this.wheels = from.wheels;
    }

    /** Sets {@code wheels}. */
    public Builder wheels(Integer wheels) {
      this.wheels = set(1, WHEELS_CODEC, wheels);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Vehicle#validate()}. */
    @Override
    public Vehicle build() {
      return new Vehicle(this);
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
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("wheels");
    }
  }
}
