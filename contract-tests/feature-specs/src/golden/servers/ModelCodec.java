package io.github.taskclients.features.servers.model;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** What the codecs of all objects of the document have in common. */
abstract class ModelCodec<T extends Model<T>> extends JsonCodec<T> {
  private final String typeName;

  ModelCodec(String typeName) {
    this.typeName = typeName;
  }

  @Override
  final void writeValue(JsonWriter out, T value) throws IOException {
    out.beginObject();
    value.writeMembers(out);
    Json.writeAdditional(out, value.additionalProperties);
    out.endObject();
  }

  @Override
  final void validate(T value, Validation check) {
    value.checkMembers(check);
  }

  @Override
  final String typeName() {
    return typeName;
  }
}
