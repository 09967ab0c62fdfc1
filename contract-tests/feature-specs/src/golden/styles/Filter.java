package io.github.taskclients.features.styles.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Filter}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Filter extends Model<Filter, Filter.Builder> {
  static final JsonCodec<Filter> CODEC = new ModelCodec<>("Filter", new Builder());

  private static final JsonCodec<List<String>> NAMES_CODEC = ListCodec.list(Json.STRING);

  private Filter(Builder members) {
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

  /** {@return the value of {@code color}, null where there is none} */
  public @Nullable Color getColor() {
    return members.color;
  }

  /** {@return the value of {@code names}, null where there is none} */
  public @Nullable List<String> getNames() {
    return Json.handOut(NAMES_CODEC, members.names);
  }

  /** {@return the value of {@code since}, null where there is none} */
  public @Nullable LocalDate getSince() {
    return members.since;
  }

  @Override
  JsonCodec<Filter> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Filter}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Filter, Builder> {
    private @Nullable Color color;
    private @Nullable List<String> names;
    private @Nullable LocalDate since;

    private Builder() {}

    /** Sets {@code color}. */
    public Builder color(Color color) {
      this.color = set(1, color);
      return this;
    }

    /** Sets {@code names}. */
    public Builder names(List<String> names) {
      this.names = set(2, Json.copyIn(NAMES_CODEC, names));
      return this;
    }

    /** Sets {@code since}. */
    public Builder since(LocalDate since) {
      this.since = set(3, since);
      return this;
    }

    @Override
    public Filter build() {
      return super.build();
    }

    @Override
    Filter freeze() {
      return new Filter(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "color" -> this.color = read(in, 1, Color.CODEC, this.color);
        case "names" -> this.names = read(in, 2, NAMES_CODEC, this.names);
        case "since" -> this.since = read(in, 3, Json.LOCALDATE, this.since);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("color", Color.CODEC, this.color, isNull(1));
      visitor.optional("names", NAMES_CODEC, this.names, isNull(2));
      visitor.optional("since", Json.LOCALDATE, this.since, isNull(3));
      visitor.undocumented(additionalProperties());
    }
  }
}
