package io.github.taskclients.features.cycles.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.cycles.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Right}.
 *
 * <p>One of several types. It is the one that the JSON fits; where it fits none or several, only
 * {@link #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Right {
  static final JsonCodec<Right> CODEC = new Codec();

  private final JsonElement json;

  /** Which of the alternatives the JSON is, counted from 1, or 0. */
  private final int alternative;

  private Right(JsonElement json, int alternative) {
    this.json = json;
    this.alternative = alternative;
  }

  /** The value as this alternative. */
  public static Right ofPerson(Person value) {
    return new Right(Person.CODEC.toJsonTree(value), 1);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Person asPerson() {
    return alternative == 1 ? Person.CODEC.fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Right ofListOfLeft(List<Left> value) {
    return new Right(ListCodec.list(Left.CODEC).toJsonTree(value), 2);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable List<Left> asListOfLeft() {
    return alternative == 2 ? ListCodec.list(Left.CODEC).fromTree(json, "$") : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Right fromJson(JsonElement json) {
    return new Right(json.deepCopy(), Codec.alternative(json));
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
  public Right validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Right that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The type's name and the value's JSON, in one line. */
  @Override
  public String toString() {
    return "Right" + CODEC.toJson(this);
  }

  private static final class Codec extends JsonCodec<Right> {
    private static int alternative(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Right read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      int alternative = alternative(json);
      if (alternative > 0) {
        Choices.ALTERNATIVES.get(alternative - 1).fromTree(json, in.getPreviousPath());
      }
      return new Right(json, alternative);
    }

    @Override
    void writeValue(JsonWriter out, Right value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Right value, Validation check) {
      if (value.alternative == 0) {
        check.fail("is none of the types that the document names");
      }
      Choices.ALTERNATIVES.get(value.alternative - 1).validateTree(value.json, check);
    }

    @Override
    String typeName() {
      return "Right";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES =
        List.of(Person.CODEC, ListCodec.list(Left.CODEC));
  }
}
