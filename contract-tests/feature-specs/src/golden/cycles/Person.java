package io.github.taskclients.features.cycles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Person}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Person extends Model<Person, Person.Builder> {
  static final JsonCodec<Person> CODEC = new ModelCodec<>("Person", new Builder());

  private static final JsonCodec<List<String>> NICKNAMES_CODEC =
      ListCodec.list(Json.STRING.limit("matches", "^[a-z]+\\z"));

  private static JsonCodec<List<Pet>> petsCodec() {
    return ListCodec.list(Pet.CODEC).limit("size <=", "2");
  }

  private Person(Builder members) {
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

  /** {@return the value of {@code name}, null where there is none} */
  public @Nullable String getName() {
    return members.name;
  }

  /** {@return the value of {@code nicknames}, null where there is none} */
  public @Nullable List<String> getNicknames() {
    return Json.handOut(NICKNAMES_CODEC, members.nicknames);
  }

  /** {@return the value of {@code pets}, null where there is none} */
  public @Nullable List<Pet> getPets() {
    return Json.handOut(Person.petsCodec(), members.pets);
  }

  @Override
  JsonCodec<Person> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Person}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Person, Builder> {
    private @Nullable String name;
    private @Nullable List<String> nicknames;
    private @Nullable List<Pet> pets;

    private Builder() {}

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(1, name);
      return this;
    }

    /** Sets {@code nicknames}. */
    public Builder nicknames(List<String> nicknames) {
      this.nicknames = set(2, Json.copyIn(NICKNAMES_CODEC, nicknames));
      return this;
    }

    /** Sets {@code pets}. */
    public Builder pets(List<Pet> pets) {
      this.pets = set(3, Json.copyIn(Person.petsCodec(), pets));
      return this;
    }

    @Override
    public Person build() {
      return super.build();
    }

    @Override
    Person freeze() {
      return new Person(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "name" -> this.name = read(in, 1, Json.STRING, this.name);
        case "nicknames" -> this.nicknames = read(in, 2, NICKNAMES_CODEC, this.nicknames);
        case "pets" -> this.pets = read(in, 3, Person.petsCodec(), this.pets);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("name", Json.STRING, this.name, isNull(1));
      visitor.optional("nicknames", NICKNAMES_CODEC, this.nicknames, isNull(2));
      visitor.optional("pets", Person.petsCodec(), this.pets, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
