package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampState}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampState {

  /** The value {@code "ON"}. */
  public static final LampState ON = new LampState("ON", Known.ON);

  /** The value {@code "off"}. */
  public static final LampState OFF = new LampState("off", Known.OFF);

  /** The value {@code "class"}. */
  public static final LampState propertyClass = new LampState("class", Known.propertyClass);

  /** The value {@code "2-way"}. */
  public static final LampState _2_WAY = new LampState("2-way", Known._2_WAY);

  /** The value {@code "+1"}. */
  public static final LampState _1 = new LampState("+1", Known._1);

  /** The value {@code ""}. */
  public static final LampState EMPTY = new LampState("", Known.EMPTY);

  private final String value;
  private final Known known;

  private LampState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampState of(String value) {
    Objects.requireNonNull(value, "value");

    if (ON.value.equals(value)) {
      return ON;
    }

    if (OFF.value.equals(value)) {
      return OFF;
    }

    if (propertyClass.value.equals(value)) {
      return propertyClass;
    }

    if (_2_WAY.value.equals(value)) {
      return _2_WAY;
    }

    if (_1.value.equals(value)) {
      return _1;
    }

    if (EMPTY.value.equals(value)) {
      return EMPTY;
    }

    return new LampState(value, Known.UNRECOGNIZED);
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
    return other instanceof LampState that && value.equals(that.value);
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

    /** The value {@code "ON"}. */
    ON,

    /** The value {@code "off"}. */
    OFF,

    /** The value {@code "class"}. */
    propertyClass,

    /** The value {@code "2-way"}. */
    _2_WAY,

    /** The value {@code "+1"}. */
    _1,

    /** The value {@code ""}. */
    EMPTY,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampState> {
    static final JsonCodec<LampState> SELF = new Codec();

    @Override
    public LampState read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampState value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public LampState fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(LampState value) {
      return value.toString();
    }

    @Override
    void validate(LampState value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampState";
    }
  }
}
