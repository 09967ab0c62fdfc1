package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code RackEmpty}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class RackEmpty extends Model<RackEmpty, RackEmpty.Builder> {
  static final JsonCodec<RackEmpty> CODEC =
      new ModelCodec<>("RackEmpty", new Builder()).limit("size <=", "0");

  private RackEmpty(Builder members) {
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

  /** {@return the value of {@code a}, null where there is none} */
  public @Nullable String getA() {
    return members.a;
  }

  @Override
  JsonCodec<RackEmpty> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link RackEmpty}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<RackEmpty, Builder> {
    private @Nullable String a;

    private Builder() {}

    /** Sets {@code a}. */
    public Builder a(String a) {
      this.a = set(1, a);
      return this;
    }

    @Override
    public RackEmpty build() {
      return super.build();
    }

    @Override
    RackEmpty freeze() {
      return new RackEmpty(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "a" -> this.a = read(in, 1, Json.STRING, this.a);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("a", Json.STRING, this.a, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
