package io.github.taskclients.features.cycles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Pet}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Pet extends Model<Pet, Pet.Builder> {
  static final JsonCodec<Pet> CODEC = new ModelCodec<>("Pet", new Builder());

  private static JsonCodec<List<Person>> ownersCodec() {
    return ListCodec.list(Person.CODEC);
  }

  private static JsonCodec<Map<String, @Nullable List<Person>>> vetsCodec() {
    return MapCodec.map(ListCodec.list(Person.CODEC));
  }

  private Pet(Builder members) {
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

  /** {@return the value of {@code owner}, null where there is none} */
  public @Nullable Person getOwner() {
    return members.owner;
  }

  /** {@return the value of {@code owners}, null where there is none} */
  public @Nullable List<Person> getOwners() {
    return Json.handOut(Pet.ownersCodec(), members.owners);
  }

  /** {@return the value of {@code vets}, null where there is none} */
  public @Nullable Map<String, @Nullable List<Person>> getVets() {
    return Json.handOut(Pet.vetsCodec(), members.vets);
  }

  @Override
  JsonCodec<Pet> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Pet}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Pet, Builder> {
    private @Nullable Person owner;
    private @Nullable List<Person> owners;
    private @Nullable Map<String, @Nullable List<Person>> vets;

    private Builder() {}

    /** Sets {@code owner}. */
    public Builder owner(Person owner) {
      this.owner = set(1, owner);
      return this;
    }

    /** Sets {@code owners}. */
    public Builder owners(List<Person> owners) {
      this.owners = set(2, Json.copyIn(Pet.ownersCodec(), owners));
      return this;
    }

    /** Sets {@code vets}. */
    public Builder vets(Map<String, @Nullable List<Person>> vets) {
      this.vets = set(3, Json.copyIn(Pet.vetsCodec(), vets));
      return this;
    }

    @Override
    public Pet build() {
      return super.build();
    }

    @Override
    Pet freeze() {
      return new Pet(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "owner" -> this.owner = read(in, 1, Person.CODEC, this.owner);
        case "owners" -> this.owners = read(in, 2, Pet.ownersCodec(), this.owners);
        case "vets" -> this.vets = read(in, 3, Pet.vetsCodec(), this.vets);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("owner", Person.CODEC, this.owner, isNull(1));
      visitor.optional("owners", Pet.ownersCodec(), this.owners, isNull(2));
      visitor.optional("vets", Pet.vetsCodec(), this.vets, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
