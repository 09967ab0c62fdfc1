package generator;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values become one text where Retrofit has no annotation for it: which of the methods of
 * {@code Parameters} writes it, and with which arguments.
 */
final class Serialization {
  private static final Map<String, String> DELIMITERS =
      Map.of("form", ",", "spaceDelimited", " ", "pipeDelimited", "|");

  private final Document document;

  Serialization(Document document) {
    this.document = document;
  }

  /** Marks a parameter, as OpenAPI's table of styles has it. */
  void complete(ObjectNode parameter) {
    if (parameter.has("x-json")) {
      parameter.set("x-as-text", asText("json", ""));
      return;
    }
    JsonNode schema = document.resolve(parameter.path("schema"));
    switch (parameter.path("in").asString("")) {
      case "path" -> completePath(parameter, schema);
      case "header" -> completeSimple(parameter, schema);
      case "query" -> completeQuery(parameter, schema);
      default -> {
        // Cookies are no arguments.
      }
    }
  }

  /** Marks a field of a form, a list that is not sent as a field for each item. */
  static void completeField(ObjectNode list, JsonNode encoding) {
    completeDelimited(list, encoding);
  }

  private static void completePath(ObjectNode parameter, JsonNode schema) {
    boolean isExploded = isExploded(parameter, "simple");
    String start = ";" + Nodes.text(parameter, "name");
    switch (parameter.path("style").asString("simple")) {
      case "label" -> parameter.set("x-as-text", styled(".", ".", isExploded ? "=" : "."));
      case "matrix" -> {
        if (!isExploded || Schemas.isPlain(schema)) {
          parameter.set("x-as-text", styled(start + "=", ",", ","));
        } else if (isList(schema)) {
          parameter.set("x-as-text", styled(start + "=", start + "=", ""));
        } else {
          parameter.set("x-as-text", styled(";", ";", "="));
        }
      }
      default -> completeSimple(parameter, schema);
    }
  }

  private static void completeSimple(ObjectNode parameter, JsonNode schema) {
    if (!Schemas.isPlain(schema)) {
      parameter.set("x-as-text", styled("", ",", isExploded(parameter, "simple") ? "=" : ","));
    }
  }

  private static void completeQuery(ObjectNode parameter, JsonNode schema) {
    if (!Schemas.isPlain(schema)) {
      completeDelimited(parameter, parameter);
    }
  }

  private static void completeDelimited(ObjectNode marked, JsonNode serialized) {
    String style = serialized.path("style").asString("form");
    String delimiter = DELIMITERS.get(style);
    if (delimiter != null && !isExploded(serialized, style)) {
      marked.set("x-as-text", styled("", delimiter, delimiter));
    }
  }

  private static boolean isExploded(JsonNode parameter, String style) {
    return parameter.path("explode").asBoolean(style.equals("form"));
  }

  private static boolean isList(JsonNode schema) {
    return Nodes.is(schema, "type", "array");
  }

  private static ObjectNode styled(String prefix, String delimiter, String equals) {
    return asText("styled", ", \"" + prefix + "\", \"" + delimiter + "\", \"" + equals + "\"");
  }

  private static ObjectNode asText(String method, String arguments) {
    return Nodes.object().put("method", method).put("arguments", arguments);
  }
}
