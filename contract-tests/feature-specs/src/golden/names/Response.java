package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.names.InvalidDataException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Closes a comment *_/ and has &lt;b&gt;markup&lt;/b&gt; &amp; \&quot;quotes\&quot; {@code x
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Response extends Model<Response> {
  static final JsonCodec<Response> CODEC = new ModelCodec<>("Response", new Builder());

  private static final JsonCodec<String> PROPERTY_CLASS_CODEC = Json.STRING;
  private static final JsonCodec<Response> SELF_CODEC = Response.CODEC;
  private static final JsonCodec<String> NULLS_MEMBER_CODEC = Json.STRING;
  private static final JsonCodec<String> ADDITIONAL_PROPERTIES_FIELD_CODEC = Json.STRING;
  private static final JsonCodec<Long> ADDITIONAL_PROPERTIES_MEMBER_CODEC = Json.LONG;
  private static final JsonCodec<String> BUILDER_CODEC = Json.STRING;
  private static final JsonCodec<String> CODEC_CODEC = Json.STRING;
  private static final JsonCodec<String> VALUES_CODEC = Json.STRING;
  private static final JsonCodec<String> RESULT_CODEC = Json.STRING;
  private static final JsonCodec<String> OTHER_CODEC = Json.STRING;
  private static final JsonCodec<String> THAT_CODEC = Json.STRING;
  private static final JsonCodec<String> IN_CODEC = Json.STRING;
  private static final JsonCodec<String> NAME_CODEC = Json.STRING;
  private static final JsonCodec<String> VALUE_CODEC = Json.STRING;
  private static final JsonCodec<String> TO_BUILDER_CODEC = Json.STRING;
  private static final JsonCodec<String> GET_CODEC = Json.STRING;
  private static final JsonCodec<String> HASH_CODE_CODEC = Json.STRING;
  private static final JsonCodec<String> AT_TYPE_CODEC = Json.STRING;
  private static final JsonCodec<String> __ID_CODEC = Json.STRING;
  private static final JsonCodec<String> _1ST_CODEC = Json.STRING;
  private static final JsonCodec<String> FOO_BAR_CODEC = Json.STRING;
  private static final JsonCodec<Long> FOO_BAR2_CODEC = Json.LONG;
  private static final JsonCodec<Long> PLUS1_CODEC = Json.LONG;
  private static final JsonCodec<Long> MEMBER12_CODEC = Json.LONG;
  private static final JsonCodec<UUU> UUU_CODEC = UUU.CODEC;
  private static final JsonCodec<ModelDateTime> TIME_CODEC = ModelDateTime.CODEC;
  private static final JsonCodec<Path> PATH_CODEC = Path.CODEC;
  private static final JsonCodec<ModelList> _LIST_CODEC = ModelList.CODEC;
  private static final JsonCodec<ModelMap> MAP_CODEC = ModelMap.CODEC;
  private static final JsonCodec<ModelObject> _OBJECT_CODEC = ModelObject.CODEC;
  private static final JsonCodec<ModelString> STRING_CODEC = ModelString.CODEC;
  private static final JsonCodec<ModelURI> URI_CODEC = ModelURI.CODEC;
  private static final JsonCodec<Call> CALL_CODEC = Call.CODEC;
  private static final JsonCodec<Tag> TAG_CODEC = Tag.CODEC;
  private static final JsonCodec<Headers> HEADERS_CODEC = Headers.CODEC;
  private static final JsonCodec<ModelRequestOptions> OPTIONS_CODEC = ModelRequestOptions.CODEC;
  private static final JsonCodec<ModelApiResponse> _API_RESPONSE_CODEC = ModelApiResponse.CODEC;
  private static final JsonCodec<ModelBuilder2> NESTED_CODEC = ModelBuilder2.CODEC;

  private final @Nullable String propertyClass;
  private final @Nullable Response self;
  private final @Nullable String nullsMember;
  private final @Nullable String additionalPropertiesField;
  private final @Nullable Long additionalPropertiesMember;
  private final @Nullable String builder;
  private final @Nullable String codec;
  private final @Nullable String values;
  private final @Nullable String result;
  private final @Nullable String other;
  private final @Nullable String that;
  private final @Nullable String in;
  private final @Nullable String name;
  private final @Nullable String value;
  private final @Nullable String toBuilder;
  private final @Nullable String get;
  private final @Nullable String hashCode;
  private final @Nullable String atType;
  private final @Nullable String $id;
  private final @Nullable String _1st;
  private final @Nullable String fooBar;
  private final @Nullable Long fooBar2;
  private final @Nullable Long plus1;
  private final @Nullable Long member12;
  private final @Nullable UUU uuu;
  private final @Nullable ModelDateTime time;
  private final @Nullable Path path;
  private final @Nullable ModelList _list;
  private final @Nullable ModelMap map;
  private final @Nullable ModelObject _object;
  private final @Nullable ModelString string;
  private final @Nullable ModelURI uri;
  private final @Nullable Call call;
  private final @Nullable Tag tag;
  private final @Nullable Headers headers;
  private final @Nullable ModelRequestOptions options;
  private final @Nullable ModelApiResponse _apiResponse;
  private final @Nullable ModelBuilder2 nested;

  private Response(Builder builder) {
    super(builder);
    this.propertyClass = builder.propertyClass;
    this.self = builder.self;
    this.nullsMember = builder.nullsMember;
    this.additionalPropertiesField = builder.additionalPropertiesField;
    this.additionalPropertiesMember = builder.additionalPropertiesMember;
    this.builder = builder.builder;
    this.codec = builder.codec;
    this.values = builder.values;
    this.result = builder.result;
    this.other = builder.other;
    this.that = builder.that;
    this.in = builder.in;
    this.name = builder.name;
    this.value = builder.value;
    this.toBuilder = builder.toBuilder;
    this.get = builder.get;
    this.hashCode = builder.hashCode;
    this.atType = builder.atType;
    this.$id = builder.$id;
    this._1st = builder._1st;
    this.fooBar = builder.fooBar;
    this.fooBar2 = builder.fooBar2;
    this.plus1 = builder.plus1;
    this.member12 = builder.member12;
    this.uuu = builder.uuu;
    this.time = builder.time;
    this.path = builder.path;
    this._list = builder._list;
    this.map = builder.map;
    this._object = builder._object;
    this.string = builder.string;
    this.uri = builder.uri;
    this.call = builder.call;
    this.tag = builder.tag;
    this.headers = builder.headers;
    this.options = builder.options;
    this._apiResponse = builder._apiResponse;
    this.nested = builder.nested;
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
   * The member {@code class}.
   *
   * @return the value of {@code class}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getPropertyClass() {
    if (propertyClass == null) {
      throw Json.missing("Response", "class", isNull(1));
    }
    return propertyClass;
  }

  /**
   * The member {@code self}.
   *
   * @return the value of {@code self}
   * @throws InvalidDataException where this required member is absent or null
   */
  public Response getSelf() {
    if (self == null) {
      throw Json.missing("Response", "self", isNull(2));
    }
    return self;
  }

  /**
   * The member {@code nulls}.
   *
   * @return the value of {@code nulls}, null where absent
   */
  public @Nullable String getNullsMember() {
    return nullsMember;
  }

  /**
   * The member {@code additional_properties}.
   *
   * @return the value of {@code additional_properties}, null where absent
   */
  public @Nullable String getAdditionalPropertiesField() {
    return additionalPropertiesField;
  }

  /**
   * The member {@code additionalProperties}.
   *
   * @return the value of {@code additionalProperties}, null where absent
   */
  public @Nullable Long getAdditionalPropertiesMember() {
    return additionalPropertiesMember;
  }

  /**
   * The member {@code builder}.
   *
   * @return the value of {@code builder}, null where absent
   */
  public @Nullable String getBuilder() {
    return builder;
  }

  /**
   * The member {@code codec}.
   *
   * @return the value of {@code codec}, null where absent
   */
  public @Nullable String getCodec() {
    return codec;
  }

  /**
   * The member {@code values}.
   *
   * @return the value of {@code values}, null where absent
   */
  public @Nullable String getValues() {
    return values;
  }

  /**
   * The member {@code result}.
   *
   * @return the value of {@code result}, null where absent
   */
  public @Nullable String getResult() {
    return result;
  }

  /**
   * The member {@code other}.
   *
   * @return the value of {@code other}, null where absent
   */
  public @Nullable String getOther() {
    return other;
  }

  /**
   * The member {@code that}.
   *
   * @return the value of {@code that}, null where absent
   */
  public @Nullable String getThat() {
    return that;
  }

  /**
   * The member {@code in}.
   *
   * @return the value of {@code in}, null where absent
   */
  public @Nullable String getIn() {
    return in;
  }

  /**
   * The member {@code name}.
   *
   * @return the value of {@code name}, null where absent
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * The member {@code value}.
   *
   * @return the value of {@code value}, null where absent
   */
  public @Nullable String getValue() {
    return value;
  }

  /**
   * The member {@code toBuilder}.
   *
   * @return the value of {@code toBuilder}, null where absent
   */
  public @Nullable String getToBuilder() {
    return toBuilder;
  }

  /**
   * The member {@code get}.
   *
   * @return the value of {@code get}, null where absent
   */
  public @Nullable String getGet() {
    return get;
  }

  /**
   * The member {@code hash code}.
   *
   * @return the value of {@code hash code}, null where absent
   */
  public @Nullable String getHashCode() {
    return hashCode;
  }

  /**
   * The member {@code @type}.
   *
   * @return the value of {@code @type}, null where absent
   */
  public @Nullable String getAtType() {
    return atType;
  }

  /**
   * The member {@code $id}.
   *
   * @return the value of {@code $id}, null where absent
   */
  public @Nullable String get$Id() {
    return $id;
  }

  /**
   * The member {@code 1st}.
   *
   * @return the value of {@code 1st}, null where absent
   */
  public @Nullable String get1st() {
    return _1st;
  }

  /**
   * The member {@code foo_bar}.
   *
   * @return the value of {@code foo_bar}, null where absent
   */
  public @Nullable String getFooBar() {
    return fooBar;
  }

  /**
   * The member {@code fooBar}.
   *
   * @return the value of {@code fooBar}, null where absent
   */
  public @Nullable Long getFooBar2() {
    return fooBar2;
  }

  /**
   * The member {@code +1}.
   *
   * @return the value of {@code +1}, null where absent
   */
  public @Nullable Long getPlus1() {
    return plus1;
  }

  /**
   * The member {@code -1}.
   *
   * @return the value of {@code -1}, null where absent
   */
  public @Nullable Long getMember12() {
    return member12;
  }

  /**
   * The member {@code uuu}.
   *
   * @return the value of {@code uuu}, null where absent
   */
  public @Nullable UUU getUuu() {
    return uuu;
  }

  /**
   * The member {@code time}.
   *
   * @return the value of {@code time}, null where absent
   */
  public @Nullable ModelDateTime getTime() {
    return time;
  }

  /**
   * The member {@code path}.
   *
   * @return the value of {@code path}, null where absent
   */
  public @Nullable Path getPath() {
    return path;
  }

  /**
   * The member {@code list}.
   *
   * @return the value of {@code list}, null where absent
   */
  public @Nullable ModelList getList() {
    return _list;
  }

  /**
   * The member {@code map}.
   *
   * @return the value of {@code map}, null where absent
   */
  public @Nullable ModelMap getMap() {
    return map;
  }

  /**
   * The member {@code object}.
   *
   * @return the value of {@code object}, null where absent
   */
  public @Nullable ModelObject getObject() {
    return _object;
  }

  /**
   * The member {@code string}.
   *
   * @return the value of {@code string}, null where absent
   */
  public @Nullable ModelString getString() {
    return string;
  }

  /**
   * The member {@code uri}.
   *
   * @return the value of {@code uri}, null where absent
   */
  public @Nullable ModelURI getUri() {
    return uri;
  }

  /**
   * The member {@code call}.
   *
   * @return the value of {@code call}, null where absent
   */
  public @Nullable Call getCall() {
    return call;
  }

  /**
   * The member {@code tag}.
   *
   * @return the value of {@code tag}, null where absent
   */
  public @Nullable Tag getTag() {
    return tag;
  }

  /**
   * The member {@code headers}.
   *
   * @return the value of {@code headers}, null where absent
   */
  public @Nullable Headers getHeaders() {
    return headers;
  }

  /**
   * The member {@code options}.
   *
   * @return the value of {@code options}, null where absent
   */
  public @Nullable ModelRequestOptions getOptions() {
    return options;
  }

  /**
   * The member {@code apiResponse}.
   *
   * @return the value of {@code apiResponse}, null where absent
   */
  public @Nullable ModelApiResponse getApiResponse() {
    return _apiResponse;
  }

  /**
   * The member {@code nested}.
   *
   * @return the value of {@code nested}, null where absent
   */
  public @Nullable ModelBuilder2 getNested() {
    return nested;
  }

  @Override
  JsonCodec<Response> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {
      propertyClass,
      self,
      nullsMember,
      additionalPropertiesField,
      additionalPropertiesMember,
      builder,
      codec,
      values,
      result,
      other,
      that,
      in,
      name,
      value,
      toBuilder,
      get,
      hashCode,
      atType,
      $id,
      _1st,
      fooBar,
      fooBar2,
      plus1,
      member12,
      uuu,
      time,
      path,
      _list,
      map,
      _object,
      string,
      uri,
      call,
      tag,
      headers,
      options,
      _apiResponse,
      nested
    };
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "class", PROPERTY_CLASS_CODEC, this.propertyClass, isNull(1));
    Json.writeMember(out, "self", SELF_CODEC, this.self, isNull(2));
    Json.writeMember(out, "nulls", NULLS_MEMBER_CODEC, this.nullsMember, isNull(3));
    Json.writeMember(
        out,
        "additional_properties",
        ADDITIONAL_PROPERTIES_FIELD_CODEC,
        this.additionalPropertiesField,
        isNull(4));
    Json.writeMember(
        out,
        "additionalProperties",
        ADDITIONAL_PROPERTIES_MEMBER_CODEC,
        this.additionalPropertiesMember,
        isNull(5));
    Json.writeMember(out, "builder", BUILDER_CODEC, this.builder, isNull(6));
    Json.writeMember(out, "codec", CODEC_CODEC, this.codec, isNull(7));
    Json.writeMember(out, "values", VALUES_CODEC, this.values, isNull(8));
    Json.writeMember(out, "result", RESULT_CODEC, this.result, isNull(9));
    Json.writeMember(out, "other", OTHER_CODEC, this.other, isNull(10));
    Json.writeMember(out, "that", THAT_CODEC, this.that, isNull(11));
    Json.writeMember(out, "in", IN_CODEC, this.in, isNull(12));
    Json.writeMember(out, "name", NAME_CODEC, this.name, isNull(13));
    Json.writeMember(out, "value", VALUE_CODEC, this.value, isNull(14));
    Json.writeMember(out, "toBuilder", TO_BUILDER_CODEC, this.toBuilder, isNull(15));
    Json.writeMember(out, "get", GET_CODEC, this.get, isNull(16));
    Json.writeMember(out, "hash code", HASH_CODE_CODEC, this.hashCode, isNull(17));
    Json.writeMember(out, "@type", AT_TYPE_CODEC, this.atType, isNull(18));
    Json.writeMember(out, "$id", __ID_CODEC, this.$id, isNull(19));
    Json.writeMember(out, "1st", _1ST_CODEC, this._1st, isNull(20));
    Json.writeMember(out, "foo_bar", FOO_BAR_CODEC, this.fooBar, isNull(21));
    Json.writeMember(out, "fooBar", FOO_BAR2_CODEC, this.fooBar2, isNull(22));
    Json.writeMember(out, "+1", PLUS1_CODEC, this.plus1, isNull(23));
    Json.writeMember(out, "-1", MEMBER12_CODEC, this.member12, isNull(24));
    Json.writeMember(out, "uuu", UUU_CODEC, this.uuu, isNull(25));
    Json.writeMember(out, "time", TIME_CODEC, this.time, isNull(26));
    Json.writeMember(out, "path", PATH_CODEC, this.path, isNull(27));
    Json.writeMember(out, "list", _LIST_CODEC, this._list, isNull(28));
    Json.writeMember(out, "map", MAP_CODEC, this.map, isNull(29));
    Json.writeMember(out, "object", _OBJECT_CODEC, this._object, isNull(30));
    Json.writeMember(out, "string", STRING_CODEC, this.string, isNull(31));
    Json.writeMember(out, "uri", URI_CODEC, this.uri, isNull(32));
    Json.writeMember(out, "call", CALL_CODEC, this.call, isNull(33));
    Json.writeMember(out, "tag", TAG_CODEC, this.tag, isNull(34));
    Json.writeMember(out, "headers", HEADERS_CODEC, this.headers, isNull(35));
    Json.writeMember(out, "options", OPTIONS_CODEC, this.options, isNull(36));
    Json.writeMember(out, "apiResponse", _API_RESPONSE_CODEC, this._apiResponse, isNull(37));
    Json.writeMember(out, "nested", NESTED_CODEC, this.nested, isNull(38));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("class", PROPERTY_CLASS_CODEC, this.propertyClass, isNull(1));
    check.required("self", SELF_CODEC, this.self, isNull(2));
    check.optional("nulls", NULLS_MEMBER_CODEC, this.nullsMember, isNull(3));
    check.optional(
        "additional_properties",
        ADDITIONAL_PROPERTIES_FIELD_CODEC,
        this.additionalPropertiesField,
        isNull(4));
    check.optional(
        "additionalProperties",
        ADDITIONAL_PROPERTIES_MEMBER_CODEC,
        this.additionalPropertiesMember,
        isNull(5));
    check.optional("builder", BUILDER_CODEC, this.builder, isNull(6));
    check.optional("codec", CODEC_CODEC, this.codec, isNull(7));
    check.optional("values", VALUES_CODEC, this.values, isNull(8));
    check.optional("result", RESULT_CODEC, this.result, isNull(9));
    check.optional("other", OTHER_CODEC, this.other, isNull(10));
    check.optional("that", THAT_CODEC, this.that, isNull(11));
    check.optional("in", IN_CODEC, this.in, isNull(12));
    check.optional("name", NAME_CODEC, this.name, isNull(13));
    check.optional("value", VALUE_CODEC, this.value, isNull(14));
    check.optional("toBuilder", TO_BUILDER_CODEC, this.toBuilder, isNull(15));
    check.optional("get", GET_CODEC, this.get, isNull(16));
    check.optional("hash code", HASH_CODE_CODEC, this.hashCode, isNull(17));
    check.optional("@type", AT_TYPE_CODEC, this.atType, isNull(18));
    check.optional("$id", __ID_CODEC, this.$id, isNull(19));
    check.optional("1st", _1ST_CODEC, this._1st, isNull(20));
    check.optional("foo_bar", FOO_BAR_CODEC, this.fooBar, isNull(21));
    check.optional("fooBar", FOO_BAR2_CODEC, this.fooBar2, isNull(22));
    check.optional("+1", PLUS1_CODEC, this.plus1, isNull(23));
    check.optional("-1", MEMBER12_CODEC, this.member12, isNull(24));
    check.optional("uuu", UUU_CODEC, this.uuu, isNull(25));
    check.optional("time", TIME_CODEC, this.time, isNull(26));
    check.optional("path", PATH_CODEC, this.path, isNull(27));
    check.optional("list", _LIST_CODEC, this._list, isNull(28));
    check.optional("map", MAP_CODEC, this.map, isNull(29));
    check.optional("object", _OBJECT_CODEC, this._object, isNull(30));
    check.optional("string", STRING_CODEC, this.string, isNull(31));
    check.optional("uri", URI_CODEC, this.uri, isNull(32));
    check.optional("call", CALL_CODEC, this.call, isNull(33));
    check.optional("tag", TAG_CODEC, this.tag, isNull(34));
    check.optional("headers", HEADERS_CODEC, this.headers, isNull(35));
    check.optional("options", OPTIONS_CODEC, this.options, isNull(36));
    check.optional("apiResponse", _API_RESPONSE_CODEC, this._apiResponse, isNull(37));
    check.optional("nested", NESTED_CODEC, this.nested, isNull(38));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link Response}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Response, Builder> {
    private @Nullable String propertyClass;
    private @Nullable Response self;
    private @Nullable String nullsMember;
    private @Nullable String additionalPropertiesField;
    private @Nullable Long additionalPropertiesMember;
    private @Nullable String builder;
    private @Nullable String codec;
    private @Nullable String values;
    private @Nullable String result;
    private @Nullable String other;
    private @Nullable String that;
    private @Nullable String in;
    private @Nullable String name;
    private @Nullable String value;
    private @Nullable String toBuilder;
    private @Nullable String get;
    private @Nullable String hashCode;
    private @Nullable String atType;
    private @Nullable String $id;
    private @Nullable String _1st;
    private @Nullable String fooBar;
    private @Nullable Long fooBar2;
    private @Nullable Long plus1;
    private @Nullable Long member12;
    private @Nullable UUU uuu;
    private @Nullable ModelDateTime time;
    private @Nullable Path path;
    private @Nullable ModelList _list;
    private @Nullable ModelMap map;
    private @Nullable ModelObject _object;
    private @Nullable ModelString string;
    private @Nullable ModelURI uri;
    private @Nullable Call call;
    private @Nullable Tag tag;
    private @Nullable Headers headers;
    private @Nullable ModelRequestOptions options;
    private @Nullable ModelApiResponse _apiResponse;
    private @Nullable ModelBuilder2 nested;

    private Builder() {}

    private Builder(Response from) {
      super(from);
      this.propertyClass = from.propertyClass;
      this.self = from.self;
      this.nullsMember = from.nullsMember;
      this.additionalPropertiesField = from.additionalPropertiesField;
      this.additionalPropertiesMember = from.additionalPropertiesMember;
      this.builder = from.builder;
      this.codec = from.codec;
      this.values = from.values;
      this.result = from.result;
      this.other = from.other;
      this.that = from.that;
      this.in = from.in;
      this.name = from.name;
      this.value = from.value;
      this.toBuilder = from.toBuilder;
      this.get = from.get;
      this.hashCode = from.hashCode;
      this.atType = from.atType;
      this.$id = from.$id;
      this._1st = from._1st;
      this.fooBar = from.fooBar;
      this.fooBar2 = from.fooBar2;
      this.plus1 = from.plus1;
      this.member12 = from.member12;
      this.uuu = from.uuu;
      this.time = from.time;
      this.path = from.path;
      this._list = from._list;
      this.map = from.map;
      this._object = from._object;
      this.string = from.string;
      this.uri = from.uri;
      this.call = from.call;
      this.tag = from.tag;
      this.headers = from.headers;
      this.options = from.options;
      this._apiResponse = from._apiResponse;
      this.nested = from.nested;
    }

    /** Sets {@code class}. */
    public Builder propertyClass(String propertyClass) {
      this.propertyClass = set(1, PROPERTY_CLASS_CODEC, propertyClass);
      return this;
    }

    /** Sets {@code self}. */
    public Builder self(Response self) {
      this.self = set(2, SELF_CODEC, self);
      return this;
    }

    /** Sets {@code nulls}. */
    public Builder nullsMember(String nullsMember) {
      this.nullsMember = set(3, NULLS_MEMBER_CODEC, nullsMember);
      return this;
    }

    /** Sets {@code additional_properties}. */
    public Builder additionalPropertiesField(String additionalPropertiesField) {
      this.additionalPropertiesField =
          set(4, ADDITIONAL_PROPERTIES_FIELD_CODEC, additionalPropertiesField);
      return this;
    }

    /** Sets {@code additionalProperties}. */
    public Builder additionalPropertiesMember(Long additionalPropertiesMember) {
      this.additionalPropertiesMember =
          set(5, ADDITIONAL_PROPERTIES_MEMBER_CODEC, additionalPropertiesMember);
      return this;
    }

    /** Sets {@code builder}. */
    public Builder builder(String builder) {
      this.builder = set(6, BUILDER_CODEC, builder);
      return this;
    }

    /** Sets {@code codec}. */
    public Builder codec(String codec) {
      this.codec = set(7, CODEC_CODEC, codec);
      return this;
    }

    /** Sets {@code values}. */
    public Builder values(String values) {
      this.values = set(8, VALUES_CODEC, values);
      return this;
    }

    /** Sets {@code result}. */
    public Builder result(String result) {
      this.result = set(9, RESULT_CODEC, result);
      return this;
    }

    /** Sets {@code other}. */
    public Builder other(String other) {
      this.other = set(10, OTHER_CODEC, other);
      return this;
    }

    /** Sets {@code that}. */
    public Builder that(String that) {
      this.that = set(11, THAT_CODEC, that);
      return this;
    }

    /** Sets {@code in}. */
    public Builder in(String in) {
      this.in = set(12, IN_CODEC, in);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(13, NAME_CODEC, name);
      return this;
    }

    /** Sets {@code value}. */
    public Builder value(String value) {
      this.value = set(14, VALUE_CODEC, value);
      return this;
    }

    /** Sets {@code toBuilder}. */
    public Builder toBuilder(String toBuilder) {
      this.toBuilder = set(15, TO_BUILDER_CODEC, toBuilder);
      return this;
    }

    /** Sets {@code get}. */
    public Builder get(String get) {
      this.get = set(16, GET_CODEC, get);
      return this;
    }

    /** Sets {@code hash code}. */
    public Builder hashCode(String hashCode) {
      this.hashCode = set(17, HASH_CODE_CODEC, hashCode);
      return this;
    }

    /** Sets {@code @type}. */
    public Builder atType(String atType) {
      this.atType = set(18, AT_TYPE_CODEC, atType);
      return this;
    }

    /** Sets {@code $id}. */
    public Builder $id(String $id) {
      this.$id = set(19, __ID_CODEC, $id);
      return this;
    }

    /** Sets {@code 1st}. */
    public Builder _1st(String _1st) {
      this._1st = set(20, _1ST_CODEC, _1st);
      return this;
    }

    /** Sets {@code foo_bar}. */
    public Builder fooBar(String fooBar) {
      this.fooBar = set(21, FOO_BAR_CODEC, fooBar);
      return this;
    }

    /** Sets {@code fooBar}. */
    public Builder fooBar2(Long fooBar2) {
      this.fooBar2 = set(22, FOO_BAR2_CODEC, fooBar2);
      return this;
    }

    /** Sets {@code +1}. */
    public Builder plus1(Long plus1) {
      this.plus1 = set(23, PLUS1_CODEC, plus1);
      return this;
    }

    /** Sets {@code -1}. */
    public Builder member12(Long member12) {
      this.member12 = set(24, MEMBER12_CODEC, member12);
      return this;
    }

    /** Sets {@code uuu}. */
    public Builder uuu(UUU uuu) {
      this.uuu = set(25, UUU_CODEC, uuu);
      return this;
    }

    /** Sets {@code time}. */
    public Builder time(ModelDateTime time) {
      this.time = set(26, TIME_CODEC, time);
      return this;
    }

    /** Sets {@code path}. */
    public Builder path(Path path) {
      this.path = set(27, PATH_CODEC, path);
      return this;
    }

    /** Sets {@code list}. */
    public Builder _list(ModelList _list) {
      this._list = set(28, _LIST_CODEC, _list);
      return this;
    }

    /** Sets {@code map}. */
    public Builder map(ModelMap map) {
      this.map = set(29, MAP_CODEC, map);
      return this;
    }

    /** Sets {@code object}. */
    public Builder _object(ModelObject _object) {
      this._object = set(30, _OBJECT_CODEC, _object);
      return this;
    }

    /** Sets {@code string}. */
    public Builder string(ModelString string) {
      this.string = set(31, STRING_CODEC, string);
      return this;
    }

    /** Sets {@code uri}. */
    public Builder uri(ModelURI uri) {
      this.uri = set(32, URI_CODEC, uri);
      return this;
    }

    /** Sets {@code call}. */
    public Builder call(Call call) {
      this.call = set(33, CALL_CODEC, call);
      return this;
    }

    /** Sets {@code tag}. */
    public Builder tag(Tag tag) {
      this.tag = set(34, TAG_CODEC, tag);
      return this;
    }

    /** Sets {@code headers}. */
    public Builder headers(Headers headers) {
      this.headers = set(35, HEADERS_CODEC, headers);
      return this;
    }

    /** Sets {@code options}. */
    public Builder options(ModelRequestOptions options) {
      this.options = set(36, OPTIONS_CODEC, options);
      return this;
    }

    /** Sets {@code apiResponse}. */
    public Builder _apiResponse(ModelApiResponse _apiResponse) {
      this._apiResponse = set(37, _API_RESPONSE_CODEC, _apiResponse);
      return this;
    }

    /** Sets {@code nested}. */
    public Builder nested(ModelBuilder2 nested) {
      this.nested = set(38, NESTED_CODEC, nested);
      return this;
    }

    /** The value. Nothing is checked here, see {@link Response#validate()}. */
    @Override
    public Response build() {
      return new Response(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "class":
          if (hasValue(in, this.propertyClass, 1)) {
            this.propertyClass = Json.STRING.read(in);
          }
          break;
        case "self":
          if (hasValue(in, this.self, 2)) {
            this.self = Response.CODEC.read(in);
          }
          break;
        case "nulls":
          if (hasValue(in, this.nullsMember, 3)) {
            this.nullsMember = Json.STRING.read(in);
          }
          break;
        case "additional_properties":
          if (hasValue(in, this.additionalPropertiesField, 4)) {
            this.additionalPropertiesField = Json.STRING.read(in);
          }
          break;
        case "additionalProperties":
          if (hasValue(in, this.additionalPropertiesMember, 5)) {
            this.additionalPropertiesMember = Json.LONG.read(in);
          }
          break;
        case "builder":
          if (hasValue(in, this.builder, 6)) {
            this.builder = Json.STRING.read(in);
          }
          break;
        case "codec":
          if (hasValue(in, this.codec, 7)) {
            this.codec = Json.STRING.read(in);
          }
          break;
        case "values":
          if (hasValue(in, this.values, 8)) {
            this.values = Json.STRING.read(in);
          }
          break;
        case "result":
          if (hasValue(in, this.result, 9)) {
            this.result = Json.STRING.read(in);
          }
          break;
        case "other":
          if (hasValue(in, this.other, 10)) {
            this.other = Json.STRING.read(in);
          }
          break;
        case "that":
          if (hasValue(in, this.that, 11)) {
            this.that = Json.STRING.read(in);
          }
          break;
        case "in":
          if (hasValue(in, this.in, 12)) {
            this.in = Json.STRING.read(in);
          }
          break;
        case "name":
          if (hasValue(in, this.name, 13)) {
            this.name = Json.STRING.read(in);
          }
          break;
        case "value":
          if (hasValue(in, this.value, 14)) {
            this.value = Json.STRING.read(in);
          }
          break;
        case "toBuilder":
          if (hasValue(in, this.toBuilder, 15)) {
            this.toBuilder = Json.STRING.read(in);
          }
          break;
        case "get":
          if (hasValue(in, this.get, 16)) {
            this.get = Json.STRING.read(in);
          }
          break;
        case "hash code":
          if (hasValue(in, this.hashCode, 17)) {
            this.hashCode = Json.STRING.read(in);
          }
          break;
        case "@type":
          if (hasValue(in, this.atType, 18)) {
            this.atType = Json.STRING.read(in);
          }
          break;
        case "$id":
          if (hasValue(in, this.$id, 19)) {
            this.$id = Json.STRING.read(in);
          }
          break;
        case "1st":
          if (hasValue(in, this._1st, 20)) {
            this._1st = Json.STRING.read(in);
          }
          break;
        case "foo_bar":
          if (hasValue(in, this.fooBar, 21)) {
            this.fooBar = Json.STRING.read(in);
          }
          break;
        case "fooBar":
          if (hasValue(in, this.fooBar2, 22)) {
            this.fooBar2 = Json.LONG.read(in);
          }
          break;
        case "+1":
          if (hasValue(in, this.plus1, 23)) {
            this.plus1 = Json.LONG.read(in);
          }
          break;
        case "-1":
          if (hasValue(in, this.member12, 24)) {
            this.member12 = Json.LONG.read(in);
          }
          break;
        case "uuu":
          if (hasValue(in, this.uuu, 25)) {
            this.uuu = UUU.CODEC.read(in);
          }
          break;
        case "time":
          if (hasValue(in, this.time, 26)) {
            this.time = ModelDateTime.CODEC.read(in);
          }
          break;
        case "path":
          if (hasValue(in, this.path, 27)) {
            this.path = Path.CODEC.read(in);
          }
          break;
        case "list":
          if (hasValue(in, this._list, 28)) {
            this._list = ModelList.CODEC.read(in);
          }
          break;
        case "map":
          if (hasValue(in, this.map, 29)) {
            this.map = ModelMap.CODEC.read(in);
          }
          break;
        case "object":
          if (hasValue(in, this._object, 30)) {
            this._object = ModelObject.CODEC.read(in);
          }
          break;
        case "string":
          if (hasValue(in, this.string, 31)) {
            this.string = ModelString.CODEC.read(in);
          }
          break;
        case "uri":
          if (hasValue(in, this.uri, 32)) {
            this.uri = ModelURI.CODEC.read(in);
          }
          break;
        case "call":
          if (hasValue(in, this.call, 33)) {
            this.call = Call.CODEC.read(in);
          }
          break;
        case "tag":
          if (hasValue(in, this.tag, 34)) {
            this.tag = Tag.CODEC.read(in);
          }
          break;
        case "headers":
          if (hasValue(in, this.headers, 35)) {
            this.headers = Headers.CODEC.read(in);
          }
          break;
        case "options":
          if (hasValue(in, this.options, 36)) {
            this.options = ModelRequestOptions.CODEC.read(in);
          }
          break;
        case "apiResponse":
          if (hasValue(in, this._apiResponse, 37)) {
            this._apiResponse = ModelApiResponse.CODEC.read(in);
          }
          break;
        case "nested":
          if (hasValue(in, this.nested, 38)) {
            this.nested = ModelBuilder2.CODEC.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of(
          "class",
          "self",
          "nulls",
          "additional_properties",
          "additionalProperties",
          "builder",
          "codec",
          "values",
          "result",
          "other",
          "that",
          "in",
          "name",
          "value",
          "toBuilder",
          "get",
          "hash code",
          "@type",
          "$id",
          "1st",
          "foo_bar",
          "fooBar",
          "+1",
          "-1",
          "uuu",
          "time",
          "path",
          "list",
          "map",
          "object",
          "string",
          "uri",
          "call",
          "tag",
          "headers",
          "options",
          "apiResponse",
          "nested");
    }
  }
}
