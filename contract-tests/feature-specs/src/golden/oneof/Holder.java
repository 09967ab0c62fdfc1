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
@JsonAdapter(JsonCodecs.class)
public final class Holder extends Model<Holder> {
  static final JsonCodec<Holder> CODEC = new ModelCodec<>("Holder", new Builder());

  private static final JsonCodec<Value> VALUE_CODEC = Value.CODEC;
  private static final JsonCodec<Either> EITHER_CODEC = Either.CODEC;

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
    return CODEC;
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
  public static final class Builder extends ModelBuilder<Holder, Builder> {
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
    @Override
    public Holder build() {
      return new Holder(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "value":
          if (hasValue(in, this.value, 1)) {
            this.value = Value.CODEC.read(in);
          }
          break;
        case "either":
          if (hasValue(in, this.either, 2)) {
            this.either = Either.CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("value", "either");
    }
  }
}
