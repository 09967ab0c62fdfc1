package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.enums.InvalidDataException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Lamp}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Lamp extends Model<Lamp> {
  static final JsonCodec<Lamp> CODEC = new ModelCodec<>("Lamp", new Builder());

  private static final JsonCodec<LampState> STATE_CODEC = LampState.Codec.SELF;
  private static final JsonCodec<LampLevel> LEVEL_CODEC = LampLevel.Codec.SELF;
  private static final JsonCodec<List<LampModesInner>> MODES_CODEC =
      Json.list(LampModesInner.Codec.SELF);
  private static final JsonCodec<LampSize> SIZE_CODEC = LampSize.Codec.SELF;
  private static final JsonCodec<Shared> SHARED_CODEC = Shared.Codec.SELF;

  private final @Nullable LampState state;
  private final @Nullable LampLevel level;
  private final @Nullable List<LampModesInner> modes;
  private final @Nullable LampSize size;
  private final @Nullable Shared shared;

  private Lamp(Builder builder) {
    super(builder);
    this.state = builder.state;
    this.level = builder.level;
    this.modes = builder.modes;
    this.size = builder.size;
    this.shared = builder.shared;
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
   * The member {@code state}.
   *
   * @return the value of {@code state}
   * @throws InvalidDataException where this required member is absent or null
   */
  public LampState getState() {
    if (state == null) {
      throw Json.missing("Lamp", "state", isNull(1));
    }
    return state;
  }

  /**
   * The member {@code level}.
   *
   * @return the value of {@code level}, null where absent
   */
  public @Nullable LampLevel getLevel() {
    return level;
  }

  /**
   * The member {@code modes}.
   *
   * @return the value of {@code modes}, null where absent
   */
  public @Nullable List<LampModesInner> getModes() {
    return Json.handOut(MODES_CODEC, modes);
  }

  /**
   * The member {@code size}.
   *
   * @return the value of {@code size}, null where absent or null
   */
  public @Nullable LampSize getSize() {
    return size;
  }

  /**
   * The member {@code shared}.
   *
   * @return the value of {@code shared}, null where absent
   */
  public @Nullable Shared getShared() {
    return shared;
  }

  @Override
  JsonCodec<Lamp> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {state, level, modes, size, shared};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "state", STATE_CODEC, this.state, isNull(1));
    Json.writeMember(out, "level", LEVEL_CODEC, this.level, isNull(2));
    Json.writeMember(out, "modes", MODES_CODEC, this.modes, isNull(3));
    Json.writeMember(out, "size", SIZE_CODEC, this.size, isNull(4));
    Json.writeMember(out, "shared", SHARED_CODEC, this.shared, isNull(5));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("state", STATE_CODEC, this.state, isNull(1));
    check.optional("level", LEVEL_CODEC, this.level, isNull(2));
    check.optional("modes", MODES_CODEC, this.modes, isNull(3));
    check.optionalOrNull("size", SIZE_CODEC, this.size, isNull(4));
    check.optional("shared", SHARED_CODEC, this.shared, isNull(5));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Lamp}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Lamp, Builder> {
    private @Nullable LampState state;
    private @Nullable LampLevel level;
    private @Nullable List<LampModesInner> modes;
    private @Nullable LampSize size;
    private @Nullable Shared shared;

    private Builder() {}

    private Builder(Lamp from) {
      super(from);
      this.state = from.state;
      this.level = from.level;
      this.modes = from.modes;
      this.size = from.size;
      this.shared = from.shared;
    }

    /** Sets {@code state}. */
    public Builder state(LampState state) {
      this.state = set(1, STATE_CODEC, state);
      return this;
    }

    /** Sets {@code level}. */
    public Builder level(LampLevel level) {
      this.level = set(2, LEVEL_CODEC, level);
      return this;
    }

    /** Sets {@code modes}. */
    public Builder modes(List<LampModesInner> modes) {
      this.modes = set(3, MODES_CODEC, modes);
      return this;
    }

    /** Sets {@code size}; null is written as a JSON null. */
    public Builder size(@Nullable LampSize size) {
      this.size = setOrNull(4, SIZE_CODEC, size);
      return this;
    }

    /** Sets {@code shared}. */
    public Builder shared(Shared shared) {
      this.shared = set(5, SHARED_CODEC, shared);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Lamp#validate()}. */
    @Override
    public Lamp build() {
      return new Lamp(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "state":
          if (hasValue(in, this.state, 1)) {
            this.state = LampState.Codec.SELF.read(in);
          }
          break;
        case "level":
          if (hasValue(in, this.level, 2)) {
            this.level = LampLevel.Codec.SELF.read(in);
          }
          break;
        case "modes":
          if (hasValue(in, this.modes, 3)) {
            this.modes = MODES_CODEC.read(in);
          }
          break;
        case "size":
          if (hasValue(in, this.size, 4)) {
            this.size = LampSize.Codec.SELF.read(in);
          }
          break;
        case "shared":
          if (hasValue(in, this.shared, 5)) {
            this.shared = Shared.Codec.SELF.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("state", "level", "modes", "size", "shared");
    }
  }
}
