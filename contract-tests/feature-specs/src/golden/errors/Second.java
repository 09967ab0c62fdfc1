package io.github.taskclients.features.errors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.errors.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Second}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Second extends Model<Second> {
  static final JsonCodec<Second> CODEC = new ModelCodec<>("Second", new Builder());

  private static final JsonCodec<String> REASON_CODEC = Json.STRING;

  private final @Nullable String reason;

  private Second(Builder builder) {
    super(builder);
    this.reason = builder.reason;
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
   * The member {@code reason}.
   *
   * @return the value of {@code reason}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getReason() {
    if (reason == null) {
      throw Json.missing("Second", "reason", isNull(1));
    }
    return reason;
  }

  @Override
  JsonCodec<Second> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {reason};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "reason", REASON_CODEC, this.reason, isNull(1));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("reason", REASON_CODEC, this.reason, isNull(1));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Second}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Second, Builder> {
    private @Nullable String reason;

    private Builder() {}

    private Builder(Second from) {
      super(from);
      this.reason = from.reason;
    }

    /** Sets {@code reason}. */
    public Builder reason(String reason) {
      this.reason = set(1, REASON_CODEC, reason);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Second#validate()}. */
    @Override
    public Second build() {
      return new Second(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "reason":
          if (hasValue(in, this.reason, 1)) {
            this.reason = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("reason");
    }
  }
}
