package io.github.taskclients.features.freeform.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Free}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Free extends Model<Free, Free.Builder> {
  static final JsonCodec<Free> CODEC = new ModelCodec<>("Free", new Builder());

  private static final JsonCodec<JsonObject> _OBJECT_CODEC = Json.JSONOBJECT.limit("size >=", "1");
  private static final JsonCodec<Map<String, JsonElement>> MAP_CODEC =
      MapCodec.map(Json.JSONELEMENT);
  private static final JsonCodec<List<JsonElement>> _LIST_CODEC = ListCodec.list(Json.JSONELEMENT);

  private Free(Builder members) {
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

  /** {@return the value of {@code any}, null where there is none} */
  public @Nullable JsonElement getAny() {
    return Json.handOut(Json.JSONELEMENT, members.any);
  }

  /** {@return the value of {@code object}, null where there is none} */
  public @Nullable JsonObject getObject() {
    return Json.handOut(_OBJECT_CODEC, members._object);
  }

  /** {@return the value of {@code map}, null where there is none} */
  public @Nullable Map<String, JsonElement> getMap() {
    return Json.handOut(MAP_CODEC, members.map);
  }

  /** {@return the value of {@code list}, null where there is none} */
  public @Nullable List<JsonElement> getList() {
    return Json.handOut(_LIST_CODEC, members._list);
  }

  @Override
  JsonCodec<Free> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Free}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Free, Builder> {
    private @Nullable JsonElement any;
    private @Nullable JsonObject _object;
    private @Nullable Map<String, JsonElement> map;
    private @Nullable List<JsonElement> _list;

    private Builder() {}

    /** Sets {@code any}; null is written as a JSON null. */
    public Builder any(@Nullable JsonElement any) {
      this.any = setOrNull(1, Json.copyIn(Json.JSONELEMENT, any));
      return this;
    }

    /** Sets {@code object}. */
    public Builder _object(JsonObject _object) {
      this._object = set(2, Json.copyIn(_OBJECT_CODEC, _object));
      return this;
    }

    /** Sets {@code map}. */
    public Builder map(Map<String, JsonElement> map) {
      this.map = set(3, Json.copyIn(MAP_CODEC, map));
      return this;
    }

    /** Sets {@code list}. */
    public Builder _list(List<JsonElement> _list) {
      this._list = set(4, Json.copyIn(_LIST_CODEC, _list));
      return this;
    }

    @Override
    public Free build() {
      return super.build();
    }

    @Override
    Free freeze() {
      return new Free(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "any" -> this.any = read(in, 1, Json.JSONELEMENT, this.any);
        case "object" -> this._object = read(in, 2, _OBJECT_CODEC, this._object);
        case "map" -> this.map = read(in, 3, MAP_CODEC, this.map);
        case "list" -> this._list = read(in, 4, _LIST_CODEC, this._list);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optionalOrNull("any", Json.JSONELEMENT, this.any, isNull(1));
      visitor.optional("object", _OBJECT_CODEC, this._object, isNull(2));
      visitor.optional("map", MAP_CODEC, this.map, isNull(3));
      visitor.optional("list", _LIST_CODEC, this._list, isNull(4));
      visitor.additional(additionalProperties(), Json.JSONELEMENT, true);
    }
  }
}
