package io.github.taskclients.features.arrays.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.arrays.InvalidDataException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Shelf}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Shelf extends Model<Shelf> {
  static final JsonCodec<Shelf> CODEC = new ModelCodec<>("Shelf", new Builder());

  private static final JsonCodec<List<Book>> BOOKS_CODEC =
      Json.list(Book.CODEC).limit("size >=", "1").limit("size <=", "3");
  private static final JsonCodec<List<List<String>>> ROWS_CODEC = Json.list(Json.list(Json.STRING));
  private static final JsonCodec<List<String>> GAPS_CODEC = Json.listOfNullable(Json.STRING);
  private static final JsonCodec<Set<String>> TAGS_CODEC = Json.set(Json.STRING);

  private final @Nullable List<Book> books;
  private final @Nullable List<List<String>> rows;
  private final @Nullable List<String> gaps;
  private final @Nullable Set<String> tags;

  private Shelf(Builder builder) {
    super(builder);
    this.books = builder.books;
    this.rows = builder.rows;
    this.gaps = builder.gaps;
    this.tags = builder.tags;
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
   * The member {@code books}.
   *
   * @return the value of {@code books}
   * @throws InvalidDataException where this required member is absent or null
   */
  public List<Book> getBooks() {
    if (books == null) {
      throw Json.missing("Shelf", "books", isNull(1));
    }
    return Json.handOut(BOOKS_CODEC, books);
  }

  /**
   * The member {@code rows}.
   *
   * @return the value of {@code rows}, null where absent
   */
  public @Nullable List<List<String>> getRows() {
    return Json.handOut(ROWS_CODEC, rows);
  }

  /**
   * The member {@code gaps}.
   *
   * @return the value of {@code gaps}, null where absent
   */
  public @Nullable List<String> getGaps() {
    return Json.handOut(GAPS_CODEC, gaps);
  }

  /**
   * The member {@code tags}.
   *
   * @return the value of {@code tags}, null where absent
   */
  public @Nullable Set<String> getTags() {
    return Json.handOut(TAGS_CODEC, tags);
  }

  @Override
  JsonCodec<Shelf> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {books, rows, gaps, tags};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "books", BOOKS_CODEC, this.books, isNull(1));
    Json.writeMember(out, "rows", ROWS_CODEC, this.rows, isNull(2));
    Json.writeMember(out, "gaps", GAPS_CODEC, this.gaps, isNull(3));
    Json.writeMember(out, "tags", TAGS_CODEC, this.tags, isNull(4));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("books", BOOKS_CODEC, this.books, isNull(1));
    check.optional("rows", ROWS_CODEC, this.rows, isNull(2));
    check.optional("gaps", GAPS_CODEC, this.gaps, isNull(3));
    check.optional("tags", TAGS_CODEC, this.tags, isNull(4));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Shelf}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Shelf, Builder> {
    private @Nullable List<Book> books;
    private @Nullable List<List<String>> rows;
    private @Nullable List<String> gaps;
    private @Nullable Set<String> tags;

    private Builder() {}

    private Builder(Shelf from) {
      super(from);
      this.books = from.books;
      this.rows = from.rows;
      this.gaps = from.gaps;
      this.tags = from.tags;
    }

    /** Sets {@code books}. */
    public Builder books(List<Book> books) {
      this.books = set(1, BOOKS_CODEC, books);
      return this;
    }

    /** Sets {@code rows}. */
    public Builder rows(List<List<String>> rows) {
      this.rows = set(2, ROWS_CODEC, rows);
      return this;
    }

    /** Sets {@code gaps}. */
    public Builder gaps(List<String> gaps) {
      this.gaps = set(3, GAPS_CODEC, gaps);
      return this;
    }

    /** Sets {@code tags}. */
    public Builder tags(Set<String> tags) {
      this.tags = set(4, TAGS_CODEC, tags);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Shelf#validate()}. */
    @Override
    public Shelf build() {
      return new Shelf(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "books":
          if (hasValue(in, this.books, 1)) {
            this.books = BOOKS_CODEC.read(in);
          }
          break;
        case "rows":
          if (hasValue(in, this.rows, 2)) {
            this.rows = ROWS_CODEC.read(in);
          }
          break;
        case "gaps":
          if (hasValue(in, this.gaps, 3)) {
            this.gaps = GAPS_CODEC.read(in);
          }
          break;
        case "tags":
          if (hasValue(in, this.tags, 4)) {
            this.tags = TAGS_CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("books", "rows", "gaps", "tags");
    }
  }
}
