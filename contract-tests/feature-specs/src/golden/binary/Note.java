package io.github.taskclients.features.binary.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Note}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Note extends Model<Note, Note.Builder> {
  static final JsonCodec<Note> CODEC = new ModelCodec<>("Note", new Builder());

  private Note(Builder members) {
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

  /** {@return the value of {@code data}, null where there is none} */
  public @Nullable String getData() {
    return members.data;
  }

  @Override
  JsonCodec<Note> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Note}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Note, Builder> {
    private @Nullable String data;

    private Builder() {}

    /** Sets {@code data}. */
    public Builder data(String data) {
      this.data = set(1, data);
      return this;
    }

    @Override
    public Note build() {
      return super.build();
    }

    @Override
    Note freeze() {
      return new Note(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "data" -> this.data = read(in, 1, Json.STRING, this.data);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("data", Json.STRING, this.data, isNull(1));
      visitor.undocumented(additionalProperties());
    }
  }
}
