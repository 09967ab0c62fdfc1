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
 * The schema {@code Person}.
 *
 * <p>One of several types. It is the first that the JSON fits; where it fits none, only {@link
 * #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Person {
  static final JsonCodec<Person> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private Person(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Person ofNamed(Named value) {
    return new Person(
        Named.CODEC.toJsonTree(value), new Alternatives.Fit(1, Named.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Named asNamed() {
    return fit.number() == 1 ? Alternatives.value(Named.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Person ofAged(Aged value) {
    return new Person(
        Aged.CODEC.toJsonTree(value), new Alternatives.Fit(2, Aged.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Aged asAged() {
    return fit.number() == 2 ? Alternatives.value(Aged.CODEC, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Person fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Person(copy, Codec.fit(copy));
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
  public Person validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person that && json.equals(that.json);
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

  private static final class Codec extends JsonCodec<Person> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.firstFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Person read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Person(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, Person value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Person value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "Person";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(Named.CODEC, Aged.CODEC);
  }
}
