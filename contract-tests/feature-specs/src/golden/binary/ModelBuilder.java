package io.github.taskclients.features.binary.model;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all builders of objects of the document have in common. */
abstract class ModelBuilder<T extends Model<T>, B extends ModelBuilder<T, B>> {
  @Nullable BitSet nulls;
  Map<String, JsonElement> additionalProperties = Map.of();

  /** Whether a value holds the same nulls and members, which must not change then. */
  boolean shared;

  ModelBuilder() {}

  ModelBuilder(Model<?> from) {
    nulls = from.nulls;
    additionalProperties = from.additionalProperties;
    shared = true;
  }

  /** The value. */
  public abstract T build();

  /** Another builder, with no members. */
  abstract B fresh();

  abstract void readMember(JsonReader in, String name) throws IOException;

  /** The names that the document gives members. */
  abstract Set<String> documented();

  final <V> V set(int member, JsonCodec<V> codec, @Nullable V value) {
    if (value == null) {
      throw new NullPointerException("the document does not allow null here");
    }
    if (nulls != null) {
      unshare();
      nulls.clear(member);
    }
    return codec.copyIn(value);
  }

  final <V> @Nullable V setOrNull(int member, JsonCodec<V> codec, @Nullable V value) {
    if (value == null) {
      noteNull(member);
      return null;
    }
    return set(member, codec, value);
  }

  /**
   * Whether a member holds a value to read; a null is read and noted, a member that came before is
   * refused.
   */
  final boolean hasValue(JsonReader in, @Nullable Object previous, int member) throws IOException {
    if (previous != null || (nulls != null && nulls.get(member))) {
      throw Json.duplicate(in);
    }
    if (Json.skipNull(in)) {
      noteNull(member);
      return false;
    }
    return true;
  }

  private void noteNull(int member) {
    unshare();
    if (nulls == null) {
      nulls = new BitSet();
    }
    nulls.set(member);
  }

  /** Reads a member that the document does not name. */
  final void readAdditional(JsonReader in, String name) throws IOException {
    if (additionalProperties.containsKey(name)) {
      throw Json.duplicate(in);
    }
    putAdditional(name, Json.JSONELEMENT.read(in));
  }

  private void putAdditional(String name, JsonElement value) {
    unshare();
    if (additionalProperties.isEmpty()) {
      additionalProperties = new LinkedHashMap<>();
    }
    additionalProperties.put(name, value);
  }

  private void unshare() {
    if (shared) {
      nulls = nulls == null ? null : (BitSet) nulls.clone();
      additionalProperties =
          additionalProperties.isEmpty() ? Map.of() : new LinkedHashMap<>(additionalProperties);
      shared = false;
    }
  }

  /**
   * Sets a member that the document does not name.
   *
   * @throws IllegalArgumentException where the document does name it
   */
  @SuppressWarnings("unchecked") // B is the class that extends this one
  public B additionalProperty(String name, JsonElement value) {
    if (documented().contains(name)) {
      throw new IllegalArgumentException(name + " has a method of its own");
    }
    putAdditional(name, value.deepCopy());
    return (B) this;
  }
}
