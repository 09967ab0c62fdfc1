package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Store}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Store extends Model<Store, Store.Builder> {
  static final JsonCodec<Store> CODEC = new ModelCodec<>("Store", new Builder());

  private static final JsonCodec<Map<String, @Nullable String>> URLS_CODEC =
      UriTextCodec.map(false);

  private static JsonCodec<Map<String, @Nullable List<Book>>> booksCodec() {
    return MapCodec.map(ListCodec.list(Book.CODEC));
  }

  private static final JsonCodec<Map<String, @Nullable String>> NOTES_CODEC =
      MapCodec.mapOfNullable(Json.STRING);

  private Store(Builder members) {
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

  /** {@return the value of {@code urls}, null where there is none} */
  public @Nullable Map<String, @Nullable URI> getUrls() {
    return UriTextCodec.uris(members.urls);
  }

  /** {@return the value of {@code books}, null where there is none} */
  public @Nullable Map<String, @Nullable List<Book>> getBooks() {
    return Json.handOut(Store.booksCodec(), members.books);
  }

  /** {@return the value of {@code notes}, null where there is none} */
  public @Nullable Map<String, @Nullable String> getNotes() {
    return Json.handOut(NOTES_CODEC, members.notes);
  }

  @Override
  JsonCodec<Store> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Store}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Store, Builder> {
    private @Nullable Map<String, @Nullable String> urls;
    private @Nullable Map<String, @Nullable List<Book>> books;
    private @Nullable Map<String, @Nullable String> notes;

    private Builder() {}

    /** Sets {@code urls}. */
    public Builder urls(Map<String, @Nullable URI> urls) {
      this.urls = set(1, UriTextCodec.texts(urls));
      return this;
    }

    /** Sets {@code books}. */
    public Builder books(Map<String, @Nullable List<Book>> books) {
      this.books = set(2, Json.copyIn(Store.booksCodec(), books));
      return this;
    }

    /** Sets {@code notes}. */
    public Builder notes(Map<String, @Nullable String> notes) {
      this.notes = set(3, Json.copyIn(NOTES_CODEC, notes));
      return this;
    }

    @Override
    public Store build() {
      return super.build();
    }

    @Override
    Store freeze() {
      return new Store(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "urls" -> this.urls = read(in, 1, URLS_CODEC, this.urls);
        case "books" -> this.books = read(in, 2, Store.booksCodec(), this.books);
        case "notes" -> this.notes = read(in, 3, NOTES_CODEC, this.notes);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("urls", URLS_CODEC, this.urls, isNull(1));
      visitor.optional("books", Store.booksCodec(), this.books, isNull(2));
      visitor.optional("notes", NOTES_CODEC, this.notes, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
