package io.github.taskclients.features.allof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Named}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Named extends Model<Named> {
  static final JsonCodec<Named> CODEC = new ModelCodec<>("Named", new Builder());

  private static final JsonCodec<String> NAME_CODEC = Json.STRING;

  private final @Nullable String name;

  private Named(Builder builder) {
    super(builder);
    this.name = builder.name;
  }

  /** Starts a value with no members. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a value with the members of this one. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The member {@code name}.
   *
   * @return the value of {@code name}, null where absent
   */
  public @Nullable String getName() {
    return name;
  }

  @Override
  JsonCodec<Named> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {name};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "name", NAME_CODEC, this.name, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("name", NAME_CODEC, this.name, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Named}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Named, Builder> {
    private @Nullable String name;

    private Builder() {}

    private Builder(Named from) {
      super(from);
      this.name = from.name;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(1, NAME_CODEC, name);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Named#validate()}. */
    @Override
    public Named build() {
      return new Named(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "name":
          if (hasValue(in, this.name, 1)) {
            this.name = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("name");
    }
  }
}
