package io.github.taskclients.features.vendors.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.vendors.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code OrderCode}.
 *
 * <p>One of several types. It is the one that the JSON fits; where it fits none or several, only
 * {@link #toJson()} tells. Immutable.
 */
@JsonAdapter(JsonCodecs.class)
public final class OrderCode {
  static final JsonCodec<OrderCode> CODEC = new Codec();

  private final JsonElement json;
  private final Alternatives.Fit fit;

  private OrderCode(JsonElement json, Alternatives.Fit fit) {
    this.json = json;
    this.fit = fit;
  }

  /** The value as this alternative. */
  public static OrderCode ofString(String value) {
    return new OrderCode(
        Json.STRING.limit("matches", "^A").toJsonTree(value),
        new Alternatives.Fit(1, Json.STRING.limit("matches", "^A").copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable String asString() {
    return fit.number() == 1
        ? Alternatives.value(Json.STRING.limit("matches", "^A"), fit, json)
        : null;
  }

  /** The value as this alternative. */
  public static OrderCode ofString2(String value) {
    return new OrderCode(
        Json.STRING.limit("matches", "^B").toJsonTree(value),
        new Alternatives.Fit(2, Json.STRING.limit("matches", "^B").copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable String asString2() {
    return fit.number() == 2
        ? Alternatives.value(Json.STRING.limit("matches", "^B"), fit, json)
        : null;
  }

  /** The value as this alternative. */
  public static OrderCode ofLong(Long value) {
    return new OrderCode(
        Json.LONG.toJsonTree(value), new Alternatives.Fit(3, Json.LONG.copyIn(value)));
  }

  /** The value as this alternative, or null where it is another. */
  public @Nullable Long asLong() {
    return fit.number() == 3 ? Alternatives.value(Json.LONG, fit, json) : null;
  }

  /** Any JSON, of a type that the document names or not. */
  public static OrderCode fromJson(JsonElement json) {
    JsonElement copy = json.deepCopy();
    return new OrderCode(copy, Codec.fit(copy));
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
  public OrderCode validate() {
    CODEC.validate(this, false);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderCode that && json.equals(that.json);
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

  private static final class Codec extends JsonCodec<OrderCode> {
    private static Alternatives.Fit fit(JsonElement json) {
      return Alternatives.onlyFit(Choices.ALTERNATIVES, json);
    }

    @Override
    public OrderCode read(JsonReader in) throws IOException {
      JsonElement json = Json.JSONELEMENT.read(in);
      return new OrderCode(json, fit(json));
    }

    @Override
    void writeValue(JsonWriter out, OrderCode value) throws IOException {
      Json.JSONELEMENT.writeValue(out, value.json);
    }

    @Override
    void validate(OrderCode value, Validation check) {
      value.fit.validate(Choices.ALTERNATIVES, value.json, check);
    }

    @Override
    String typeName() {
      return "OrderCode";
    }
  }

  /**
   * In a class of its own, as two choices that name each other may else wait for each other's class
   * for ever.
   */
  private static final class Choices {
    static final List<JsonCodec<?>> ALTERNATIVES =
        List.of(Json.STRING.limit("matches", "^A"), Json.STRING.limit("matches", "^B"), Json.LONG);
  }
}
