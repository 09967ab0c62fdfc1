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
 * The schema {@code Filter}.
 *
 * <p>One of several types. It is the first that the JSON fits; where it fits none, only {@link
 * #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class Filter {
  static final JsonCodec<Filter> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private Filter(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static Filter ofAll(All value) {
    return new Filter(
        All.CODEC.toJsonTree(value), new Alternatives.Fit(1, All.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable All asAll() {
    return fit.number() == 1 ? Alternatives.value(All.CODEC, fit, json) : null;
  }

  /** The value as this alternative. */
  public static Filter ofAny(Any value) {
    return new Filter(
        Any.CODEC.toJsonTree(value), new Alternatives.Fit(2, Any.CODEC.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Any asAny() {
    return fit.number() == 2 ? Alternatives.value(Any.CODEC, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static Filter fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new Filter(copy, Codec.fit(copy));
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
  public Filter validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filter that && json.equals(that.json);
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

  private static final class Codec extends JsonCodec<Filter> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.firstFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public Filter read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new Filter(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, Filter value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(Filter value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "Filter";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES = List.of(All.CODEC, Any.CODEC);
  }
}
