package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Rack}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Rack extends Model<Rack, Rack.Builder> {
  static final JsonCodec<Rack> CODEC = new ModelCodec<>("Rack", new Builder());

  private static JsonCodec<List<Book>> additionalPropertiesCodec() {
    return ListCodec.list(Book.CODEC).limit("size >=", "1");
  }

  private Rack(Builder members) {
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

  /** {@return the value of {@code shelf}, null where there is none} */
  public @Nullable Shelf getShelf() {
    return members.shelf;
  }

  /** {@return the value of {@code empty}, null where there is none} */
  public @Nullable RackEmpty getEmpty() {
    return members.empty;
  }

  @Override
  JsonCodec<Rack> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Rack}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Rack, Builder> {
    private @Nullable Shelf shelf;
    private @Nullable RackEmpty empty;

    private Builder() {}

    /** Sets {@code shelf}. */
    public Builder shelf(Shelf shelf) {
      this.shelf = set(1, shelf);
      return this;
    }

    /** Sets {@code empty}. */
    public Builder empty(RackEmpty empty) {
      this.empty = set(2, empty);
      return this;
    }

    @Override
    public Rack build() {
      return super.build();
    }

    @Override
    Rack freeze() {
      return new Rack(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "shelf" -> this.shelf = read(in, 1, Shelf.CODEC, this.shelf);
        case "empty" -> this.empty = read(in, 2, RackEmpty.CODEC, this.empty);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("shelf", Shelf.CODEC, this.shelf, isNull(1));
      visitor.optional("empty", RackEmpty.CODEC, this.empty, isNull(2));
      visitor.additional(additionalProperties(), Rack.additionalPropertiesCodec(), false);
    }
  }
}
