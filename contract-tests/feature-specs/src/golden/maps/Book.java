package io.github.taskclients.features.maps.model;

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
@JsonAdapter(Book.Codec.class)
public final class Book extends Model<Book> {
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
    return Codec.SELF;
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
  public static final class Builder extends ModelBuilder<Builder> {
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
    public Book build() {
      return new Book(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("title");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Book> {
    static final JsonCodec<Book> SELF = new Codec();

    private Codec() {
      super("Book");
    }

    @Override
    public Book read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Book(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "title":
          if (builder.hasValue(in, builder.title, 1)) {
            builder.title = Json.STRING.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
