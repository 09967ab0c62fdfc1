package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.allof.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Trailer}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Trailer extends Model<Trailer, Trailer.Builder> {
  static final JsonCodec<Trailer> CODEC = new ModelCodec<>("Trailer", new Builder());

  private Trailer(Builder members) {
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

  /** {@return the value of {@code load}, null where there is none} */
  public @Nullable Load getLoad() {
    return members.load;
  }

  /** {@return the value of {@code ID}, null where there is none} */
  public @Nullable String getId2() {
    return members.id2;
  }

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  @Override
  JsonCodec<Trailer> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Trailer}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Trailer, Builder> {
    private @Nullable Integer wheels;
    private @Nullable Load load;
    private @Nullable String id2;
    private @Nullable String id;

    private Builder() {}

    /** Sets {@code wheels}. */
    public Builder wheels(Integer wheels) {
      this.wheels = set(1, wheels);
      return this;
    }

    /** Sets {@code load}. */
    public Builder load(Load load) {
      this.load = set(2, load);
      return this;
    }

    /** Sets {@code ID}. */
    public Builder id2(String id2) {
      this.id2 = set(3, id2);
      return this;
    }

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(4, id);
      return this;
    }

    @Override
    public Trailer build() {
      return super.build();
    }

    @Override
    Trailer freeze() {
      return new Trailer(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "wheels" -> this.wheels = read(in, 1, Json.INTEGER, this.wheels);
        case "load" -> this.load = read(in, 2, Load.CODEC, this.load);
        case "ID" -> this.id2 = read(in, 3, Json.STRING, this.id2);
        case "id" -> this.id = read(in, 4, Json.STRING, this.id);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("wheels", Json.INTEGER, this.wheels, isNull(1));
      visitor.optional("load", Load.CODEC, this.load, isNull(2));
      visitor.optional("ID", Json.STRING, this.id2, isNull(3));
      visitor.optional("id", Json.STRING, this.id, isNull(4));
      visitor.undocumented(additionalProperties());
    }
  }
}
