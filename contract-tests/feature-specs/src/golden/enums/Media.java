package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Media}.
 *
 * <p>Open: a value that the document does not name is kept as it is. Compare with {@link #equals},
 * or switch on {@link #known()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Media {

  /** The value {@code "image/_*"}. */
  public static final Media IMAGE_ = new Media("image/*", Known.IMAGE_);

  /** The value {@code "*_/5"}. */
  public static final Media _5 = new Media("*/5", Known._5);

  /** The value {@code "a b"}. */
  public static final Media A_B = new Media("a\011b", Known.A_B);

  /** The value {@code "a\"b"}. */
  public static final Media A_B2 = new Media("a\"b", Known.A_B2);

  /** The value {@code "\\"}. */
  public static final Media BACK_SLASH = new Media("\\", Known.BACK_SLASH);

  private final String value;
  private final Known known;

  private Media(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of this value, or a new object where the document does not name it. */
  public static Media of(String value) {
    Objects.requireNonNull(value, "value");

    if (IMAGE_.value.equals(value)) {
      return IMAGE_;
    }

    if (_5.value.equals(value)) {
      return _5;
    }

    if (A_B.value.equals(value)) {
      return A_B;
    }

    if (A_B2.value.equals(value)) {
      return A_B2;
    }

    if (BACK_SLASH.value.equals(value)) {
      return BACK_SLASH;
    }

    return new Media(value, Known.UNRECOGNIZED);
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
    return other instanceof Media that && value.equals(that.value);
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

    /** The value {@code "image/_*"}. */
    IMAGE_,

    /** The value {@code "*_/5"}. */
    _5,

    /** The value {@code "a b"}. */
    A_B,

    /** The value {@code "a\"b"}. */
    A_B2,

    /** The value {@code "\\"}. */
    BACK_SLASH,

    /** Any other value. */
    UNRECOGNIZED
  }

  static final class Codec extends JsonCodec<Media> {
    static final JsonCodec<Media> SELF = new Codec();

    @Override
    public Media read(JsonReader in) throws IOException {
      return of(Json.STRING.read(in));
    }

    @Override
    void writeValue(JsonWriter out, Media value) throws IOException {
      Json.STRING.writeValue(out, value.value);
    }

    @Override
    public Media fromText(String text) {
      return of(Json.STRING.fromText(text));
    }

    @Override
    public String toText(Media value) {
      return value.toString();
    }

    @Override
    void validate(Media value, Validation check) {
      if (value.known == Known.UNRECOGNIZED) {
        check.undocumentedValue(value.toString());
      }
    }

    @Override
    String typeName() {
      return "Media";
    }
  }
}
