package io.github.taskclients.features.enums.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.enums.InvalidDataException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Lamp}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Lamp extends Model<Lamp, Lamp.Builder> {
  static final JsonCodec<Lamp> CODEC = new ModelCodec<>("Lamp", new Builder());

  private static final JsonCodec<List<LampModesInner>> MODES_CODEC =
      ListCodec.list(LampModesInner.Codec.SELF);

  private Lamp(Builder members) {
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

  /**
   * {@return the value of {@code state}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public LampState getState() {
    return required(1, "state", members.state);
  }

  /** {@return the value of {@code level}, null where there is none} */
  public @Nullable LampLevel getLevel() {
    return members.level;
  }

  /** {@return the value of {@code modes}, null where there is none} */
  public @Nullable List<LampModesInner> getModes() {
    return Json.handOut(MODES_CODEC, members.modes);
  }

  /** {@return the value of {@code size}, null where there is none} */
  public @Nullable LampSize getSize() {
    return members.size;
  }

  /** {@return the value of {@code height}, null where there is none} */
  public @Nullable LampHeight getHeight() {
    return members.height;
  }

  /** {@return the value of {@code ratio}, null where there is none} */
  public @Nullable LampRatio getRatio() {
    return members.ratio;
  }

  /** {@return the value of {@code since}, null where there is none} */
  public @Nullable LampSince getSince() {
    return members.since;
  }

  /** {@return the value of {@code door}, null where there is none} */
  public @Nullable Flag getDoor() {
    return members.door;
  }

  /** {@return the value of {@code gate}, null where there is none} */
  public @Nullable Flag getGate() {
    return members.gate;
  }

  /** {@return the value of {@code shared}, null where there is none} */
  public @Nullable Shared getShared() {
    return members.shared;
  }

  @Override
  JsonCodec<Lamp> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Lamp}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Lamp, Builder> {
    private @Nullable LampState state;
    private @Nullable LampLevel level;
    private @Nullable List<LampModesInner> modes;
    private @Nullable LampSize size;
    private @Nullable LampHeight height;
    private @Nullable LampRatio ratio;
    private @Nullable LampSince since;
    private @Nullable Flag door;
    private @Nullable Flag gate;
    private @Nullable Shared shared;

    private Builder() {}

    /** Sets {@code state}. */
    public Builder state(LampState state) {
      this.state = set(1, state);
      return this;
    }

    /** Sets {@code level}. */
    public Builder level(LampLevel level) {
      this.level = set(2, level);
      return this;
    }

    /** Sets {@code modes}. */
    public Builder modes(List<LampModesInner> modes) {
      this.modes = set(3, Json.copyIn(MODES_CODEC, modes));
      return this;
    }

    /** Sets {@code size}; null is written as a JSON null. */
    public Builder size(@Nullable LampSize size) {
      this.size = setOrNull(4, size);
      return this;
    }

    /** Sets {@code height}. */
    public Builder height(LampHeight height) {
      this.height = set(5, height);
      return this;
    }

    /** Sets {@code ratio}. */
    public Builder ratio(LampRatio ratio) {
      this.ratio = set(6, ratio);
      return this;
    }

    /** Sets {@code since}. */
    public Builder since(LampSince since) {
      this.since = set(7, since);
      return this;
    }

    /** Sets {@code door}. */
    public Builder door(Flag door) {
      this.door = set(8, door);
      return this;
    }

    /** Sets {@code gate}. */
    public Builder gate(Flag gate) {
      this.gate = set(9, gate);
      return this;
    }

    /** Sets {@code shared}. */
    public Builder shared(Shared shared) {
      this.shared = set(10, shared);
      return this;
    }

    @Override
    public Lamp build() {
      return super.build();
    }

    @Override
    Lamp freeze() {
      return new Lamp(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "state" -> this.state = read(in, 1, LampState.Codec.SELF, this.state);
        case "level" -> this.level = read(in, 2, LampLevel.Codec.SELF, this.level);
        case "modes" -> this.modes = read(in, 3, MODES_CODEC, this.modes);
        case "size" -> this.size = read(in, 4, LampSize.Codec.SELF, this.size);
        case "height" -> this.height = read(in, 5, LampHeight.Codec.SELF, this.height);
        case "ratio" -> this.ratio = read(in, 6, LampRatio.Codec.SELF, this.ratio);
        case "since" -> this.since = read(in, 7, LampSince.Codec.SELF, this.since);
        case "door" -> this.door = read(in, 8, Flag.Codec.SELF, this.door);
        case "gate" -> this.gate = read(in, 9, Flag.Codec.SELF, this.gate);
        case "shared" -> this.shared = read(in, 10, Shared.Codec.SELF, this.shared);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("state", LampState.Codec.SELF, this.state, isNull(1));
      visitor.optional("level", LampLevel.Codec.SELF, this.level, isNull(2));
      visitor.optional("modes", MODES_CODEC, this.modes, isNull(3));
      visitor.optionalOrNull("size", LampSize.Codec.SELF, this.size, isNull(4));
      visitor.optional("height", LampHeight.Codec.SELF, this.height, isNull(5));
      visitor.optional("ratio", LampRatio.Codec.SELF, this.ratio, isNull(6));
      visitor.optional("since", LampSince.Codec.SELF, this.since, isNull(7));
      visitor.optional("door", Flag.Codec.SELF, this.door, isNull(8));
      visitor.optional("gate", Flag.Codec.SELF, this.gate, isNull(9));
      visitor.optional("shared", Shared.Codec.SELF, this.shared, isNull(10));
      visitor.undocumented(additionalProperties());
    }
  }
}
