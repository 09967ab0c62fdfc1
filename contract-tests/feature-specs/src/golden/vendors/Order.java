package io.github.taskclients.features.vendors.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Order}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Order extends Model<Order, Order.Builder> {
  static final JsonCodec<Order> CODEC = new ModelCodec<>("Order", new Builder());

  private static final JsonCodec<List<OrderChannelsInner>> CHANNELS_CODEC =
      ListCodec.list(OrderChannelsInner.Codec.SELF);

  private static JsonCodec<List<List<OrderGridInnerInner>>> gridCodec() {
    return ListCodec.list(ListCodec.list(OrderGridInnerInner.CODEC));
  }

  private Order(Builder members) {
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

  /** {@return the value of {@code state}, null where there is none} */
  public @Nullable OrderState getState() {
    return members.state;
  }

  /** {@return the value of {@code address}, null where there is none} */
  public @Nullable OrderAddress getAddress() {
    return members.address;
  }

  /** {@return the value of {@code placed}, null where there is none} */
  public @Nullable LocalDate getPlaced() {
    return members.placed;
  }

  /** {@return the value of {@code channels}, null where there is none} */
  public @Nullable List<OrderChannelsInner> getChannels() {
    return Json.handOut(CHANNELS_CODEC, members.channels);
  }

  /** {@return the value of {@code level}, null where there is none} */
  public @Nullable OrderLevel getLevel() {
    return members.level;
  }

  /** {@return the value of {@code zone}, null where there is none} */
  public @Nullable OrderZone getZone() {
    return members.zone;
  }

  /** {@return the value of {@code mode}, null where there is none} */
  public @Nullable OrderMode getMode() {
    return members.mode;
  }

  /** {@return the value of {@code code}, null where there is none} */
  public @Nullable OrderCode getCode() {
    return members.code;
  }

  /** {@return the value of {@code attachment}, null where there is none} */
  public @Nullable ModelFile getAttachment() {
    return members.attachment;
  }

  /** {@return the value of {@code kind}, null where there is none} */
  public @Nullable Type getKind() {
    return members.kind;
  }

  /** {@return the value of {@code grid}, null where there is none} */
  public @Nullable List<List<OrderGridInnerInner>> getGrid() {
    return Json.handOut(Order.gridCodec(), members.grid);
  }

  /** {@return the value of {@code process}, null where there is none} */
  public @Nullable ModelProcess getProcess() {
    return members.process;
  }

  /** {@return the value of {@code size}, null where there is none} */
  public @Nullable GrE getSize() {
    return members.size;
  }

  @Override
  JsonCodec<Order> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Order}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Order, Builder> {
    private @Nullable OrderState state;
    private @Nullable OrderAddress address;
    private @Nullable LocalDate placed;
    private @Nullable List<OrderChannelsInner> channels;
    private @Nullable OrderLevel level;
    private @Nullable OrderZone zone;
    private @Nullable OrderMode mode;
    private @Nullable OrderCode code;
    private @Nullable ModelFile attachment;
    private @Nullable Type kind;
    private @Nullable List<List<OrderGridInnerInner>> grid;
    private @Nullable ModelProcess process;
    private @Nullable GrE size;

    private Builder() {}

    /** Sets {@code state}. */
    public Builder state(OrderState state) {
      this.state = set(1, state);
      return this;
    }

    /** Sets {@code address}. */
    public Builder address(OrderAddress address) {
      this.address = set(2, address);
      return this;
    }

    /** Sets {@code placed}. */
    public Builder placed(LocalDate placed) {
      this.placed = set(3, placed);
      return this;
    }

    /** Sets {@code channels}. */
    public Builder channels(List<OrderChannelsInner> channels) {
      this.channels = set(4, Json.copyIn(CHANNELS_CODEC, channels));
      return this;
    }

    /** Sets {@code level}. */
    public Builder level(OrderLevel level) {
      this.level = set(5, level);
      return this;
    }

    /** Sets {@code zone}. */
    public Builder zone(OrderZone zone) {
      this.zone = set(6, zone);
      return this;
    }

    /** Sets {@code mode}. */
    public Builder mode(OrderMode mode) {
      this.mode = set(7, mode);
      return this;
    }

    /** Sets {@code code}. */
    public Builder code(OrderCode code) {
      this.code = set(8, code);
      return this;
    }

    /** Sets {@code attachment}. */
    public Builder attachment(ModelFile attachment) {
      this.attachment = set(9, attachment);
      return this;
    }

    /** Sets {@code kind}. */
    public Builder kind(Type kind) {
      this.kind = set(10, kind);
      return this;
    }

    /** Sets {@code grid}. */
    public Builder grid(List<List<OrderGridInnerInner>> grid) {
      this.grid = set(11, Json.copyIn(Order.gridCodec(), grid));
      return this;
    }

    /** Sets {@code process}. */
    public Builder process(ModelProcess process) {
      this.process = set(12, process);
      return this;
    }

    /** Sets {@code size}. */
    public Builder size(GrE size) {
      this.size = set(13, size);
      return this;
    }

    @Override
    public Order build() {
      return super.build();
    }

    @Override
    Order freeze() {
      return new Order(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "state" -> this.state = read(in, 1, OrderState.Codec.SELF, this.state);
        case "address" -> this.address = read(in, 2, OrderAddress.CODEC, this.address);
        case "placed" -> this.placed = read(in, 3, Json.LOCALDATE, this.placed);
        case "channels" -> this.channels = read(in, 4, CHANNELS_CODEC, this.channels);
        case "level" -> this.level = read(in, 5, OrderLevel.Codec.SELF, this.level);
        case "zone" -> this.zone = read(in, 6, OrderZone.Codec.SELF, this.zone);
        case "mode" -> this.mode = read(in, 7, OrderMode.Codec.SELF, this.mode);
        case "code" -> this.code = read(in, 8, OrderCode.CODEC, this.code);
        case "attachment" -> this.attachment = read(in, 9, ModelFile.CODEC, this.attachment);
        case "kind" -> this.kind = read(in, 10, Type.CODEC, this.kind);
        case "grid" -> this.grid = read(in, 11, Order.gridCodec(), this.grid);
        case "process" -> this.process = read(in, 12, ModelProcess.CODEC, this.process);
        case "size" -> this.size = read(in, 13, GrE.CODEC, this.size);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("state", OrderState.Codec.SELF, this.state, isNull(1));
      visitor.optional("address", OrderAddress.CODEC, this.address, isNull(2));
      visitor.optional("placed", Json.LOCALDATE, this.placed, isNull(3));
      visitor.optional("channels", CHANNELS_CODEC, this.channels, isNull(4));
      visitor.optional("level", OrderLevel.Codec.SELF, this.level, isNull(5));
      visitor.optional("zone", OrderZone.Codec.SELF, this.zone, isNull(6));
      visitor.optional("mode", OrderMode.Codec.SELF, this.mode, isNull(7));
      visitor.optional("code", OrderCode.CODEC, this.code, isNull(8));
      visitor.optional("attachment", ModelFile.CODEC, this.attachment, isNull(9));
      visitor.optional("kind", Type.CODEC, this.kind, isNull(10));
      visitor.optional("grid", Order.gridCodec(), this.grid, isNull(11));
      visitor.optional("process", ModelProcess.CODEC, this.process, isNull(12));
      visitor.optional("size", GrE.CODEC, this.size, isNull(13));
      visitor.undocumented(additionalProperties());
    }
  }
}
