package io.github.taskclients.features.errors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.errors.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code First}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class First extends Model<First> {
  static final JsonCodec<First> CODEC = new ModelCodec<>("First", new Builder());

  private static final JsonCodec<String> CODE_CODEC = Json.STRING;

  private final @Nullable String code;

  private First(Builder builder) {
    super(builder);
    this.code = builder.code;
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
   * The member {@code code}.
   *
   * @return the value of {@code code}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getCode() {
    if (code == null) {
      throw Json.missing("First", "code", isNull(1));
    }
    return code;
  }

  @Override
  JsonCodec<First> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {code};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "code", CODE_CODEC, this.code, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("code", CODE_CODEC, this.code, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link First}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<First, Builder> {
    private @Nullable String code;

    private Builder() {}

    private Builder(First from) {
      super(from);
      this.code = from.code;
    }

    /** Sets {@code code}. */
    public Builder code(String code) {
      this.code = set(1, CODE_CODEC, code);
      return this;
    }

    /** The value. Nothing is checked here, see {@link First#validate()}. */
    @Override
    public First build() {
      return new First(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "code":
          if (hasValue(in, this.code, 1)) {
            this.code = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("code");
    }
  }
}
