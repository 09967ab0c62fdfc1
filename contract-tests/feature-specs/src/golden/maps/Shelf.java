package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.maps.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Shelf}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Shelf extends Model<Shelf, Shelf.Builder> {
  static final JsonCodec<Shelf> CODEC = new ModelCodec<>("Shelf", new Builder());

  private static JsonCodec<List<Labels>> allCodec() {
    return ListCodec.list(Labels.CODEC);
  }

  private Shelf(Builder members) {
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
   * {@return the value of {@code room}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getRoom() {
    return required(1, "room", members.room);
  }

  /** {@return the value of {@code next}, null where there is none} */
  public @Nullable Labels getNext() {
    return members.next;
  }

  /** {@return the value of {@code all}, null where there is none} */
  public @Nullable List<Labels> getAll() {
    return Json.handOut(Shelf.allCodec(), members.all);
  }

  @Override
  JsonCodec<Shelf> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Shelf}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Shelf, Builder> {
    private @Nullable String room;
    private @Nullable Labels next;
    private @Nullable List<Labels> all;

    private Builder() {}

    /** Sets {@code room}. */
    public Builder room(String room) {
      this.room = set(1, room);
      return this;
    }

    /** Sets {@code next}. */
    public Builder next(Labels next) {
      this.next = set(2, next);
      return this;
    }

    /** Sets {@code all}. */
    public Builder all(List<Labels> all) {
      this.all = set(3, Json.copyIn(Shelf.allCodec(), all));
      return this;
    }

    @Override
    public Shelf build() {
      return super.build();
    }

    @Override
    Shelf freeze() {
      return new Shelf(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "room" -> this.room = read(in, 1, Json.STRING, this.room);
        case "next" -> this.next = read(in, 2, Labels.CODEC, this.next);
        case "all" -> this.all = read(in, 3, Shelf.allCodec(), this.all);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("room", Json.STRING, this.room, isNull(1));
      visitor.optional("next", Labels.CODEC, this.next, isNull(2));
      visitor.optional("all", Shelf.allCodec(), this.all, isNull(3));
      visitor.additional(additionalProperties(), Book.CODEC, false);
    }
  }
}
