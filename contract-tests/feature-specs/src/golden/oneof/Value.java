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
  private final Alternatives.Fit fit;

  private Value(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Value ofString(String value) {
    return new Value(
        Json.STRING.toJsonTree(value), new Alternatives.Fit(1, Json.STRING.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable String asString() {
    return fit.number() == 1 ? Alternatives.value(Json.STRING, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Value ofLong(Long value) {
    return new Value(Json.LONG.toJsonTree(value), new Alternatives.Fit(2, Json.LONG.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Long asLong() {
    return fit.number() == 2 ? Alternatives.value(Json.LONG, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Value ofListOfString(List<String> value) {
    return new Value(
        ListCodec.list(Json.STRING).toJsonTree(value),
        new Alternatives.Fit(3, ListCodec.list(Json.STRING).copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable List<String> asListOfString() {
    return fit.number() == 3 ? Alternatives.value(ListCodec.list(Json.STRING), fit, json) : null;
  }

  /** The value as this alternative. */
  public static Value ofPoint(Point value) {
    return new Value(
        Point.CODEC.toJsonTree(value), new Alternatives.Fit(4, Point.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Point asPoint() {
    return fit.number() == 4 ? Alternatives.value(Point.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Value ofCircle(Circle value) {
    return new Value(
        Circle.CODEC.toJsonTree(value), new Alternatives.Fit(5, Circle.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Circle asCircle() {
    return fit.number() == 5 ? Alternatives.value(Circle.CODEC, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Value fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Value(copy, Codec.fit(copy));
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
    return CODEC.describe(this);
  }

  private static final class Codec extends JsonCodec<Value> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Value read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Value(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, Value value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Value value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
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
