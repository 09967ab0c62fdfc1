package io.github.taskclients.features.discriminator.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.discriminator.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Entry}.
 *
 * <p>One of several types. The member {@code kind} says which. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Entry {
  static final JsonCodec<Entry> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private Entry(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Entry ofModelFile(ModelFile value) {
    return new Entry(
        ModelFile.CODEC.toJsonTree(value), new Alternatives.Fit(1, ModelFile.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable ModelFile asModelFile() {
    return fit.number() == 1 ? Alternatives.value(ModelFile.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Entry ofFolder(Folder value) {
    return new Entry(
        Folder.CODEC.toJsonTree(value), new Alternatives.Fit(2, Folder.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Folder asFolder() {
    return fit.number() == 2 ? Alternatives.value(Folder.CODEC, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Entry fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Entry(copy, Codec.fit(copy));
  }

  /** The whole value; a copy. */
  public JsonElement toJson() {
    return json.deepCopy();
  }

  /**
   * Checks the whole value against the document.
   *
   * @return this
   * @throws InvalidDataException where it is none of the types that the document names
   */
  public Entry validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entry that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The type's name and the value's JSON, in one line. */
  @Override
  public String toString() {
    return CODEC.describe(this);
  }

  private static final class Codec extends JsonCodec<Entry> {
    private static Alternatives.Fit fit(JsonElement json) {
      String name = Alternatives.textMember(json, "kind");
      if (name != null) {
        switch (name) {
          case "File":
            return new Alternatives.Fit(Choices.ALTERNATIVES.indexOf(ModelFile.CODEC) + 1, null);
          case "Folder":
            return new Alternatives.Fit(Choices.ALTERNATIVES.indexOf(Folder.CODEC) + 1, null);
          default:
            break;
        }
      }
      return Alternatives.Fit.NONE;
    }

    @Override
    public Entry read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Entry(json, fit(json).read(Choices.ALTERNATIVES, json, in.getPreviousPath()));
    }

    @Override
    void writeValue(JsonWriter out, Entry value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Entry value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "Entry";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(ModelFile.CODEC, Folder.CODEC);
  }
}
