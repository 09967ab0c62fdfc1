package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Store}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Store extends Model<Store> {
  static final JsonCodec<Store> CODEC = new ModelCodec<>("Store", new Builder());

  private static final JsonCodec<Map<String, String>> URLS_CODEC = Json.map(Json.URITEXT);
  private static final JsonCodec<Map<String, List<Book>>> BOOKS_CODEC =
      Json.map(Json.list(Book.CODEC));
  private static final JsonCodec<Map<String, String>> NOTES_CODEC = Json.mapOfNullable(Json.STRING);

  private final @Nullable Map<String, String> urls;
  private final @Nullable Map<String, List<Book>> books;
  private final @Nullable Map<String, String> notes;

  private Store(Builder builder) {
    super(builder);
    this.urls = builder.urls;
    this.books = builder.books;
    this.notes = builder.notes;
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
   * The member {@code urls}.
   *
   * @return the value of {@code urls}, null where absent
   */
  public @Nullable Map<String, URI> getUrls() {
    return Json.uris(urls);
  }

  /**
   * The member {@code books}.
   *
   * @return the value of {@code books}, null where absent
   */
  public @Nullable Map<String, List<Book>> getBooks() {
    return Json.handOut(BOOKS_CODEC, books);
  }

  /**
   * The member {@code notes}.
   *
   * @return the value of {@code notes}, null where absent
   */
  public @Nullable Map<String, String> getNotes() {
    return Json.handOut(NOTES_CODEC, notes);
  }

  @Override
  JsonCodec<Store> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {urls, books, notes};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "urls", URLS_CODEC, this.urls, isNull(1));
    Json.writeMember(out, "books", BOOKS_CODEC, this.books, isNull(2));
    Json.writeMember(out, "notes", NOTES_CODEC, this.notes, isNull(3));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("urls", URLS_CODEC, this.urls, isNull(1));
    check.optional("books", BOOKS_CODEC, this.books, isNull(2));
    check.optional("notes", NOTES_CODEC, this.notes, isNull(3));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Store}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Store, Builder> {
    private @Nullable Map<String, String> urls;
    private @Nullable Map<String, List<Book>> books;
    private @Nullable Map<String, String> notes;

    private Builder() {}

    private Builder(Store from) {
      super(from);
      this.urls = from.urls;
      this.books = from.books;
      this.notes = from.notes;
    }

    /** Sets {@code urls}. */
    public Builder urls(Map<String, URI> urls) {
      this.urls = set(1, URLS_CODEC, Json.uriTexts(urls));
      return this;
    }

    /** Sets {@code books}. */
    public Builder books(Map<String, List<Book>> books) {
      this.books = set(2, BOOKS_CODEC, books);
      return this;
    }

    /** Sets {@code notes}. */
    public Builder notes(Map<String, String> notes) {
      this.notes = set(3, NOTES_CODEC, notes);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Store#validate()}. */
    @Override
    public Store build() {
      return new Store(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "urls":
          if (hasValue(in, this.urls, 1)) {
            this.urls = URLS_CODEC.read(in);
          }
          break;
        case "books":
          if (hasValue(in, this.books, 2)) {
            this.books = BOOKS_CODEC.read(in);
          }
          break;
        case "notes":
          if (hasValue(in, this.notes, 3)) {
            this.notes = NOTES_CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("urls", "books", "notes");
    }
  }
}
