package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code GrE}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class GrE extends Model<GrE, GrE.Builder> {
  static final JsonCodec<GrE> CODEC = new ModelCodec<>("GrE", new Builder());

  private GrE(Builder members) {
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

  /** {@return the value of {@code cm}, null where there is none} */
  public @Nullable Long getCm() {
    return members.cm;
  }

  @Override
  JsonCodec<GrE> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link GrE}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<GrE, Builder> {
    private @Nullable Long cm;

    private Builder() {}

    /** Sets {@code cm}. */
    public Builder cm(Long cm) {
      this.cm = set(1, cm);
      return this;
    }

    @Override
    public GrE build() {
      return super.build();
    }

    @Override
    GrE freeze() {
      return new GrE(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "cm" -> this.cm = read(in, 1, Json.LONG, this.cm);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("cm", Json.LONG, this.cm, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
