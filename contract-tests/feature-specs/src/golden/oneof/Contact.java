package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Contact}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Contact extends Model<Contact, Contact.Builder> {
  static final JsonCodec<Contact> CODEC = new ModelCodec<>("Contact", new Builder());

  private Contact(Builder members) {
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

  /** {@return the value of {@code mail}, null where there is none} */
  public @Nullable String getMail() {
    return members.mail;
  }

  /** {@return the value of {@code phone}, null where there is none} */
  public @Nullable String getPhone() {
    return members.phone;
  }

  @Override
  JsonCodec<Contact> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Contact}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Contact, Builder> {
    private @Nullable String mail;
    private @Nullable String phone;

    private Builder() {}

    /** Sets {@code mail}. */
    public Builder mail(String mail) {
      this.mail = set(1, mail);
      return this;
    }

    /** Sets {@code phone}. */
    public Builder phone(String phone) {
      this.phone = set(2, phone);
      return this;
    }

    @Override
    public Contact build() {
      return super.build();
    }

    @Override
    Contact freeze() {
      return new Contact(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "mail" -> this.mail = read(in, 1, Json.STRING, this.mail);
        case "phone" -> this.phone = read(in, 2, Json.STRING, this.phone);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("mail", Json.STRING, this.mail, isNull(1));
      visitor.optional("phone", Json.STRING, this.phone, isNull(2));
      visitor.undocumented(additionalProperties());
    }
  }
}
