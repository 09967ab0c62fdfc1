package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.oneof.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Flag}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Flag extends Model<Flag, Flag.Builder> {
  static final JsonCodec<Flag> CODEC = new ModelCodec<>("Flag", new Builder());

  private Flag(Builder members) {
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
   * {@return the value of {@code flag}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getFlag() {
    return required(1, "flag", members.flag);
  }

  @Override
  JsonCodec<Flag> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Flag}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Flag, Builder> {
    private @Nullable String flag;

    private Builder() {}

    /** Sets {@code flag}. */
    public Builder flag(String flag) {
      this.flag = set(1, flag);
      return this;
    }

    @Override
    public Flag build() {
      return super.build();
    }

    @Override
    Flag freeze() {
      return new Flag(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "flag" -> this.flag = read(in, 1, Json.STRING, this.flag);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("flag", Json.STRING, this.flag, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
