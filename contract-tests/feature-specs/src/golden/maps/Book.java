package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Book}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Book extends Model<Book, Book.Builder> {
  static final JsonCodec<Book> CODEC = new ModelCodec<>("Book", new Builder());

  private Book(Builder members) {
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

  /** {@return the value of {@code title}, null where there is none} */
  public @Nullable String getTitle() {
    return members.title;
  }

  @Override
  JsonCodec<Book> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Book}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Book, Builder> {
    private @Nullable String title;

    private Builder() {}

    /** Sets {@code title}. */
    public Builder title(String title) {
      this.title = set(1, title);
      return this;
    }

    @Override
    public Book build() {
      return super.build();
    }

    @Override
    Book freeze() {
      return new Book(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "title" -> this.title = read(in, 1, Json.STRING, this.title);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("title", Json.STRING, this.title, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
