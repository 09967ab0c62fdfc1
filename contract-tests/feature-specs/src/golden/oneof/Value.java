package io.github.taskclients.features.oneof.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Value}.
 *
 * <p>One of several types. It is the one that the JSON fits; where it fits none or several, only
 * {@link #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Value {
  static final JsonCodec<Value> CODEC = new Codec();

  private final JsonElement json;

  /** Which of the alternatives the JSON is, counted from 1, or 0. */
  private final int alternative;

  private Value(JsonElement json, int alternative) {
    this.json = json;
    this.alternative = alternative;
  }

  /** The value as this alternative. */
  public static Value ofString(String value) {
    return new Value(Json.STRING.toJsonTree(value), 1);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable String asString() {
    return alternative == 1 ? Json.STRING.fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Value ofLong(Long value) {
    return new Value(Json.LONG.toJsonTree(value), 2);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Long asLong() {
    return alternative == 2 ? Json.LONG.fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Value ofListOfString(List<String> value) {
    return new Value(ListCodec.list(Json.STRING).toJsonTree(value), 3);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable List<String> asListOfString() {
    return alternative == 3 ? ListCodec.list(Json.STRING).fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Value ofPoint(Point value) {
    return new Value(Point.CODEC.toJsonTree(value), 4);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Point asPoint() {
    return alternative == 4 ? Point.CODEC.fromTree(json, "$") : null;
  }

  /** The value as this alternative. */
  public static Value ofCircle(Circle value) {
    return new Value(Circle.CODEC.toJsonTree(value), 5);
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Circle asCircle() {
    return alternative == 5 ? Circle.CODEC.fromTree(json, "$") : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Value fromJson(JsonElement json) {
    return new Value(json.deepCopy(), Codec.alternative(json));
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
  public Value validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The type's name and the value's JSON, in one line. */
  @Override
  public String toString() {
    return "Value" + CODEC.toJson(this);
  }

  private static final class Codec extends JsonCodec<Value> {
    private static int alternative(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Value read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      int alternative = alternative(json);
      if (alternative > 0) {
        Choices.ALTERNATIVES.get(alternative - 1).fromTree(json, in.getPreviousPath());
      }
      return new Value(json, alternative);
    }

    @Override
    void writeValue(JsonWriter out, Value value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Value value, Validation check) {
      if (value.alternative == 0) {
        check.fail("is none of the types that the document names");
      }
      Choices.ALTERNATIVES.get(value.alternative - 1).validateTree(value.json, check);
    }

    @Override
    String typeName() {
      return "Value";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES =
        List.of(Json.STRING, Json.LONG, ListCodec.list(Json.STRING), Point.CODEC, Circle.CODEC);
  }
}
