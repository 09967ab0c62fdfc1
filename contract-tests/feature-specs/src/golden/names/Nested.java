package io.github.taskclients.features.names.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Nested}.
 *
 * <p>Immutable. A member that the document does not name is kept, see {@link
 * #getAdditionalProperties()}.
 */
@JsonAdapter(JsonCodecs.class)
public final class Nested extends Model<Nested, Nested.Builder> {
  static final JsonCodec<Nested> CODEC = new ModelCodec<>("Nested", new Builder());

  private static JsonCodec<List<NestedListInner2>> _listCodec() {
    return ListCodec.list(NestedListInner2.CODEC);
  }

  private Nested(Builder members) {
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

  /** {@return the value of {@code inner}, null where there is none} */
  public @Nullable NestedInner2 getInner() {
    return members.inner;
  }

  /** {@return the value of {@code rest}, null where there is none} */
  public @Nullable NestedRest getRest() {
    return members.rest;
  }

  /** {@return the value of {@code _rest}, null where there is none} */
  public @Nullable NestedRest2 getRest2() {
    return members.rest2;
  }

  /** {@return the value of {@code REST}, null where there is none} */
  public @Nullable NestedREST3 getRest3() {
    return members.rest3;
  }

  /** {@return the value of {@code list}, null where there is none} */
  public @Nullable List<NestedListInner2> getList() {
    return Json.handOut(Nested._listCodec(), members._list);
  }

  /** {@return the value of {@code other}, null where there is none} */
  public @Nullable NestedInner getOther() {
    return members.other;
  }

  /** {@return the value of {@code others}, null where there is none} */
  public @Nullable NestedListInner getOthers() {
    return members.others;
  }

  @Override
  JsonCodec<Nested> codec() {
    return CODEC;
  }

  /** Collects the members of a {@link Nested}. Not thread-safe. */
  public static final class Builder extends ModelBuilder<Nested, Builder> {
    private @Nullable NestedInner2 inner;
    private @Nullable NestedRest rest;
    private @Nullable NestedRest2 rest2;
    private @Nullable NestedREST3 rest3;
    private @Nullable List<NestedListInner2> _list;
    private @Nullable NestedInner other;
    private @Nullable NestedListInner others;

    private Builder() {}

    /** Sets {@code inner}. */
    public Builder inner(NestedInner2 inner) {
      this.inner = set(1, inner);
      return this;
    }

    /** Sets {@code rest}. */
    public Builder rest(NestedRest rest) {
      this.rest = set(2, rest);
      return this;
    }

    /** Sets {@code _rest}. */
    public Builder rest2(NestedRest2 rest2) {
      this.rest2 = set(3, rest2);
      return this;
    }

    /** Sets {@code REST}. */
    public Builder rest3(NestedREST3 rest3) {
      this.rest3 = set(4, rest3);
      return this;
    }

    /** Sets {@code list}. */
    public Builder _list(List<NestedListInner2> _list) {
      this._list = set(5, Json.copyIn(Nested._listCodec(), _list));
      return this;
    }

    /** Sets {@code other}. */
    public Builder other(NestedInner other) {
      this.other = set(6, other);
      return this;
    }

    /** Sets {@code others}. */
    public Builder others(NestedListInner others) {
      this.others = set(7, others);
      return this;
    }

    @Override
    public Nested build() {
      return super.build();
    }

    @Override
    Nested freeze() {
      return new Nested(this);
    }

    @Override
    void readMember(JsonReader in, String name) throws IOException {
      switch (name) {
        case "inner" -> this.inner = read(in, 1, NestedInner2.CODEC, this.inner);
        case "rest" -> this.rest = read(in, 2, NestedRest.CODEC, this.rest);
        case "_rest" -> this.rest2 = read(in, 3, NestedRest2.CODEC, this.rest2);
        case "REST" -> this.rest3 = read(in, 4, NestedREST3.Codec.SELF, this.rest3);
        case "list" -> this._list = read(in, 5, Nested._listCodec(), this._list);
        case "other" -> this.other = read(in, 6, NestedInner.CODEC, this.other);
        case "others" -> this.others = read(in, 7, NestedListInner.CODEC, this.others);
        default -> readAdditional(in, name);
      }
    }

    @Override
    <X extends Exception> void visitMembers(MemberVisitor<X> visitor) throws X {
      visitor.optional("inner", NestedInner2.CODEC, this.inner, isNull(1));
      visitor.optional("rest", NestedRest.CODEC, this.rest, isNull(2));
      visitor.optional("_rest", NestedRest2.CODEC, this.rest2, isNull(3));
      visitor.optional("REST", NestedREST3.Codec.SELF, this.rest3, isNull(4));
      visitor.optional("list", Nested._listCodec(), this._list, isNull(5));
      visitor.optional("other", NestedInner.CODEC, this.other, isNull(6));
      visitor.optional("others", NestedListInner.CODEC, this.others, isNull(7));
      visitor.undocumented(additionalProperties());
    }
  }
}
