package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code LampModesInner}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class LampModesInner {

  /** The value {@code "DAY"}. */
  public static final LampModesInner DAY = new LampModesInner("DAY", Known.DAY);

  /** The value {@code "NIGHT"}. */
  public static final LampModesInner NIGHT = new LampModesInner("NIGHT", Known.NIGHT);

  private final String value;
  private final Known known;

  private LampModesInner(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static LampModesInner of(String value) {
    Objects.requireNonNull(value, "value");

    if (DAY.value.equals(value)) {
      return DAY;
    }

    if (NIGHT.value.equals(value)) {
      return NIGHT;
    }

    return new LampModesInner(value, Known.UNRECOGNIZED);
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
    return other instanceof LampModesInner that && value.equals(that.value);
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

    /** The value {@code "DAY"}. */
    DAY,

    /** The value {@code "NIGHT"}. */
    NIGHT,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<LampModesInner> {
    static final JsonCodec<LampModesInner> SELF = new Codec();

    @Override
    public LampModesInner read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, LampModesInner value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public LampModesInner fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(LampModesInner value) {
      return value.toString();
    }

    @Override
    void validate(LampModesInner value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "LampModesInner";
    }
  }
}
