package io.github.taskclients.features.parameters.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.parameters.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code FindEitherParameter}.
 *
 * <p>One of several types. It is the one that the JSON fits; where it fits none or several, only
 * {@link #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class FindEitherParameter {
  static final JsonCodec<FindEitherParameter> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private FindEitherParameter(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static FindEitherParameter ofString(String value) {
    return new FindEitherParameter(
        Json.STRING.toJsonTree(value), new Alternatives.Fit(1, Json.STRING.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable String asString() {
    return fit.number() == 1 ? Alternatives.value(Json.STRING, fit, json) : null;
  }

  /** The value as this alternative. */
  public static FindEitherParameter ofLong(Long value) {
    return new FindEitherParameter(
        Json.LONG.toJsonTree(value), new Alternatives.Fit(2, Json.LONG.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Long asLong() {
    return fit.number() == 2 ? Alternatives.value(Json.LONG, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static FindEitherParameter fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new FindEitherParameter(copy, Codec.fit(copy));
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
  public FindEitherParameter validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindEitherParameter that && json.equals(that.json);
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

  private static final class Codec extends JsonCodec<FindEitherParameter> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public FindEitherParameter read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new FindEitherParameter(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, FindEitherParameter value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(FindEitherParameter value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "FindEitherParameter";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(Json.STRING, Json.LONG);
  }
}
