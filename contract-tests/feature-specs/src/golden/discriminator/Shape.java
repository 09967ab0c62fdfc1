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
 * The schema {@code Shape}.
 *
 * <p>One of several types. The member {@code kind} says which. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Shape {
  static final JsonCodec<Shape> CODEC = new Codec();

  private final JsonElement json;

  /** Which of the alternatives the JSON is, counted from 1, or 0. */
  private final int alternative;

  private Shape(JsonElement json, int alternative) {
    this.json = json;
    this.alternative = alternative;
  }

  /** The value as this alternative. */
  public static Shape ofCircle(Circle value) {
    return new Shape(Circle.CODEC.toJsonTree(value), 1);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Circle asCircle() {
    return alternative == 1 ? Circle.CODEC.fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Shape ofSquare(Square value) {
    return new Shape(Square.CODEC.toJsonTree(value), 2);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Square asSquare() {
    return alternative == 2 ? Square.CODEC.fromTree(json, "$") : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Shape fromJson(JsonElement json) {
    return new Shape(json.deepCopy(), Codec.alternative(json));
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
  public Shape validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shape that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The type's name and the value's JSON, in one line. */
  @Override
  public String toString() {
    return "Shape" + CODEC.toJson(this);
  }

  private static final class Codec extends JsonCodec<Shape> {
    private static int alternative(JsonElement json) {
      String name = Alternatives.textMember(json, "kind");
      if (name != null) {
        switch (name) {
          case "circle":
            return Choices.ALTERNATIVES.indexOf(Circle.CODEC) + 1;
          case "square":
            return Choices.ALTERNATIVES.indexOf(Square.CODEC) + 1;
          default:
            break;
        }
      }
      return 0;
    }

    @Override
    public Shape read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      int alternative = alternative(json);
      if (alternative > 0) {
        Choices.ALTERNATIVES.get(alternative - 1).fromTree(json, in.getPreviousPath());
      }
      return new Shape(json, alternative);
    }

    @Override
    void writeValue(JsonWriter out, Shape value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Shape value, Validation check) {
      if (value.alternative == 0) {
        check.fail("is none of the types that the document names");
      }
      Choices.ALTERNATIVES.get(value.alternative - 1).validateTree(value.json, check);
    }

    @Override
    String typeName() {
      return "Shape";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(Circle.CODEC, Square.CODEC);
  }
}
