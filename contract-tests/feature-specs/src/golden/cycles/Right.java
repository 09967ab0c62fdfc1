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
  private final Alternatives.Fit fit;

  private Right(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Right ofPerson(Person value) {
    return new Right(
        Person.CODEC.toJsonTree(value), new Alternatives.Fit(1, Person.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Person asPerson() {
    return fit.number() == 1 ? Alternatives.value(Person.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Right ofListOfLeft(List<Left> value) {
    return new Right(
        ListCodec.list(Left.CODEC).toJsonTree(value),
        new Alternatives.Fit(2, ListCodec.list(Left.CODEC).copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable List<Left> asListOfLeft() {
    return fit.number() == 2 ? Alternatives.value(ListCodec.list(Left.CODEC), fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Right fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Right(copy, Codec.fit(copy));
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
    return CODEC.describe(this);
  }

  private static final class Codec extends JsonCodec<Right> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Right read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Right(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, Right value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Right value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
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
