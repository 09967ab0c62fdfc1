package io.github.taskclients.features.multipart.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Picture}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Picture extends Model<Picture, Picture.Builder> {
  static final JsonCodec<Picture> CODEC = new ModelCodec<>("Picture", new Builder());

  private static final JsonCodec<List<String>> THUMBNAILS_CODEC = ListCodec.list(Json.STRING);

  private Picture(Builder members) {
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

  /** {@return the value of {@code image}, null where there is none} */
  public @Nullable String getImage() {
    return members.image;
  }

  /** {@return the value of {@code thumbnails}, null where there is none} */
  public @Nullable List<String> getThumbnails() {
    return Json.handOut(THUMBNAILS_CODEC, members.thumbnails);
  }

  @Override
  JsonCodec<Picture> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Picture}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Picture, Builder> {
    private @Nullable String image;
    private @Nullable List<String> thumbnails;

    private Builder() {}

    /** Sets {@code image}. */
    public Builder image(String image) {
      this.image = set(1, image);
      return this;
    }

    /** Sets {@code thumbnails}. */
    public Builder thumbnails(List<String> thumbnails) {
      this.thumbnails = set(2, Json.copyIn(THUMBNAILS_CODEC, thumbnails));
      return this;
    }

    @Override
    public Picture build() {
      return super.build();
    }

    @Override
    Picture freeze() {
      return new Picture(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "image" -> this.image = read(in, 1, Json.STRING, this.image);
        case "thumbnails" -> this.thumbnails = read(in, 2, THUMBNAILS_CODEC, this.thumbnails);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("image", Json.STRING, this.image, isNull(1));
      visitor.optional("thumbnails", THUMBNAILS_CODEC, this.thumbnails, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
