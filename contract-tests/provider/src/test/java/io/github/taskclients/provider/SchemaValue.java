package io.github.taskclients.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Values that a schema allows. */
final class SchemaValue {
  /** How much of an object is there. */
  enum Fill {
    /** Every member, with a value. */
    FULL,
    /** Every member, null where it may be. */
    NULLS,
    /** The required members, null where they may be. */
    SMALLEST
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ApiDocument document;
  private final Fill fill;
  private final Set<String> present;

  /**
   * @param present the JSON paths of members that are not null, whatever the fill
   */
  SchemaValue(ApiDocument document, Fill fill, Set<String> present) {
    this.document = document;
    this.fill = fill;
    this.present = present;
  }

  /**
   * A value of a schema.
   *
   * @param example the document's own; it decides where the schema says no more than the type
   */
  JsonNode of(JsonNode schema, JsonNode example) {
    return value("$", schema, example);
  }

  private JsonNode value(String path, JsonNode reference, JsonNode example) {
    JsonNode schema = document.resolved(reference);
    if (fill != Fill.FULL && schema.path("nullable").asBoolean() && !present.contains(path)) {
      return JSON.nullNode();
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(path, schema, example);
      case "array" -> JSON.arrayNode().add(value(path + "[0]", schema.path("items"), example.path(0)));
      case "string" -> JSON.textNode(text(schema, example));
      case "integer" -> example.isIntegralNumber() ? example : JSON.numberNode(7);
      case "number" -> example.isNumber() ? example : JSON.numberNode(7.5);
      case "boolean" -> JSON.booleanNode(true);
      default -> example.isMissingNode() ? JSON.objectNode().put("any", "value") : example;
    };
  }

  private ObjectNode object(String path, JsonNode schema, JsonNode example) {
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      if (fill != Fill.SMALLEST || required.contains(name)) {
        object.set(name, value(path + "." + name, property.getValue(), example.path(name)));
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      object.set("some", value(path + ".some", schema.get("additionalProperties"), MissingNode.getInstance()));
    }
    return object;
  }

  private static String text(JsonNode schema, JsonNode example) {
    if (schema.has("pattern")) {
      return RgxGen.parse(schema.get("pattern").asText()).generate(new Random(1));
    }
    return switch (schema.path("format").asText()) {
      case "date-time" -> "2025-12-31T23:59:58.5Z";
      case "date" -> "2025-12-31";
      case "uri" -> "https://stub.example/some/resource";
      case "uuid" -> "0f8fad5b-d9cb-469f-a165-70867728950e";
      default -> example.isTextual() ? example.asText() : "some text";
    };
  }
}
