package io.github.taskclients.features.statuses.model;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Reads, writes and checks the objects that a builder makes. */
final class ModelCodec<T extends Model<T>> extends JsonCodec<T> {
  private final String typeName;
  private final ModelBuilder<T, ?> builder;

  /** Takes a builder of which to make others. */
  ModelCodec(String typeName, ModelBuilder<T, ?> builder) {
    this.typeName = typeName;
    this.builder = builder;
  }

  @Override
  public T read(JsonReader in) throws IOException {
    Json.beginObject(in);
    ModelBuilder<T, ?> members = builder.fresh();
    while (in.hasNext()) {
      members.readMember(in, in.nextName());
    }
    in.endObject();
    return members.build();
  }

  @Override
  void writeValue(JsonWriter out, T value) throws IOException {
    out.beginObject();
    value.writeMembers(out);
    Json.writeAdditional(out, value.additionalProperties);
    out.endObject();
  }

  @Override
  void validate(T value, Validation check) {
    value.checkMembers(check);
  }

  @Override
  String typeName() {
    return typeName;
  }
}
