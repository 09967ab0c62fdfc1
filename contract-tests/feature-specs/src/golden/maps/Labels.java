package io.github.taskclients.features.maps.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Labels}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Labels extends Model<Labels, Labels.Builder> {
  static final JsonCodec<Labels> CODEC =
      new ModelCodec<>("Labels", new Builder()).limit("size >=", "1").limit("size <=", "2");

  private static final JsonCodec<String> ADDITIONAL_PROPERTIES_CODEC =
      Json.STRING.limit("length <=", "5");

  private Labels(Builder members) {
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

  /** {@return the value of {@code colour}, null where there is none} */
  public @Nullable String getColour() {
    return members.colour;
  }

  @Override
  JsonCodec<Labels> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Labels}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Labels, Builder> {
    private @Nullable String colour;

    private Builder() {}

    /** Sets {@code colour}. */
    public Builder colour(String colour) {
      this.colour = set(1, colour);
      return this;
    }

    @Override
    public Labels build() {
      return super.build();
    }

    @Override
    Labels freeze() {
      return new Labels(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "colour" -> this.colour = read(in, 1, Json.STRING, this.colour);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("colour", Json.STRING, this.colour, isNull(1));
      visitor.additional(additionalProperties(), ADDITIONAL_PROPERTIES_CODEC, false);
    }
  }
}
