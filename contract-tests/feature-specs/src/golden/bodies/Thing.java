package io.github.taskclients.features.bodies.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.bodies.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Thing}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Thing extends Model<Thing> {
  static final JsonCodec<Thing> CODEC = new ModelCodec<>("Thing", new Builder());

  private static final JsonCodec<String> NAME_CODEC = Json.STRING.limit("length <=", "5");
  private static final JsonCodec<String> NOTE_CODEC = Json.STRING;

  private final @Nullable String name;
  private final @Nullable String note;

  private Thing(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.note = builder.note;
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
   * The member {@code name}.
   *
   * @return the value of {@code name}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getName() {
    if (name == null) {
      throw Json.missing("Thing", "name", isNull(1));
    }
    return name;
  }

  /**
   * The member {@code note}.
   *
   * @return the value of {@code note}, null where absent or null
   */
  public @Nullable String getNote() {
    return note;
  }

  @Override
  JsonCodec<Thing> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {name, note};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "name", NAME_CODEC, this.name, isNull(1));
    Json.writeMember(out, "note", NOTE_CODEC, this.note, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("name", NAME_CODEC, this.name, isNull(1));
    check.optionalOrNull("note", NOTE_CODEC, this.note, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Thing}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Thing, Builder> {
    private @Nullable String name;
    private @Nullable String note;

    private Builder() {}

    private Builder(Thing from) {
      super(from);
      this.name = from.name;
      this.note = from.note;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(1, NAME_CODEC, name);
      return this;
    }

    /** Sets {@code note}; null is written as a JSON null. */
    public Builder note(@Nullable String note) {
      this.note = setOrNull(2, NOTE_CODEC, note);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Thing#validate()}. */
    @Override
    public Thing build() {
      return new Thing(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "name":
          if (hasValue(in, this.name, 1)) {
            this.name = Json.STRING.read(in);
          }
          break;
        case "note":
          if (hasValue(in, this.note, 2)) {
            this.note = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("name", "note");
    }
  }
}
