package io.github.taskclients.features.freeform.model;

import com.google.gson.JsonElement;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Free}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Free extends Model<Free> {
  static final JsonCodec<Free> CODEC = new ModelCodec<>("Free", new Builder());

  private static final JsonCodec<JsonElement> ANY_CODEC = Json.JSONELEMENT;
  private static final JsonCodec<JsonElement> _OBJECT_CODEC = Json.JSONELEMENT;
  private static final JsonCodec<Map<String, JsonElement>> MAP_CODEC =
      Json.mapOfNullable(Json.JSONELEMENT);
  private static final JsonCodec<List<JsonElement>> _LIST_CODEC =
      Json.listOfNullable(Json.JSONELEMENT);

  private final @Nullable JsonElement any;
  private final @Nullable JsonElement _object;
  private final @Nullable Map<String, JsonElement> map;
  private final @Nullable List<JsonElement> _list;

  private Free(Builder builder) {
    super(builder);
    this.any = builder.any;
    this._object = builder._object;
    this.map = builder.map;
    this._list = builder._list;
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
   * The member {@code any}.
   *
   * @return the value of {@code any}, null where absent or null
   */
  public @Nullable JsonElement getAny() {
    return Json.handOut(ANY_CODEC, any);
  }

  /**
   * The member {@code object}.
   *
   * @return the value of {@code object}, null where absent
   */
  public @Nullable JsonElement getObject() {
    return Json.handOut(_OBJECT_CODEC, _object);
  }

  /**
   * The member {@code map}.
   *
   * @return the value of {@code map}, null where absent
   */
  public @Nullable Map<String, JsonElement> getMap() {
    return Json.handOut(MAP_CODEC, map);
  }

  /**
   * The member {@code list}.
   *
   * @return the value of {@code list}, null where absent
   */
  public @Nullable List<JsonElement> getList() {
    return Json.handOut(_LIST_CODEC, _list);
  }

  @Override
  JsonCodec<Free> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {any, _object, map, _list};
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "any", ANY_CODEC, this.any, isNull(1));
    Json.writeMember(out, "object", _OBJECT_CODEC, this._object, isNull(2));
    Json.writeMember(out, "map", MAP_CODEC, this.map, isNull(3));
    Json.writeMember(out, "list", _LIST_CODEC, this._list, isNull(4));
  }

  @Override
  void checkMembers(Validation check) {
    check.optionalOrNull("any", ANY_CODEC, this.any, isNull(1));
    check.optional("object", _OBJECT_CODEC, this._object, isNull(2));
    check.optional("map", MAP_CODEC, this.map, isNull(3));
    check.optional("list", _LIST_CODEC, this._list, isNull(4));
  }

  /** Collects the members of a {@link Free}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Free, Builder> {
    private @Nullable JsonElement any;
    private @Nullable JsonElement _object;
    private @Nullable Map<String, JsonElement> map;
    private @Nullable List<JsonElement> _list;

    private Builder() {}

    private Builder(Free from) {
      super(from);
      this.any = from.any;
      this._object = from._object;
      this.map = from.map;
      this._list = from._list;
    }

    /** Sets {@code any}; null is written as a JSON null. */
    public Builder any(@Nullable JsonElement any) {
      this.any = setOrNull(1, ANY_CODEC, any);
      return this;
    }

    /** Sets {@code object}. */
    public Builder _object(JsonElement _object) {
      this._object = set(2, _OBJECT_CODEC, _object);
      return this;
    }

    /** Sets {@code map}. */
    public Builder map(Map<String, JsonElement> map) {
      this.map = set(3, MAP_CODEC, map);
      return this;
    }

    /** Sets {@code list}. */
    public Builder _list(List<JsonElement> _list) {
      this._list = set(4, _LIST_CODEC, _list);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Free#validate()}. */
    @Override
    public Free build() {
      return new Free(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "any":
          if (hasValue(in, this.any, 1)) {
            this.any = Json.JSONELEMENT.read(in);
          }
          break;
        case "object":
          if (hasValue(in, this._object, 2)) {
            this._object = Json.JSONELEMENT.read(in);
          }
          break;
        case "map":
          if (hasValue(in, this.map, 3)) {
            this.map = MAP_CODEC.read(in);
          }
          break;
        case "list":
          if (hasValue(in, this._list, 4)) {
            this._list = _LIST_CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of("any", "object", "map", "list");
    }
  }
}
