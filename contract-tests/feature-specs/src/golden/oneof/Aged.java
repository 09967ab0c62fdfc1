package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Aged}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Aged extends Model<Aged, Aged.Builder> {
  static final JsonCodec<Aged> CODEC = new ModelCodec<>("Aged", new Builder());

  private Aged(Builder members) {
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

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  /** {@return the value of {@code age}, null where there is none} */
  public @Nullable Long getAge() {
    return members.age;
  }

  @Override
  JsonCodec<Aged> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Aged}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Aged, Builder> {
    private @Nullable String id;
    private @Nullable Long age;

    private Builder() {}

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(1, id);
      return this;
    }

    /** Sets {@code age}. */
    public Builder age(Long age) {
      this.age = set(2, age);
      return this;
    }

    @Override
    public Aged build() {
      return super.build();
    }

    @Override
    Aged freeze() {
      return new Aged(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "id" -> this.id = read(in, 1, Json.STRING, this.id);
        case "age" -> this.age = read(in, 2, Json.LONG, this.age);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("id", Json.STRING, this.id, isNull(1));
      visitor.optional("age", Json.LONG, this.age, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
