package io.github.taskclients.features.scalars.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.taskclients.features.scalars.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code All}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class All extends Model<All> {
  static final JsonCodec<All> CODEC = new ModelCodec<>("All", new Builder());

  private static final JsonCodec<String> MUST_CODEC =
      Json.STRING
          .limit("length >=", "1")
          .limit("length <=", "3")
          .limit("matches", "^[a-z\\&\\&]+\\z");
  private static final JsonCodec<String> MAY_BE_NULL_CODEC = Json.STRING;
  private static final JsonCodec<String> CAN_CODEC = Json.STRING;
  private static final JsonCodec<String> CAN_BE_NULL_CODEC = Json.STRING;
  private static final JsonCodec<Long> PLAIN_CODEC = Json.LONG;
  private static final JsonCodec<Integer> I32_CODEC =
      Json.INTEGER.limit("value >=", "0").limit("value <", "10");
  private static final JsonCodec<Long> I64_CODEC = Json.LONG;
  private static final JsonCodec<BigDecimal> NUM_CODEC = Json.BIGDECIMAL;
  private static final JsonCodec<Double> DBL_CODEC = Json.DOUBLE;
  private static final JsonCodec<Float> FLT_CODEC = Json.FLOAT;
  private static final JsonCodec<BigDecimal> DEC_CODEC = Json.BIGDECIMAL;
  private static final JsonCodec<Boolean> BOOL_CODEC = Json.BOOLEAN;
  private static final JsonCodec<LocalDate> DAY_CODEC = Json.LOCALDATE;
  private static final JsonCodec<OffsetDateTime> AT_CODEC = Json.OFFSETDATETIME;
  private static final JsonCodec<String> URI_CODEC = Json.URITEXT;
  private static final JsonCodec<UUID> UUID_CODEC = Json.UUID;
  private static final JsonCodec<ByteString> BYTES_CODEC = Json.BYTESTRING;
  private static final JsonCodec<String> EMAIL_CODEC = Json.STRING;

  private final @Nullable String must;
  private final @Nullable String mayBeNull;
  private final @Nullable String can;
  private final @Nullable String canBeNull;
  private final @Nullable Long plain;
  private final @Nullable Integer i32;
  private final @Nullable Long i64;
  private final @Nullable BigDecimal num;
  private final @Nullable Double dbl;
  private final @Nullable Float flt;
  private final @Nullable BigDecimal dec;
  private final @Nullable Boolean bool;
  private final @Nullable LocalDate day;
  private final @Nullable OffsetDateTime at;
  private final @Nullable String uri;
  private final @Nullable UUID uuid;
  private final @Nullable ByteString bytes;
  private final @Nullable String email;

  private All(Builder builder) {
    super(builder);
    this.must = builder.must;
    this.mayBeNull = builder.mayBeNull;
    this.can = builder.can;
    this.canBeNull = builder.canBeNull;
    this.plain = builder.plain;
    this.i32 = builder.i32;
    this.i64 = builder.i64;
    this.num = builder.num;
    this.dbl = builder.dbl;
    this.flt = builder.flt;
    this.dec = builder.dec;
    this.bool = builder.bool;
    this.day = builder.day;
    this.at = builder.at;
    this.uri = builder.uri;
    this.uuid = builder.uuid;
    this.bytes = builder.bytes;
    this.email = builder.email;
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
   * The member {@code must}.
   *
   * @return the value of {@code must}
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getMust() {
    if (must == null) {
      throw Json.missing("All", "must", isNull(1));
    }
    return must;
  }

  /**
   * The member {@code mayBeNull}.
   *
   * @return the value of {@code mayBeNull}, null where it is null
   * @throws InvalidDataException where this required member is absent
   */
  public @Nullable String getMayBeNull() {
    if (mayBeNull == null && !isNull(2)) {
      throw Json.missing("All", "mayBeNull", isNull(2));
    }
    return mayBeNull;
  }

  /**
   * The member {@code can}.
   *
   * @return the value of {@code can}, null where absent
   */
  public @Nullable String getCan() {
    return can;
  }

  /**
   * The member {@code canBeNull}.
   *
   * @return the value of {@code canBeNull}, null where absent or null
   */
  public @Nullable String getCanBeNull() {
    return canBeNull;
  }

  /**
   * The member {@code plain}.
   *
   * @return the value of {@code plain}, null where absent
   */
  public @Nullable Long getPlain() {
    return plain;
  }

  /**
   * The member {@code i32}.
   *
   * @return the value of {@code i32}, null where absent
   */
  public @Nullable Integer getI32() {
    return i32;
  }

  /**
   * The member {@code i64}.
   *
   * @return the value of {@code i64}, null where absent
   */
  public @Nullable Long getI64() {
    return i64;
  }

  /**
   * The member {@code num}.
   *
   * @return the value of {@code num}, null where absent
   */
  public @Nullable BigDecimal getNum() {
    return num;
  }

  /**
   * The member {@code dbl}.
   *
   * @return the value of {@code dbl}, null where absent
   */
  public @Nullable Double getDbl() {
    return dbl;
  }

  /**
   * The member {@code flt}.
   *
   * @return the value of {@code flt}, null where absent
   */
  public @Nullable Float getFlt() {
    return flt;
  }

  /**
   * The member {@code dec}.
   *
   * @return the value of {@code dec}, null where absent
   */
  public @Nullable BigDecimal getDec() {
    return dec;
  }

  /**
   * The member {@code bool}.
   *
   * @return the value of {@code bool}, null where absent
   */
  public @Nullable Boolean getBool() {
    return bool;
  }

  /**
   * The member {@code day}.
   *
   * @return the value of {@code day}, null where absent
   */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /**
   * The member {@code at}.
   *
   * @return the value of {@code at}, null where absent
   */
  public @Nullable OffsetDateTime getAt() {
    return at;
  }

  /**
   * The member {@code uri}.
   *
   * @return the value of {@code uri}, null where absent
   */
  public @Nullable URI getUri() {
    return Json.uri(uri);
  }

  /**
   * The member {@code uuid}.
   *
   * @return the value of {@code uuid}, null where absent
   */
  public @Nullable UUID getUuid() {
    return uuid;
  }

  /**
   * The member {@code bytes}.
   *
   * @return the value of {@code bytes}, null where absent
   */
  public @Nullable ByteString getBytes() {
    return bytes;
  }

  /**
   * The member {@code email}.
   *
   * @return the value of {@code email}, null where absent
   */
  public @Nullable String getEmail() {
    return email;
  }

  @Override
  JsonCodec<All> codec() {
    return CODEC;
  }

  @Override
  @Nullable Object[] values() {
    return new @Nullable Object[] {
      must, mayBeNull, can, canBeNull, plain, i32, i64, num, dbl, flt, dec, bool, day, at, uri,
      uuid, bytes, email
    };
  }

  @Override
  void writeMembers(JsonWriter out) throws IOException {
    Json.writeMember(out, "must", MUST_CODEC, this.must, isNull(1));
    Json.writeMember(out, "mayBeNull", MAY_BE_NULL_CODEC, this.mayBeNull, isNull(2));
    Json.writeMember(out, "can", CAN_CODEC, this.can, isNull(3));
    Json.writeMember(out, "canBeNull", CAN_BE_NULL_CODEC, this.canBeNull, isNull(4));
    Json.writeMember(out, "plain", PLAIN_CODEC, this.plain, isNull(5));
    Json.writeMember(out, "i32", I32_CODEC, this.i32, isNull(6));
    Json.writeMember(out, "i64", I64_CODEC, this.i64, isNull(7));
    Json.writeMember(out, "num", NUM_CODEC, this.num, isNull(8));
    Json.writeMember(out, "dbl", DBL_CODEC, this.dbl, isNull(9));
    Json.writeMember(out, "flt", FLT_CODEC, this.flt, isNull(10));
    Json.writeMember(out, "dec", DEC_CODEC, this.dec, isNull(11));
    Json.writeMember(out, "bool", BOOL_CODEC, this.bool, isNull(12));
    Json.writeMember(out, "day", DAY_CODEC, this.day, isNull(13));
    Json.writeMember(out, "at", AT_CODEC, this.at, isNull(14));
    Json.writeMember(out, "uri", URI_CODEC, this.uri, isNull(15));
    Json.writeMember(out, "uuid", UUID_CODEC, this.uuid, isNull(16));
    Json.writeMember(out, "bytes", BYTES_CODEC, this.bytes, isNull(17));
    Json.writeMember(out, "email", EMAIL_CODEC, this.email, isNull(18));
  }

  @Override
  void checkMembers(Validation check) {
    check.required("must", MUST_CODEC, this.must, isNull(1));
    check.requiredOrNull("mayBeNull", MAY_BE_NULL_CODEC, this.mayBeNull, isNull(2));
    check.optional("can", CAN_CODEC, this.can, isNull(3));
    check.optionalOrNull("canBeNull", CAN_BE_NULL_CODEC, this.canBeNull, isNull(4));
    check.optional("plain", PLAIN_CODEC, this.plain, isNull(5));
    check.optional("i32", I32_CODEC, this.i32, isNull(6));
    check.optional("i64", I64_CODEC, this.i64, isNull(7));
    check.optional("num", NUM_CODEC, this.num, isNull(8));
    check.optional("dbl", DBL_CODEC, this.dbl, isNull(9));
    check.optional("flt", FLT_CODEC, this.flt, isNull(10));
    check.optional("dec", DEC_CODEC, this.dec, isNull(11));
    check.optional("bool", BOOL_CODEC, this.bool, isNull(12));
    check.optional("day", DAY_CODEC, this.day, isNull(13));
    check.optional("at", AT_CODEC, this.at, isNull(14));
    check.optional("uri", URI_CODEC, this.uri, isNull(15));
    check.optional("uuid", UUID_CODEC, this.uuid, isNull(16));
    check.optional("bytes", BYTES_CODEC, this.bytes, isNull(17));
    check.optional("email", EMAIL_CODEC, this.email, isNull(18));
    check.undocumented(additionalProperties.keySet());
  }

  /** Collects the members of a {@link All}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<All, Builder> {
    private @Nullable String must;
    private @Nullable String mayBeNull;
    private @Nullable String can;
    private @Nullable String canBeNull;
    private @Nullable Long plain;
    private @Nullable Integer i32;
    private @Nullable Long i64;
    private @Nullable BigDecimal num;
    private @Nullable Double dbl;
    private @Nullable Float flt;
    private @Nullable BigDecimal dec;
    private @Nullable Boolean bool;
    private @Nullable LocalDate day;
    private @Nullable OffsetDateTime at;
    private @Nullable String uri;
    private @Nullable UUID uuid;
    private @Nullable ByteString bytes;
    private @Nullable String email;

    private Builder() {}

    private Builder(All from) {
      super(from);
      this.must = from.must;
      this.mayBeNull = from.mayBeNull;
      this.can = from.can;
      this.canBeNull = from.canBeNull;
      this.plain = from.plain;
      this.i32 = from.i32;
      this.i64 = from.i64;
      this.num = from.num;
      this.dbl = from.dbl;
      this.flt = from.flt;
      this.dec = from.dec;
      this.bool = from.bool;
      this.day = from.day;
      this.at = from.at;
      this.uri = from.uri;
      this.uuid = from.uuid;
      this.bytes = from.bytes;
      this.email = from.email;
    }

    /** Sets {@code must}. */
    public Builder must(String must) {
      this.must = set(1, MUST_CODEC, must);
      return this;
    }

    /** Sets {@code mayBeNull}; null is written as a JSON null. */
    public Builder mayBeNull(@Nullable String mayBeNull) {
      this.mayBeNull = setOrNull(2, MAY_BE_NULL_CODEC, mayBeNull);
      return this;
    }

    /** Sets {@code can}. */
    public Builder can(String can) {
      this.can = set(3, CAN_CODEC, can);
      return this;
    }

    /** Sets {@code canBeNull}; null is written as a JSON null. */
    public Builder canBeNull(@Nullable String canBeNull) {
      this.canBeNull = setOrNull(4, CAN_BE_NULL_CODEC, canBeNull);
      return this;
    }

    /** Sets {@code plain}. */
    public Builder plain(Long plain) {
      this.plain = set(5, PLAIN_CODEC, plain);
      return this;
    }

    /** Sets {@code i32}. */
    public Builder i32(Integer i32) {
      this.i32 = set(6, I32_CODEC, i32);
      return this;
    }

    /** Sets {@code i64}. */
    public Builder i64(Long i64) {
      this.i64 = set(7, I64_CODEC, i64);
      return this;
    }

    /** Sets {@code num}. */
    public Builder num(BigDecimal num) {
      this.num = set(8, NUM_CODEC, num);
      return this;
    }

    /** Sets {@code dbl}. */
    public Builder dbl(Double dbl) {
      this.dbl = set(9, DBL_CODEC, dbl);
      return this;
    }

    /** Sets {@code flt}. */
    public Builder flt(Float flt) {
      this.flt = set(10, FLT_CODEC, flt);
      return this;
    }

    /** Sets {@code dec}. */
    public Builder dec(BigDecimal dec) {
      this.dec = set(11, DEC_CODEC, dec);
      return this;
    }

    /** Sets {@code bool}. */
    public Builder bool(Boolean bool) {
      this.bool = set(12, BOOL_CODEC, bool);
      return this;
    }

    /** Sets {@code day}. */
    public Builder day(LocalDate day) {
      this.day = set(13, DAY_CODEC, day);
      return this;
    }

    /** Sets {@code at}. */
    public Builder at(OffsetDateTime at) {
      this.at = set(14, AT_CODEC, at);
      return this;
    }

    /** Sets {@code uri}. */
    public Builder uri(URI uri) {
      this.uri = set(15, URI_CODEC, Json.uriText(uri));
      return this;
    }

    /** Sets {@code uuid}. */
    public Builder uuid(UUID uuid) {
      this.uuid = set(16, UUID_CODEC, uuid);
      return this;
    }

    /** Sets {@code bytes}. */
    public Builder bytes(ByteString bytes) {
      this.bytes = set(17, BYTES_CODEC, bytes);
      return this;
    }

    /** Sets {@code email}. */
    public Builder email(String email) {
      this.email = set(18, EMAIL_CODEC, email);
      return this;
    }

    /** The value. Nothing is checked here, see {@link All#validate()}. */
    @Override
    public All build() {
      return new All(this);
    }

    @Override
    Builder fresh() {
      return new Builder();
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "must":
          if (hasValue(in, this.must, 1)) {
            this.must = Json.STRING.read(in);
          }
          break;
        case "mayBeNull":
          if (hasValue(in, this.mayBeNull, 2)) {
            this.mayBeNull = Json.STRING.read(in);
          }
          break;
        case "can":
          if (hasValue(in, this.can, 3)) {
            this.can = Json.STRING.read(in);
          }
          break;
        case "canBeNull":
          if (hasValue(in, this.canBeNull, 4)) {
            this.canBeNull = Json.STRING.read(in);
          }
          break;
        case "plain":
          if (hasValue(in, this.plain, 5)) {
            this.plain = Json.LONG.read(in);
          }
          break;
        case "i32":
          if (hasValue(in, this.i32, 6)) {
            this.i32 = Json.INTEGER.read(in);
          }
          break;
        case "i64":
          if (hasValue(in, this.i64, 7)) {
            this.i64 = Json.LONG.read(in);
          }
          break;
        case "num":
          if (hasValue(in, this.num, 8)) {
            this.num = Json.BIGDECIMAL.read(in);
          }
          break;
        case "dbl":
          if (hasValue(in, this.dbl, 9)) {
            this.dbl = Json.DOUBLE.read(in);
          }
          break;
        case "flt":
          if (hasValue(in, this.flt, 10)) {
            this.flt = Json.FLOAT.read(in);
          }
          break;
        case "dec":
          if (hasValue(in, this.dec, 11)) {
            this.dec = Json.BIGDECIMAL.read(in);
          }
          break;
        case "bool":
          if (hasValue(in, this.bool, 12)) {
            this.bool = Json.BOOLEAN.read(in);
          }
          break;
        case "day":
          if (hasValue(in, this.day, 13)) {
            this.day = Json.LOCALDATE.read(in);
          }
          break;
        case "at":
          if (hasValue(in, this.at, 14)) {
            this.at = Json.OFFSETDATETIME.read(in);
          }
          break;
        case "uri":
          if (hasValue(in, this.uri, 15)) {
            this.uri = Json.URITEXT.read(in);
          }
          break;
        case "uuid":
          if (hasValue(in, this.uuid, 16)) {
            this.uuid = Json.UUID.read(in);
          }
          break;
        case "bytes":
          if (hasValue(in, this.bytes, 17)) {
            this.bytes = Json.BYTESTRING.read(in);
          }
          break;
        case "email":
          if (hasValue(in, this.email, 18)) {
            this.email = Json.STRING.read(in);
          }
          break;
        default:
          readAdditional(in, name);
      }
    }

    @Override
    Set<String> documented() {
      return Set.of(
          "must",
          "mayBeNull",
          "can",
          "canBeNull",
          "plain",
          "i32",
          "i64",
          "num",
          "dbl",
          "flt",
          "dec",
          "bool",
          "day",
          "at",
          "uri",
          "uuid",
          "bytes",
          "email");
    }
  }
}
