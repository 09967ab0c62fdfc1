package generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one of several schemas may be: those that are types, and those that Java tells apart. */
final class Alternatives {
  static final List<String> CHOICES = List.of("oneOf", "anyOf");
  private static final Set<String> NO_TYPES =
      Set.of("type", "required", "not", "title", "description");
  private static final Set<String> NUMBER_FORMATS = Set.of("int32", "float", "double");

  private final Document document;

  Alternatives(Document document) {
    this.document = document;
  }

  void complete(ObjectNode schema) {
    for (String choice : CHOICES) {
      List<JsonNode> alternatives = Nodes.values(schema, choice);
      if (areTypes(schema, choice)) {
        if (alternatives.stream().map(document::resolve).anyMatch(Alternatives::hasNoMembers)) {
          // No member of theirs can say which it is.
          schema.remove("discriminator");
        }
        schema.set(choice, Nodes.array(numbered(alternatives)));
      } else if (!alternatives.isEmpty()) {
        schema.remove(choice);
      }
    }
  }

  /** Whether a value is of one of several types; which members are needed is none. */
  static boolean areTypes(JsonNode schema) {
    return CHOICES.stream().anyMatch(choice -> areTypes(schema, choice));
  }

  private static boolean areTypes(JsonNode schema, String choice) {
    List<JsonNode> alternatives = Nodes.values(schema, choice);
    boolean hasMembers = Nodes.has(schema, "properties") || Nodes.has(schema, "allOf");
    return !alternatives.isEmpty()
        && !(hasMembers && alternatives.stream().allMatch(Alternatives::isOfMembers));
  }

  private static boolean isOfMembers(JsonNode alternative) {
    return NO_TYPES.containsAll(alternative.propertyNames()) && !hasNoMembers(alternative);
  }

  private static boolean hasNoMembers(JsonNode alternative) {
    return Nodes.is(alternative, "type", "array") || Schemas.isPlain(alternative);
  }

  /** Alternatives of one Java type are told apart by numbers. */
  private List<JsonNode> numbered(List<JsonNode> alternatives) {
    Map<String, Integer> counts = new HashMap<>();
    return alternatives.stream()
        .distinct()
        .map(
            alternative -> {
              String type = plainType(alternative, new HashSet<>());
              int number = type == null ? 1 : counts.merge(type, 1, Integer::sum);
              return number == 1
                  ? alternative
                  : Nodes.copyOf(document.resolve(alternative)).put("x-number", number);
            })
        .toList();
  }

  /**
   * What stands for the Java type of a plain schema; {@code null} where it is a class of its own,
   * or holds itself.
   */
  private String plainType(JsonNode given, Set<JsonNode> holders) {
    JsonNode schema = document.resolve(given);
    if (Nodes.has(schema, "enum") || Schemas.isObject(schema) || !holders.add(schema)) {
      return null;
    }
    String type = Nodes.text(schema, "type");
    if (Schemas.held(schema) instanceof ObjectNode held) {
      String inner = plainType(held, holders);
      return inner == null ? null : type + " " + Nodes.has(schema, "uniqueItems") + " " + inner;
    }
    String format = Nodes.text(schema, "format");
    return format != null
            && (Schemas.TEXT_FORMATS.contains(format) || NUMBER_FORMATS.contains(format))
        ? type + " " + format
        : String.valueOf(type);
  }
}
