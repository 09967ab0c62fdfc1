package io.github.taskclients.features.oneof.model;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all objects of the document have in common. */
abstract class Model<T extends Model<T>> {
  /** The members, by number, that were an explicit JSON null; null where none was. */
  final @Nullable BitSet nulls;

  final Map<String, JsonElement> additionalProperties;

  Model(ModelBuilder<T, ?> builder) {
    this.nulls = builder.nulls == null || builder.nulls.isEmpty() ? null : builder.nulls;
    this.additionalProperties = builder.additionalProperties;
    builder.shared = true;
  }

  /** Whether a member, by number, was an explicit JSON null. */
  final boolean isNull(int member) {
    return nulls != null && nulls.get(member);
  }

  abstract JsonCodec<T> codec();

  /** The members in their order. */
  abstract @Nullable Object[] values();

  abstract void writeMembers(JsonWriter out) throws IOException;

  abstract void checkMembers(Validation check);

  @SuppressWarnings("unchecked") // T is the class that extends this one
  private T self() {
    return (T) this;
  }

  /**
   * The members that the document does not name, in the order received.
   *
   * @return a copy; changing it does not change this value
   */
  public Map<String, JsonElement> getAdditionalProperties() {
    return Json.copy(additionalProperties);
  }

  /**
   * Checks the whole value, members of members included, against the document. Undocumented members
   * and enum values are let pass.
   *
   * @return this
   * @throws InvalidDataException naming the first member that is absent, null or out of bounds and
   *     must not be
   */
  public T validate() {
    codec().validate(self(), false);
    return self();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Model<?> that
            && getClass() == that.getClass()
            && Objects.equals(nulls, that.nulls)
            && additionalProperties.equals(that.additionalProperties)
            && Arrays.equals(values(), that.values()));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values()) + additionalProperties.hashCode();
  }

  /** The type's name and the value's JSON, in one line. */
  @Override
  public String toString() {
    return codec().typeName() + codec().toJson(self());
  }
}
