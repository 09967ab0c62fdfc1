package io.github.taskclients.features.arrays.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Book}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Book extends Model<Book> {
  static final JsonCodec<Book> CODEC = new ModelCodec<>("Book", new Builder());

  private static final JsonCodec<String> TITLE_CODEC = Json.STRING;

  private final @Nullable String title;

  private Book(Builder builder) {
    super(builder);
    this.title = builder.title;
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
   * The member {@code title}.
   *
   * @return the value of {@code title}, null where absent
   */
  public @Nullable String getTitle() {
    return title;
  }

  @Override
  JsonCodec<Book> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {title};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "title", TITLE_CODEC, this.title, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("title", TITLE_CODEC, this.title, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Book}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Book, Builder> {
    private @Nullable String title;

    private Builder() {}

    private Builder(Book from) {
      super(from);
      this.title = from.title;
    }

    /** Sets {@code title}. */
    public Builder title(String title) {
      this.title = set(1, TITLE_CODEC, title);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Book#validate()}. */
    @Override
    public Book build() {
      return new Book(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "title":
          if (hasValue(in, this.title, 1)) {
            this.title = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("title");
    }
  }
}
