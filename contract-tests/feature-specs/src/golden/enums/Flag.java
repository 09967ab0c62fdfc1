package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Flag}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Flag {

  /** The value {@code "up"}. */
  public static final Flag UP = new Flag("up", Known.UP);

  /** The value {@code "down"}. */
  public static final Flag DOWN = new Flag("down", Known.DOWN);

  private final String value;
  private final Known known;

  private Flag(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static Flag of(String value) {
    Objects.requireNonNull(value, "value");

    if (UP.value.equals(value)) {
      return UP;
    }

    if (DOWN.value.equals(value)) {
      return DOWN;
    }

    return new Flag(value, Known.UNRECOGNIZED);
  }

  /** The value as the service writes it. */
  public String getValue() {
    return value;
  }

  /**
   * This value for a {@code switch}; {@link Known#UNRECOGNIZED} where the document does not name
   * it.
   */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Flag that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The value as the service writes it. */
  @Override
  public String toString() {
    return value.toString();
  }

  /** The values that the document names. */
  public enum Known {

    /** The value {@code "up"}. */
    UP,

    /** The value {@code "down"}. */
    DOWN,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<Flag> {
    static final JsonCodec<Flag> SELF = new Codec();

    @Override
    public Flag read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, Flag value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public Flag fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(Flag value) {
      return value.toString();
    }

    @Override
    void validate(Flag value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "Flag";
    }
  }
}
