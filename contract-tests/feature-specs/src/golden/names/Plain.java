package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Plain}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Plain extends Model<Plain, Plain.Builder> {
  static final JsonCodec<Plain> CODEC = new ModelCodec<>("Plain", new Builder());

  private Plain(Builder members) {
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

  /** {@return the value of {@code ID}, null where there is none} */
  public @Nullable String getId2() {
    return members.id2;
  }

  /** {@return the value of {@code Default}, null where there is none} */
  public @Nullable String getDefault() {
    return members._default;
  }

  /** {@return the value of {@code Class}, null where there is none} */
  public @Nullable String getPropertyClass() {
    return members.propertyClass;
  }

  /** {@return the value of {@code id}, null where there is none} */
  public @Nullable String getId() {
    return members.id;
  }

  @Override
  JsonCodec<Plain> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Plain}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Plain, Builder> {
    private @Nullable String id2;
    private @Nullable String _default;
    private @Nullable String propertyClass;
    private @Nullable String id;

    private Builder() {}

    /** Sets {@code ID}. */
    public Builder id2(String id2) {
      this.id2 = set(1, id2);
      return this;
    }

    /** Sets {@code Default}. */
    public Builder _default(String _default) {
      this._default = set(2, _default);
      return this;
    }

    /** Sets {@code Class}. */
    public Builder propertyClass(String propertyClass) {
      this.propertyClass = set(3, propertyClass);
      return this;
    }

    /** Sets {@code id}. */
    public Builder id(String id) {
      this.id = set(4, id);
      return this;
    }

    @Override
    public Plain build() {
      return super.build();
    }

    @Override
    Plain freeze() {
      return new Plain(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "ID" -> this.id2 = read(in, 1, Json.STRING, this.id2);
        case "Default" -> this._default = read(in, 2, Json.STRING, this._default);
        case "Class" -> this.propertyClass = read(in, 3, Json.STRING, this.propertyClass);
        case "id" -> this.id = read(in, 4, Json.STRING, this.id);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("ID", Json.STRING, this.id2, isNull(1));
      visitor.optional("Default", Json.STRING, this._default, isNull(2));
      visitor.optional("Class", Json.STRING, this.propertyClass, isNull(3));
      visitor.optional("id", Json.STRING, this.id, isNull(4));
      visitor.undocumented(additionalProperties());
    }
  }
}
