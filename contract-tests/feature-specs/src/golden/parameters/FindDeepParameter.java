package io.github.taskclients.features.parameters.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code FindDeepParameter}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class FindDeepParameter extends Model<FindDeepParameter> {
  static final JsonCodec<FindDeepParameter> CODEC =
      new ModelCodec<>("FindDeepParameter", new Builder());

  private static final JsonCodec<String> A_CODEC = Json.STRING;
  private static final JsonCodec<Long> B_CODEC = Json.LONG;

  private final @Nullable String a;
  private final @Nullable Long b;

  private FindDeepParameter(Builder builder) {
    super(builder);
    this.a = builder.a;
    this.b = builder.b;
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
   * The member {@code a}.
   *
   * @return the value of {@code a}, null where absent
   */
  public @Nullable String getA() {
    return a;
  }

  /**
   * The member {@code b}.
   *
   * @return the value of {@code b}, null where absent
   */
  public @Nullable Long getB() {
    return b;
  }

  @Override
  JsonCodec<FindDeepParameter> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {a, b};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "a", A_CODEC, this.a, isNull(1));
    Json.writeMember(out, "b", B_CODEC, this.b, isNull(2));
  }

  @Override
  void checkMembers(Validation check) {
    check.optional("a", A_CODEC, this.a, isNull(1));
    check.optional("b", B_CODEC, this.b, isNull(2));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link FindDeepParameter}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<FindDeepParameter, Builder> {
    private @Nullable String a;
    private @Nullable Long b;

    private Builder() {}

    private Builder(FindDeepParameter from) {
      super(from);
      this.a = from.a;
      this.b = from.b;
    }

    /** Sets {@code a}. */
    public Builder a(String a) {
      this.a = set(1, A_CODEC, a);
      return this;
    }

    /** Sets {@code b}. */
    public Builder b(Long b) {
      this.b = set(2, B_CODEC, b);
      return this;
    }

    /** The value. Nothing is checked here, see {@link FindDeepParameter#validate()}. */
    @Override
    public FindDeepParameter build() {
      return new FindDeepParameter(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "a":
          if (hasValue(in, this.a, 1)) {
            this.a = Json.STRING.read(in);
          }
          break;
        case "b":
          if (hasValue(in, this.b, 2)) {
            this.b = Json.LONG.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("a", "b");
    }
  }
}
