package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.names.InvalidDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Closes a comment *&#47; and &#47;* opens one, has &lt;b&gt;markup&lt;/b&gt; &amp;
 * &quot;quotes&quot; {&#64;code x, &#64;param x and &#92;u0041; <code>code &amp; &#92;d</code> of a
 * pattern.
 *
 * <p>A second paragraph, ``not code``.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Response extends Model<Response, Response.Builder> {
  static final JsonCodec<Response> CODEC = new ModelCodec<>("Response", new Builder());

  private static final JsonCodec<String> URL_CODEC = Json.STRING.limit("length <=", "3");

  private Response(Builder members) {
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

  /** {@return the value of {@code URL}, null where there is none} */
  public @Nullable String getUrl() {
    return members.url;
  }

  /** {@return the value of {@code URL_CODEC}, null where there is none} */
  public @Nullable String getUrlCodec() {
    return members.urlCodec;
  }

  /** {@return the value of {@code URL-CODEC}, null where there is none} */
  public @Nullable String getUrlCodec2() {
    return members.urlCodec2;
  }

  /** {@return the value of {@code X}, null where there is none} */
  public @Nullable String getX2() {
    return members.x2;
  }

  /** {@return the value of {@code true}, null where there is none} */
  public @Nullable String getTrue2() {
    return members.true2;
  }

  /** {@return the value of {@code &lt;&#x3D;}, null where there is none} */
  public @Nullable String getLessThanEqual() {
    return members.lessThanEqual;
  }

  /** {@return the value of {@code UUU}, null where there is none} */
  public @Nullable UUU getUuu2() {
    return members.uuu2;
  }

  /** {@return the value of {@code CODEC}, null where there is none} */
  public @Nullable String getCodec2() {
    return members.codec2;
  }

  /** {@return the value of {@code CLASS}, null where there is none} */
  public @Nullable String getClass2() {
    return members.class2;
  }

  /** {@return the value of {@code ADDITIONAL_PROPERTIES}, null where there is none} */
  public @Nullable String getAdditionalProperties4() {
    return members.additionalProperties4;
  }

  /**
   * {@return the value of {@code class}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getPropertyClass() {
    return required(11, "class", members.propertyClass);
  }

  /**
   * {@return the value of {@code self}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public Response getSelf() {
    return required(12, "self", members.self);
  }

  /** {@return the value of {@code nulls}, null where there is none} */
  public @Nullable String getNulls() {
    return members.nulls;
  }

  /** {@return the value of {@code additional_properties}, null where there is none} */
  public @Nullable String getAdditionalProperties2() {
    return members.additionalProperties2;
  }

  /** {@return the value of {@code additionalProperties}, null where there is none} */
  public @Nullable Long getAdditionalProperties3() {
    return members.additionalProperties3;
  }

  /** {@return the value of {@code builder}, null where there is none} */
  public @Nullable String getBuilder() {
    return members.builder;
  }

  /** {@return the value of {@code codec}, null where there is none} */
  public @Nullable String getCodec() {
    return members.codec;
  }

  /** {@return the value of {@code members}, null where there is none} */
  public @Nullable String getMembers() {
    return members.members;
  }

  /** {@return the value of {@code set}, null where there is none} */
  public @Nullable Long getSet() {
    return members.set;
  }

  /** {@return the value of {@code read}, null where there is none} */
  public @Nullable String getRead() {
    return members.read;
  }

  /** {@return the value of {@code copy}, null where there is none} */
  public @Nullable String getCopy() {
    return members.copy;
  }

  /** {@return the value of {@code clone}, null where there is none} */
  public @Nullable String getClone() {
    return members.clone;
  }

  /** {@return the value of {@code build}, null where there is none} */
  public @Nullable String getBuild() {
    return members.build;
  }

  /** {@return the value of {@code freeze}, null where there is none} */
  public @Nullable String getFreeze() {
    return members.freeze;
  }

  /** {@return the value of {@code required}, null where there is none} */
  public @Nullable String getRequired() {
    return members.required;
  }

  /** {@return the value of {@code isNull}, null where there is none} */
  public @Nullable Boolean getIsNull() {
    return members.isNull;
  }

  /** {@return the value of {@code visitor}, null where there is none} */
  public @Nullable String getVisitor() {
    return members.visitor;
  }

  /** {@return the value of {@code visitMembers}, null where there is none} */
  public @Nullable String getVisitMembers() {
    return members.visitMembers;
  }

  /** {@return the value of {@code result}, null where there is none} */
  public @Nullable String getResult() {
    return members.result;
  }

  /** {@return the value of {@code other}, null where there is none} */
  public @Nullable String getOther() {
    return members.other;
  }

  /** {@return the value of {@code that}, null where there is none} */
  public @Nullable String getThat() {
    return members.that;
  }

  /** {@return the value of {@code in}, null where there is none} */
  public @Nullable String getIn() {
    return members.in;
  }

  /** {@return the value of {@code name}, null where there is none} */
  public @Nullable String getName() {
    return members.name;
  }

  /** {@return the value of {@code value}, null where there is none} */
  public @Nullable String getValue() {
    return members.value;
  }

  /** {@return the value of {@code toBuilder}, null where there is none} */
  public @Nullable String getToBuilder() {
    return members.toBuilder;
  }

  /** {@return the value of {@code get}, null where there is none} */
  public @Nullable String getGet() {
    return members.get;
  }

  /** {@return the value of {@code hash code}, null where there is none} */
  public @Nullable String getHashCode() {
    return members.hashCode;
  }

  /** {@return the value of {@code @type}, null where there is none} */
  public @Nullable String getAtType() {
    return members.atType;
  }

  /** {@return the value of {@code $id}, null where there is none} */
  public @Nullable String get$Id() {
    return members.$id;
  }

  /** {@return the value of {@code 1st}, null where there is none} */
  public @Nullable String get1st() {
    return members._1st;
  }

  /** {@return the value of {@code foo_bar}, null where there is none} */
  public @Nullable String getFooBar() {
    return members.fooBar;
  }

  /** {@return the value of {@code fooBar}, null where there is none} */
  public @Nullable Long getFooBar2() {
    return members.fooBar2;
  }

  /** {@return the value of {@code +1}, null where there is none} */
  public @Nullable Long getPlus1() {
    return members.plus1;
  }

  /** {@return the value of {@code -1}, null where there is none} */
  public @Nullable Long getMember12() {
    return members.member12;
  }

  /** {@return the value of {@code uuu}, null where there is none} */
  public @Nullable UUU getUuu() {
    return members.uuu;
  }

  /** {@return the value of {@code time}, null where there is none} */
  public @Nullable ModelDateTime getTime() {
    return members.time;
  }

  /** {@return the value of {@code path}, null where there is none} */
  public @Nullable Path getPath() {
    return members.path;
  }

  /** {@return the value of {@code list}, null where there is none} */
  public @Nullable ModelList getList() {
    return members._list;
  }

  /** {@return the value of {@code map}, null where there is none} */
  public @Nullable ModelMap getMap() {
    return members.map;
  }

  /** {@return the value of {@code object}, null where there is none} */
  public @Nullable ModelObject getObject() {
    return members._object;
  }

  /** {@return the value of {@code string}, null where there is none} */
  public @Nullable ModelString getString() {
    return members.string;
  }

  /** {@return the value of {@code uri}, null where there is none} */
  public @Nullable ModelURI getUri() {
    return members.uri;
  }

  /** {@return the value of {@code call}, null where there is none} */
  public @Nullable Call getCall() {
    return members.call;
  }

  /** {@return the value of {@code tag}, null where there is none} */
  public @Nullable Tag getTag() {
    return members.tag;
  }

  /** {@return the value of {@code headers}, null where there is none} */
  public @Nullable Headers getHeaders() {
    return members.headers;
  }

  /** {@return the value of {@code options}, null where there is none} */
  public @Nullable ModelRequestOptions getOptions() {
    return members.options;
  }

  /** {@return the value of {@code apiResponse}, null where there is none} */
  public @Nullable ModelApiResponse getApiResponse() {
    return members._apiResponse;
  }

  /** {@return the value of {@code nested}, null where there is none} */
  public @Nullable ModelBuilder2 getNested() {
    return members.nested;
  }

  @Override
  JsonCodec<Response> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Response}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Response, Builder> {
    private @Nullable String url;
    private @Nullable String urlCodec;
    private @Nullable String urlCodec2;
    private @Nullable String x2;
    private @Nullable String true2;
    private @Nullable String lessThanEqual;
    private @Nullable UUU uuu2;
    private @Nullable String codec2;
    private @Nullable String class2;
    private @Nullable String additionalProperties4;
    private @Nullable String propertyClass;
    private @Nullable Response self;
    private @Nullable String nulls;
    private @Nullable String additionalProperties2;
    private @Nullable Long additionalProperties3;
    private @Nullable String builder;
    private @Nullable String codec;
    private @Nullable String members;
    private @Nullable Long set;
    private @Nullable String read;
    private @Nullable String copy;
    private @Nullable String clone;
    private @Nullable String build;
    private @Nullable String freeze;
    private @Nullable String required;
    private @Nullable Boolean isNull;
    private @Nullable String visitor;
    private @Nullable String visitMembers;
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

    /** Sets {@code URL}. */
    public Builder url(String url) {
      this.url = set(1, url);
      return this;
    }

    /** Sets {@code URL_CODEC}. */
    public Builder urlCodec(String urlCodec) {
      this.urlCodec = set(2, urlCodec);
      return this;
    }

    /** Sets {@code URL-CODEC}. */
    public Builder urlCodec2(String urlCodec2) {
      this.urlCodec2 = set(3, urlCodec2);
      return this;
    }

    /** Sets {@code X}. */
    public Builder x2(String x2) {
      this.x2 = set(4, x2);
      return this;
    }

    /** Sets {@code true}. */
    public Builder true2(String true2) {
      this.true2 = set(5, true2);
      return this;
    }

    /** Sets {@code &lt;&#x3D;}. */
    public Builder lessThanEqual(String lessThanEqual) {
      this.lessThanEqual = set(6, lessThanEqual);
      return this;
    }

    /** Sets {@code UUU}. */
    public Builder uuu2(UUU uuu2) {
      this.uuu2 = set(7, uuu2);
      return this;
    }

    /** Sets {@code CODEC}. */
    public Builder codec2(String codec2) {
      this.codec2 = set(8, codec2);
      return this;
    }

    /** Sets {@code CLASS}. */
    public Builder class2(String class2) {
      this.class2 = set(9, class2);
      return this;
    }

    /** Sets {@code ADDITIONAL_PROPERTIES}. */
    public Builder additionalProperties4(String additionalProperties4) {
      this.additionalProperties4 = set(10, additionalProperties4);
      return this;
    }

    /** Sets {@code class}. */
    public Builder propertyClass(String propertyClass) {
      this.propertyClass = set(11, propertyClass);
      return this;
    }

    /** Sets {@code self}. */
    public Builder self(Response self) {
      this.self = set(12, self);
      return this;
    }

    /** Sets {@code nulls}. */
    public Builder nulls(String nulls) {
      this.nulls = set(13, nulls);
      return this;
    }

    /** Sets {@code additional_properties}. */
    public Builder additionalProperties2(String additionalProperties2) {
      this.additionalProperties2 = set(14, additionalProperties2);
      return this;
    }

    /** Sets {@code additionalProperties}. */
    public Builder additionalProperties3(Long additionalProperties3) {
      this.additionalProperties3 = set(15, additionalProperties3);
      return this;
    }

    /** Sets {@code builder}. */
    public Builder builder(String builder) {
      this.builder = set(16, builder);
      return this;
    }

    /** Sets {@code codec}. */
    public Builder codec(String codec) {
      this.codec = set(17, codec);
      return this;
    }

    /** Sets {@code members}. */
    public Builder members(String members) {
      this.members = set(18, members);
      return this;
    }

    /** Sets {@code set}. */
    public Builder set(Long set) {
      this.set = set(19, set);
      return this;
    }

    /** Sets {@code read}. */
    public Builder read(String read) {
      this.read = set(20, read);
      return this;
    }

    /** Sets {@code copy}. */
    public Builder copy(String copy) {
      this.copy = set(21, copy);
      return this;
    }

    /** Sets {@code clone}. */
    public Builder clone(String clone) {
      this.clone = set(22, clone);
      return this;
    }

    /** Sets {@code build}. */
    public Builder build(String build) {
      this.build = set(23, build);
      return this;
    }

    /** Sets {@code freeze}. */
    public Builder freeze(String freeze) {
      this.freeze = set(24, freeze);
      return this;
    }

    /** Sets {@code required}. */
    public Builder required(String required) {
      this.required = set(25, required);
      return this;
    }

    /** Sets {@code isNull}. */
    public Builder isNull(Boolean isNull) {
      this.isNull = set(26, isNull);
      return this;
    }

    /** Sets {@code visitor}. */
    public Builder visitor(String visitor) {
      this.visitor = set(27, visitor);
      return this;
    }

    /** Sets {@code visitMembers}. */
    public Builder visitMembers(String visitMembers) {
      this.visitMembers = set(28, visitMembers);
      return this;
    }

    /** Sets {@code result}. */
    public Builder result(String result) {
      this.result = set(29, result);
      return this;
    }

    /** Sets {@code other}. */
    public Builder other(String other) {
      this.other = set(30, other);
      return this;
    }

    /** Sets {@code that}. */
    public Builder that(String that) {
      this.that = set(31, that);
      return this;
    }

    /** Sets {@code in}. */
    public Builder in(String in) {
      this.in = set(32, in);
      return this;
    }

    /** Sets {@code name}. */
    public Builder name(String name) {
      this.name = set(33, name);
      return this;
    }

    /** Sets {@code value}. */
    public Builder value(String value) {
      this.value = set(34, value);
      return this;
    }

    /** Sets {@code toBuilder}. */
    public Builder toBuilder(String toBuilder) {
      this.toBuilder = set(35, toBuilder);
      return this;
    }

    /** Sets {@code get}. */
    public Builder get(String get) {
      this.get = set(36, get);
      return this;
    }

    /** Sets {@code hash code}. */
    public Builder hashCode(String hashCode) {
      this.hashCode = set(37, hashCode);
      return this;
    }

    /** Sets {@code @type}. */
    public Builder atType(String atType) {
      this.atType = set(38, atType);
      return this;
    }

    /** Sets {@code $id}. */
    public Builder $id(String $id) {
      this.$id = set(39, $id);
      return this;
    }

    /** Sets {@code 1st}. */
    public Builder _1st(String _1st) {
      this._1st = set(40, _1st);
      return this;
    }

    /** Sets {@code foo_bar}. */
    public Builder fooBar(String fooBar) {
      this.fooBar = set(41, fooBar);
      return this;
    }

    /** Sets {@code fooBar}. */
    public Builder fooBar2(Long fooBar2) {
      this.fooBar2 = set(42, fooBar2);
      return this;
    }

    /** Sets {@code +1}. */
    public Builder plus1(Long plus1) {
      this.plus1 = set(43, plus1);
      return this;
    }

    /** Sets {@code -1}. */
    public Builder member12(Long member12) {
      this.member12 = set(44, member12);
      return this;
    }

    /** Sets {@code uuu}. */
    public Builder uuu(UUU uuu) {
      this.uuu = set(45, uuu);
      return this;
    }

    /** Sets {@code time}. */
    public Builder time(ModelDateTime time) {
      this.time = set(46, time);
      return this;
    }

    /** Sets {@code path}. */
    public Builder path(Path path) {
      this.path = set(47, path);
      return this;
    }

    /** Sets {@code list}. */
    public Builder _list(ModelList _list) {
      this._list = set(48, _list);
      return this;
    }

    /** Sets {@code map}. */
    public Builder map(ModelMap map) {
      this.map = set(49, map);
      return this;
    }

    /** Sets {@code object}. */
    public Builder _object(ModelObject _object) {
      this._object = set(50, _object);
      return this;
    }

    /** Sets {@code string}. */
    public Builder string(ModelString string) {
      this.string = set(51, string);
      return this;
    }

    /** Sets {@code uri}. */
    public Builder uri(ModelURI uri) {
      this.uri = set(52, uri);
      return this;
    }

    /** Sets {@code call}. */
    public Builder call(Call call) {
      this.call = set(53, call);
      return this;
    }

    /** Sets {@code tag}. */
    public Builder tag(Tag tag) {
      this.tag = set(54, tag);
      return this;
    }

    /** Sets {@code headers}. */
    public Builder headers(Headers headers) {
      this.headers = set(55, headers);
      return this;
    }

    /** Sets {@code options}. */
    public Builder options(ModelRequestOptions options) {
      this.options = set(56, options);
      return this;
    }

    /** Sets {@code apiResponse}. */
    public Builder _apiResponse(ModelApiResponse _apiResponse) {
      this._apiResponse = set(57, _apiResponse);
      return this;
    }

    /** Sets {@code nested}. */
    public Builder nested(ModelBuilder2 nested) {
      this.nested = set(58, nested);
      return this;
    }

    @Override
    public Response build() {
      return super.build();
    }

    @Override
    Response freeze() {
      return new Response(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "URL" -> this.url = read(in, 1, URL_CODEC, this.url);
        case "URL_CODEC" -> this.urlCodec = read(in, 2, Json.STRING, this.urlCodec);
        case "URL-CODEC" -> this.urlCodec2 = read(in, 3, Json.STRING, this.urlCodec2);
        case "X" -> this.x2 = read(in, 4, Json.STRING, this.x2);
        case "true" -> this.true2 = read(in, 5, Json.STRING, this.true2);
        case "<=" -> this.lessThanEqual = read(in, 6, Json.STRING, this.lessThanEqual);
        case "UUU" -> this.uuu2 = read(in, 7, UUU.CODEC, this.uuu2);
        case "CODEC" -> this.codec2 = read(in, 8, Json.STRING, this.codec2);
        case "CLASS" -> this.class2 = read(in, 9, Json.STRING, this.class2);
        case "ADDITIONAL_PROPERTIES" ->
            this.additionalProperties4 = read(in, 10, Json.STRING, this.additionalProperties4);
        case "class" -> this.propertyClass = read(in, 11, Json.STRING, this.propertyClass);
        case "self" -> this.self = read(in, 12, Response.CODEC, this.self);
        case "nulls" -> this.nulls = read(in, 13, Json.STRING, this.nulls);
        case "additional_properties" ->
            this.additionalProperties2 = read(in, 14, Json.STRING, this.additionalProperties2);
        case "additionalProperties" ->
            this.additionalProperties3 = read(in, 15, Json.LONG, this.additionalProperties3);
        case "builder" -> this.builder = read(in, 16, Json.STRING, this.builder);
        case "codec" -> this.codec = read(in, 17, Json.STRING, this.codec);
        case "members" -> this.members = read(in, 18, Json.STRING, this.members);
        case "set" -> this.set = read(in, 19, Json.LONG, this.set);
        case "read" -> this.read = read(in, 20, Json.STRING, this.read);
        case "copy" -> this.copy = read(in, 21, Json.STRING, this.copy);
        case "clone" -> this.clone = read(in, 22, Json.STRING, this.clone);
        case "build" -> this.build = read(in, 23, Json.STRING, this.build);
        case "freeze" -> this.freeze = read(in, 24, Json.STRING, this.freeze);
        case "required" -> this.required = read(in, 25, Json.STRING, this.required);
        case "isNull" -> this.isNull = read(in, 26, Json.BOOLEAN, this.isNull);
        case "visitor" -> this.visitor = read(in, 27, Json.STRING, this.visitor);
        case "visitMembers" -> this.visitMembers = read(in, 28, Json.STRING, this.visitMembers);
        case "result" -> this.result = read(in, 29, Json.STRING, this.result);
        case "other" -> this.other = read(in, 30, Json.STRING, this.other);
        case "that" -> this.that = read(in, 31, Json.STRING, this.that);
        case "in" -> this.in = read(in, 32, Json.STRING, this.in);
        case "name" -> this.name = read(in, 33, Json.STRING, this.name);
        case "value" -> this.value = read(in, 34, Json.STRING, this.value);
        case "toBuilder" -> this.toBuilder = read(in, 35, Json.STRING, this.toBuilder);
        case "get" -> this.get = read(in, 36, Json.STRING, this.get);
        case "hash code" -> this.hashCode = read(in, 37, Json.STRING, this.hashCode);
        case "@type" -> this.atType = read(in, 38, Json.STRING, this.atType);
        case "$id" -> this.$id = read(in, 39, Json.STRING, this.$id);
        case "1st" -> this._1st = read(in, 40, Json.STRING, this._1st);
        case "foo_bar" -> this.fooBar = read(in, 41, Json.STRING, this.fooBar);
        case "fooBar" -> this.fooBar2 = read(in, 42, Json.LONG, this.fooBar2);
        case "+1" -> this.plus1 = read(in, 43, Json.LONG, this.plus1);
        case "-1" -> this.member12 = read(in, 44, Json.LONG, this.member12);
        case "uuu" -> this.uuu = read(in, 45, UUU.CODEC, this.uuu);
        case "time" -> this.time = read(in, 46, ModelDateTime.CODEC, this.time);
        case "path" -> this.path = read(in, 47, Path.CODEC, this.path);
        case "list" -> this._list = read(in, 48, ModelList.CODEC, this._list);
        case "map" -> this.map = read(in, 49, ModelMap.CODEC, this.map);
        case "object" -> this._object = read(in, 50, ModelObject.CODEC, this._object);
        case "string" -> this.string = read(in, 51, ModelString.CODEC, this.string);
        case "uri" -> this.uri = read(in, 52, ModelURI.CODEC, this.uri);
        case "call" -> this.call = read(in, 53, Call.CODEC, this.call);
        case "tag" -> this.tag = read(in, 54, Tag.CODEC, this.tag);
        case "headers" -> this.headers = read(in, 55, Headers.CODEC, this.headers);
        case "options" -> this.options = read(in, 56, ModelRequestOptions.CODEC, this.options);
        case "apiResponse" ->
            this._apiResponse = read(in, 57, ModelApiResponse.CODEC, this._apiResponse);
        case "nested" -> this.nested = read(in, 58, ModelBuilder2.CODEC, this.nested);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("URL", URL_CODEC, this.url, isNull(1));
      visitor.optional("URL_CODEC", Json.STRING, this.urlCodec, isNull(2));
      visitor.optional("URL-CODEC", Json.STRING, this.urlCodec2, isNull(3));
      visitor.optional("X", Json.STRING, this.x2, isNull(4));
      visitor.optional("true", Json.STRING, this.true2, isNull(5));
      visitor.optional("<=", Json.STRING, this.lessThanEqual, isNull(6));
      visitor.optional("UUU", UUU.CODEC, this.uuu2, isNull(7));
      visitor.optional("CODEC", Json.STRING, this.codec2, isNull(8));
      visitor.optional("CLASS", Json.STRING, this.class2, isNull(9));
      visitor.optional(
          "ADDITIONAL_PROPERTIES", Json.STRING, this.additionalProperties4, isNull(10));
      visitor.required("class", Json.STRING, this.propertyClass, isNull(11));
      visitor.required("self", Response.CODEC, this.self, isNull(12));
      visitor.optional("nulls", Json.STRING, this.nulls, isNull(13));
      visitor.optional(
          "additional_properties", Json.STRING, this.additionalProperties2, isNull(14));
      visitor.optional("additionalProperties", Json.LONG, this.additionalProperties3, isNull(15));
      visitor.optional("builder", Json.STRING, this.builder, isNull(16));
      visitor.optional("codec", Json.STRING, this.codec, isNull(17));
      visitor.optional("members", Json.STRING, this.members, isNull(18));
      visitor.optional("set", Json.LONG, this.set, isNull(19));
      visitor.optional("read", Json.STRING, this.read, isNull(20));
      visitor.optional("copy", Json.STRING, this.copy, isNull(21));
      visitor.optional("clone", Json.STRING, this.clone, isNull(22));
      visitor.optional("build", Json.STRING, this.build, isNull(23));
      visitor.optional("freeze", Json.STRING, this.freeze, isNull(24));
      visitor.optional("required", Json.STRING, this.required, isNull(25));
      visitor.optional("isNull", Json.BOOLEAN, this.isNull, isNull(26));
      visitor.optional("visitor", Json.STRING, this.visitor, isNull(27));
      visitor.optional("visitMembers", Json.STRING, this.visitMembers, isNull(28));
      visitor.optional("result", Json.STRING, this.result, isNull(29));
      visitor.optional("other", Json.STRING, this.other, isNull(30));
      visitor.optional("that", Json.STRING, this.that, isNull(31));
      visitor.optional("in", Json.STRING, this.in, isNull(32));
      visitor.optional("name", Json.STRING, this.name, isNull(33));
      visitor.optional("value", Json.STRING, this.value, isNull(34));
      visitor.optional("toBuilder", Json.STRING, this.toBuilder, isNull(35));
      visitor.optional("get", Json.STRING, this.get, isNull(36));
      visitor.optional("hash code", Json.STRING, this.hashCode, isNull(37));
      visitor.optional("@type", Json.STRING, this.atType, isNull(38));
      visitor.optional("$id", Json.STRING, this.$id, isNull(39));
      visitor.optional("1st", Json.STRING, this._1st, isNull(40));
      visitor.optional("foo_bar", Json.STRING, this.fooBar, isNull(41));
      visitor.optional("fooBar", Json.LONG, this.fooBar2, isNull(42));
      visitor.optional("+1", Json.LONG, this.plus1, isNull(43));
      visitor.optional("-1", Json.LONG, this.member12, isNull(44));
      visitor.optional("uuu", UUU.CODEC, this.uuu, isNull(45));
      visitor.optional("time", ModelDateTime.CODEC, this.time, isNull(46));
      visitor.optional("path", Path.CODEC, this.path, isNull(47));
      visitor.optional("list", ModelList.CODEC, this._list, isNull(48));
      visitor.optional("map", ModelMap.CODEC, this.map, isNull(49));
      visitor.optional("object", ModelObject.CODEC, this._object, isNull(50));
      visitor.optional("string", ModelString.CODEC, this.string, isNull(51));
      visitor.optional("uri", ModelURI.CODEC, this.uri, isNull(52));
      visitor.optional("call", Call.CODEC, this.call, isNull(53));
      visitor.optional("tag", Tag.CODEC, this.tag, isNull(54));
      visitor.optional("headers", Headers.CODEC, this.headers, isNull(55));
      visitor.optional("options", ModelRequestOptions.CODEC, this.options, isNull(56));
      visitor.optional("apiResponse", ModelApiResponse.CODEC, this._apiResponse, isNull(57));
      visitor.optional("nested", ModelBuilder2.CODEC, this.nested, isNull(58));
      visitor.undocumented(additionalProperties());
    }
  }
}
