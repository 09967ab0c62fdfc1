package io.github.taskclients.features.arrays.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
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
public final class Shelf extends Model<Shelf, Shelf.Builder> {
  static final JsonCodec<Shelf> CODEC = new ModelCodec<>("Shelf", new Builder());

  private static JsonCodec<List<Book>> booksCodec() {
    return ListCodec.list(Book.CODEC).limit("size >=", "1").limit("size <=", "3");
  }

  private static final JsonCodec<List<List<String>>> ROWS_CODEC =
      ListCodec.list(ListCodec.list(Json.STRING));
  private static final JsonCodec<List<@Nullable String>> GAPS_CODEC =
      ListCodec.listOfNullable(Json.STRING);
  private static final JsonCodec<Set<String>> TAGS_CODEC = ListCodec.set(Json.STRING);

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
   * {@return the value of {@code books}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public List<Book> getBooks() {
    return required(1, "books", Json.handOut(Shelf.booksCodec(), members.books));
  }

  /** {@return the value of {@code rows}, null where there is none} */
  public @Nullable List<List<String>> getRows() {
    return Json.handOut(ROWS_CODEC, members.rows);
  }

  /** {@return the value of {@code gaps}, null where there is none} */
  public @Nullable List<@Nullable String> getGaps() {
    return Json.handOut(GAPS_CODEC, members.gaps);
  }

  /** {@return the value of {@code tags}, null where there is none} */
  public @Nullable Set<String> getTags() {
    return Json.handOut(TAGS_CODEC, members.tags);
  }

  @Override
  JsonCodec<Shelf> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Shelf}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Shelf, Builder> {
    private @Nullable List<Book> books;
    private @Nullable List<List<String>> rows;
    private @Nullable List<@Nullable String> gaps;
    private @Nullable Set<String> tags;

    private Builder() {}

    /** Sets {@code books}. */
    public Builder books(List<Book> books) {
      this.books = set(1, Json.copyIn(Shelf.booksCodec(), books));
      return this;
    }

    /** Sets {@code rows}. */
    public Builder rows(List<List<String>> rows) {
      this.rows = set(2, Json.copyIn(ROWS_CODEC, rows));
      return this;
    }

    /** Sets {@code gaps}. */
    public Builder gaps(List<@Nullable String> gaps) {
      this.gaps = set(3, Json.copyIn(GAPS_CODEC, gaps));
      return this;
    }

    /** Sets {@code tags}. */
    public Builder tags(Set<String> tags) {
      this.tags = set(4, Json.copyIn(TAGS_CODEC, tags));
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
        case "books" -> this.books = read(in, 1, Shelf.booksCodec(), this.books);
        case "rows" -> this.rows = read(in, 2, ROWS_CODEC, this.rows);
        case "gaps" -> this.gaps = read(in, 3, GAPS_CODEC, this.gaps);
        case "tags" -> this.tags = read(in, 4, TAGS_CODEC, this.tags);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("books", Shelf.booksCodec(), this.books, isNull(1));
      visitor.optional("rows", ROWS_CODEC, this.rows, isNull(2));
      visitor.optional("gaps", GAPS_CODEC, this.gaps, isNull(3));
      visitor.optional("tags", TAGS_CODEC, this.tags, isNull(4));
      visitor.undocumented(additionalProperties());
    }
  }
}
