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
 * The schema {@code Either}.
 *
 * <p>One of several types. It is the first that the JSON fits; where it fits none, only {@link
 * #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Either {
  static final JsonCodec<Either> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private Either(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Either ofPoint(Point value) {
    return new Either(
        Point.CODEC.toJsonTree(value), new Alternatives.Fit(1, Point.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Point asPoint() {
    return fit.number() == 1 ? Alternatives.value(Point.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Either ofCircle(Circle value) {
    return new Either(
        Circle.CODEC.toJsonTree(value), new Alternatives.Fit(2, Circle.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Circle asCircle() {
    return fit.number() == 2 ? Alternatives.value(Circle.CODEC, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Either fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Either(copy, Codec.fit(copy));
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
  public Either validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Either that && json.equals(that.json);
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

  private static final class Codec extends JsonCodec<Either> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.firstFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Either read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Either(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, Either value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Either value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "Either";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(Point.CODEC, Circle.CODEC);
  }
}
