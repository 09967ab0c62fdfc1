package generator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Short ways to ask nodes of a document, which may be absent ({@code null}) or of another kind than
 * expected.
 */
final class Nodes {
  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array(Collection<? extends JsonNode> nodes) {
    return JsonNodeFactory.instance.arrayNode(nodes.size()).addAll(nodes);
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(texts.size());
    texts.forEach(array::add);
    return array;
  }

  /** Another object with the same members, which both share. */
  static ObjectNode copyOf(JsonNode object) {
    return object().setAll((ObjectNode) object);
  }

  static JsonNode get(JsonNode node, String key) {
    return node == null ? null : node.get(key);
  }

  /** The object of that name; {@code null} where there is none or it is none. */
  static ObjectNode objectAt(JsonNode node, String key) {
    return get(node, key) instanceof ObjectNode object ? object : null;
  }

  static String text(JsonNode node, String key) {
    JsonNode value = get(node, key);
    return value != null && value.isString() ? value.stringValue() : null;
  }

  static boolean is(JsonNode node, String key, String text) {
    return text.equals(text(node, key));
  }

  /** Whether there is a member of that name that says anything: no null, and nothing empty. */
  static boolean has(JsonNode node, String key) {
    return isGiven(get(node, key));
  }

  static boolean hasAny(JsonNode node, List<String> keys) {
    return keys.stream().anyMatch(key -> has(node, key));
  }

  static boolean isGiven(JsonNode value) {
    if (value == null || value.isNull()) {
      return false;
    }
    if (value.isContainer()) {
      return !value.isEmpty();
    }
    return value.isBoolean() ? value.booleanValue() : !value.asString().isEmpty();
  }

  /** What an object or a list holds now, whatever becomes of it; nothing of all else. */
  static List<JsonNode> values(JsonNode node) {
    return node == null ? List.of() : List.copyOf(node.values());
  }

  static List<JsonNode> values(JsonNode node, String key) {
    return values(get(node, key));
  }

  static List<Map.Entry<String, JsonNode>> members(JsonNode node) {
    return node == null ? List.of() : node.properties().stream().map(Map.Entry::copyOf).toList();
  }

  static List<Map.Entry<String, JsonNode>> members(JsonNode node, String key) {
    return members(get(node, key));
  }

  static Set<String> names(JsonNode node) {
    return node == null ? Set.of() : new LinkedHashSet<>(node.propertyNames());
  }

  static Set<String> names(JsonNode node, String key) {
    return names(get(node, key));
  }

  /** Says in each of a list which is the first and which the last, which mustache cannot tell. */
  static ArrayNode marked(List<ObjectNode> list) {
    if (!list.isEmpty()) {
      list.get(0).put("first", true);
      list.get(list.size() - 1).put("last", true);
    }
    return array(list);
  }
}
