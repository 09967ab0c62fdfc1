package io.github.taskclients.features.oneof.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Holder}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(Holder.Codec.class)
public final class Holder extends Model<Holder> {
  private static final JsonCodec<Value> VALUE_CODEC = Value.Codec.SELF;
  private static final JsonCodec<Either> EITHER_CODEC = Either.Codec.SELF;

  private final @Nullable Value value;
  private final @Nullable Either either;

  private Holder(Builder builder) {
    super(builder);
    this.value = builder.value;
    this.either = builder.either;
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
   * The member {@code value}.
   *
   * @return the value of {@code value}, null where absent
   */
  public @Nullable Value getValue() {
    return value;
  }

  /**
   * The member {@code either}.
   *
   * @return the value of {@code either}, null where absent
   */
  public @Nullable Either getEither() {
    return either;
  }

  @Override
  JsonCodec<Holder> codec() {
    return Codec.SELF;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {value, either};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "value", VALUE_CODEC, this.value, isNull(1));
    Json.writeMember(out, "either", EITHER_CODEC, this.either, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("value", VALUE_CODEC, this.value, isNull(1));
    check.optional("either", EITHER_CODEC, this.either, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Holder}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Builder> {
    private @Nullable Value value;
    private @Nullable Either either;

    private Builder() {}

    private Builder(Holder from) {
      super(from);
      this.value = from.value;
      this.either = from.either;
    }

    /** Sets {@code value}. */
    public Builder value(Value value) {
      this.value = set(1, VALUE_CODEC, value);
      return this;
    }

    /** Sets {@code either}. */
    public Builder either(Either either) {
      this.either = set(2, EITHER_CODEC, either);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Holder#validate()}. */
    public Holder build() {
      return new Holder(this);
    }

    @Override
    Set<String> documented() {
      return Set.of("value", "either");
    }

    @Override
    Builder self() {
      return this;
    }
  }

  static final class Codec extends ModelCodec<Holder> {
    static final JsonCodec<Holder> SELF = new Codec();

    private Codec() {
      super("Holder");
    }

    @Override
    public Holder read(JsonReader in) throws IOException {
      Json.beginObject(in);
      Builder builder = new Builder();
      while (in.hasNext()) {
        readMember(in, in.nextName(), builder);
      }
      in.endObject();
      return new Holder(builder);
    }

    private static void readMember(JsonReader in, String name, Builder builder) throws IOException {
      switch (name) {
        case "value":
          if (builder.hasValue(in, builder.value, 1)) {
            builder.value = Value.Codec.SELF.read(in);
          }
          break;
        case "either":
          if (builder.hasValue(in, builder.either, 2)) {
            builder.either = Either.Codec.SELF.read(in);
          }
          break;
        default:
          builder.readAdditional(in, name);
      }
    }
  }
}
