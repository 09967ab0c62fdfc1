package io.github.taskclients.features.errors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.errors.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Second}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Second extends Model<Second, Second.Builder> {
  static final JsonCodec<Second> CODEC = new ModelCodec<>("Second", new Builder());

  private Second(Builder members) {
    super(members);
  }

  /** Starts a value with no members. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Builder toBuilder() {
    return super.toBuilder();
  }

  /**
   * {@return the value of {@code reason}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getReason() {
    return required(1, "reason", members.reason);
  }

  @Override
  JsonCodec<Second> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Second}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Second, Builder> {
    private @Nullable String reason;

    private Builder() {}

    /** Sets {@code reason}. */
    public Builder reason(String reason) {
      this.reason = set(1, reason);
      return this;
    }

    @Override
    public Second build() {
      return super.build();
    }

    @Override
    Second freeze() {
      return new Second(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "reason" -> this.reason = read(in, 1, Json.STRING, this.reason);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("reason", Json.STRING, this.reason, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
