package io.github.taskclients.features.scalars.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import io.github.taskclients.features.scalars.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
public final class All extends Model<All, All.Builder> {
  static final JsonCodec<All> CODEC = new ModelCodec<>("All", new Builder());

  private static final JsonCodec<String> MUST_CODEC =
      Json.STRING
          .limit("length >=", "1")
          .limit("length <=", "3")
          .limit("matches", "^[a-z\\&\\&]+\\z");
  private static final JsonCodec<Integer> I32_CODEC =
      Json.INTEGER.limit("value >=", "0").limit("value <", "10");
  private static final JsonCodec<String> DEC_CODEC = Json.STRING.limit("length <=", "5");
  private static final JsonCodec<OffsetDateTime> AT_CODEC =
      Json.OFFSETDATETIME.limit("matches", ":00:00[+]");
  private static final JsonCodec<ByteString> BYTES_CODEC = Json.BYTESTRING.limit("length <=", "4");

  private All(Builder members) {
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
   * {@return the value of {@code must}}
   *
   * @throws InvalidDataException where this required member is absent or null
   */
  public String getMust() {
    return required(1, "must", members.must);
  }

  /**
   * {@return the value of {@code mayBeNull}, null where it is null}
   *
   * @throws InvalidDataException where this required member is absent
   */
  public @Nullable String getMayBeNull() {
    return requiredOrNull(2, "mayBeNull", members.mayBeNull);
  }

  /** {@return the value of {@code can}, null where there is none} */
  public @Nullable String getCan() {
    return members.can;
  }

  /** {@return the value of {@code canBeNull}, null where there is none} */
  public @Nullable String getCanBeNull() {
    return members.canBeNull;
  }

  /** {@return the value of {@code plain}, null where there is none} */
  public @Nullable Long getPlain() {
    return members.plain;
  }

  /** {@return the value of {@code i32}, null where there is none} */
  public @Nullable Integer getI32() {
    return members.i32;
  }

  /** {@return the value of {@code ts}, null where there is none} */
  public @Nullable Long getTs() {
    return members.ts;
  }

  /** {@return the value of {@code i64}, null where there is none} */
  public @Nullable Long getI64() {
    return members.i64;
  }

  /** {@return the value of {@code num}, null where there is none} */
  public @Nullable BigDecimal getNum() {
    return members.num;
  }

  /** {@return the value of {@code dbl}, null where there is none} */
  public @Nullable Double getDbl() {
    return members.dbl;
  }

  /** {@return the value of {@code flt}, null where there is none} */
  public @Nullable Float getFlt() {
    return members.flt;
  }

  /** {@return the value of {@code dec}, null where there is none} */
  public @Nullable String getDec() {
    return members.dec;
  }

  /** {@return the value of {@code bool}, null where there is none} */
  public @Nullable Boolean getBool() {
    return members.bool;
  }

  /** {@return the value of {@code day}, null where there is none} */
  public @Nullable LocalDate getDay() {
    return members.day;
  }

  /** {@return the value of {@code at}, null where there is none} */
  public @Nullable OffsetDateTime getAt() {
    return members.at;
  }

  /** {@return the value of {@code uri}, null where there is none} */
  public @Nullable URI getUri() {
    return UriTextCodec.uri(members.uri);
  }

  /** {@return the value of {@code uuid}, null where there is none} */
  public @Nullable UUID getUuid() {
    return members.uuid;
  }

  /** {@return the value of {@code bytes}, null where there is none} */
  public @Nullable ByteString getBytes() {
    return members.bytes;
  }

  /** {@return the value of {@code email}, null where there is none} */
  public @Nullable String getEmail() {
    return members.email;
  }

  @Override
  JsonCodec<All> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link All}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<All, Builder> {
    private @Nullable String must;
    private @Nullable String mayBeNull;
    private @Nullable String can;
    private @Nullable String canBeNull;
    private @Nullable Long plain;
    private @Nullable Integer i32;
    private @Nullable Long ts;
    private @Nullable Long i64;
    private @Nullable BigDecimal num;
    private @Nullable Double dbl;
    private @Nullable Float flt;
    private @Nullable String dec;
    private @Nullable Boolean bool;
    private @Nullable LocalDate day;
    private @Nullable OffsetDateTime at;
    private @Nullable String uri;
    private @Nullable UUID uuid;
    private @Nullable ByteString bytes;
    private @Nullable String email;

    private Builder() {}

    /** Sets {@code must}. */
    public Builder must(String must) {
      this.must = set(1, must);
      return this;
    }

    /** Sets {@code mayBeNull}; null is written as a JSON null. */
    public Builder mayBeNull(@Nullable String mayBeNull) {
      this.mayBeNull = setOrNull(2, mayBeNull);
      return this;
    }

    /** Sets {@code can}. */
    public Builder can(String can) {
      this.can = set(3, can);
      return this;
    }

    /** Sets {@code canBeNull}; null is written as a JSON null. */
    public Builder canBeNull(@Nullable String canBeNull) {
      this.canBeNull = setOrNull(4, canBeNull);
      return this;
    }

    /** Sets {@code plain}. */
    public Builder plain(Long plain) {
      this.plain = set(5, plain);
      return this;
    }

    /** Sets {@code i32}. */
    public Builder i32(Integer i32) {
      this.i32 = set(6, i32);
      return this;
    }

    /** Sets {@code ts}. */
    public Builder ts(Long ts) {
      this.ts = set(7, ts);
      return this;
    }

    /** Sets {@code i64}. */
    public Builder i64(Long i64) {
      this.i64 = set(8, i64);
      return this;
    }

    /** Sets {@code num}. */
    public Builder num(BigDecimal num) {
      this.num = set(9, num);
      return this;
    }

    /** Sets {@code dbl}. */
    public Builder dbl(Double dbl) {
      this.dbl = set(10, dbl);
      return this;
    }

    /** Sets {@code flt}. */
    public Builder flt(Float flt) {
      this.flt = set(11, flt);
      return this;
    }

    /** Sets {@code dec}. */
    public Builder dec(String dec) {
      this.dec = set(12, dec);
      return this;
    }

    /** Sets {@code bool}. */
    public Builder bool(Boolean bool) {
      this.bool = set(13, bool);
      return this;
    }

    /** Sets {@code day}. */
    public Builder day(LocalDate day) {
      this.day = set(14, day);
      return this;
    }

    /** Sets {@code at}. */
    public Builder at(OffsetDateTime at) {
      this.at = set(15, at);
      return this;
    }

    /** Sets {@code uri}. */
    public Builder uri(URI uri) {
      this.uri = set(16, UriTextCodec.text(uri));
      return this;
    }

    /** Sets {@code uuid}. */
    public Builder uuid(UUID uuid) {
      this.uuid = set(17, uuid);
      return this;
    }

    /** Sets {@code bytes}. */
    public Builder bytes(ByteString bytes) {
      this.bytes = set(18, bytes);
      return this;
    }

    /** Sets {@code email}. */
    public Builder email(String email) {
      this.email = set(19, email);
      return this;
    }

    @Override
    public All build() {
      return super.build();
    }

    @Override
    All freeze() {
      return new All(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "must" -> this.must = read(in, 1, MUST_CODEC, this.must);
        case "mayBeNull" -> this.mayBeNull = read(in, 2, Json.STRING, this.mayBeNull);
        case "can" -> this.can = read(in, 3, Json.STRING, this.can);
        case "canBeNull" -> this.canBeNull = read(in, 4, Json.STRING, this.canBeNull);
        case "plain" -> this.plain = read(in, 5, Json.LONG, this.plain);
        case "i32" -> this.i32 = read(in, 6, I32_CODEC, this.i32);
        case "ts" -> this.ts = read(in, 7, Json.LONG, this.ts);
        case "i64" -> this.i64 = read(in, 8, Json.LONG, this.i64);
        case "num" -> this.num = read(in, 9, Json.BIGDECIMAL, this.num);
        case "dbl" -> this.dbl = read(in, 10, Json.DOUBLE, this.dbl);
        case "flt" -> this.flt = read(in, 11, Json.FLOAT, this.flt);
        case "dec" -> this.dec = read(in, 12, DEC_CODEC, this.dec);
        case "bool" -> this.bool = read(in, 13, Json.BOOLEAN, this.bool);
        case "day" -> this.day = read(in, 14, Json.LOCALDATE, this.day);
        case "at" -> this.at = read(in, 15, AT_CODEC, this.at);
        case "uri" -> this.uri = read(in, 16, UriTextCodec.SELF, this.uri);
        case "uuid" -> this.uuid = read(in, 17, Json.UUID, this.uuid);
        case "bytes" -> this.bytes = read(in, 18, BYTES_CODEC, this.bytes);
        case "email" -> this.email = read(in, 19, Json.STRING, this.email);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.required("must", MUST_CODEC, this.must, isNull(1));
      visitor.requiredOrNull("mayBeNull", Json.STRING, this.mayBeNull, isNull(2));
      visitor.optional("can", Json.STRING, this.can, isNull(3));
      visitor.optionalOrNull("canBeNull", Json.STRING, this.canBeNull, isNull(4));
      visitor.optional("plain", Json.LONG, this.plain, isNull(5));
      visitor.optional("i32", I32_CODEC, this.i32, isNull(6));
      visitor.optional("ts", Json.LONG, this.ts, isNull(7));
      visitor.optional("i64", Json.LONG, this.i64, isNull(8));
      visitor.optional("num", Json.BIGDECIMAL, this.num, isNull(9));
      visitor.optional("dbl", Json.DOUBLE, this.dbl, isNull(10));
      visitor.optional("flt", Json.FLOAT, this.flt, isNull(11));
      visitor.optional("dec", DEC_CODEC, this.dec, isNull(12));
      visitor.optional("bool", Json.BOOLEAN, this.bool, isNull(13));
      visitor.optional("day", Json.LOCALDATE, this.day, isNull(14));
      visitor.optional("at", AT_CODEC, this.at, isNull(15));
      visitor.optional("uri", UriTextCodec.SELF, this.uri, isNull(16));
      visitor.optional("uuid", Json.UUID, this.uuid, isNull(17));
      visitor.optional("bytes", BYTES_CODEC, this.bytes, isNull(18));
      visitor.optional("email", Json.STRING, this.email, isNull(19));
      visitor.undocumented(additionalProperties());
    }
  }
}
