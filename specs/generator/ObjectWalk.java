package generator;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through all objects of a document, outermost first, and tells schemas from all else. */
final class ObjectWalk {
  private static final Set<String> NO_SCHEMAS =
      Set.of("example", "examples", "default", "enum", "required", "mapping");
  private static final Set<String> ONE_SCHEMA =
      Set.of("schema", "items", "additionalProperties", "not");
  private static final Set<String> SCHEMAS = Set.of("allOf", "oneOf", "anyOf", "schemas");
  // Whatever stands under these keys has names of the document's as keys.
  private static final Set<String> NAMED =
      Set.of(
          "paths",
          "responses",
          "parameters",
          "headers",
          "requestBodies",
          "securitySchemes",
          "links",
          "callbacks",
          "content",
          "encoding",
          "variables");

  /** What an object is by the key that it stands under. */
  private enum Role {
    SCHEMA,
    SCHEMAS,
    NAMES,
    OTHER;

    Role ofParts() {
      return this == SCHEMAS ? SCHEMA : OTHER;
    }
  }

  /** What is done with each object; what it does to it is followed. */
  interface Visitor {
    void visit(ObjectNode object, String pointer, boolean isSchema);
  }

  private final Visitor visitor;

  private ObjectWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  static void walk(Document document, Visitor visitor) {
    new ObjectWalk(visitor).walk(document.root(), "", Role.OTHER);
  }

  /** Visits the schemas alone. */
  static void walkSchemas(Document document, Consumer<ObjectNode> visitor) {
    walk(
        document,
        (object, pointer, isSchema) -> {
          if (isSchema) {
            visitor.accept(object);
          }
        });
  }

  private void walk(JsonNode node, String pointer, Role role) {
    if (node.isArray()) {
      int index = 0;
      for (JsonNode item : Nodes.values(node)) {
        walk(item, pointer + "/" + index++, role.ofParts());
      }
    } else if (role == Role.SCHEMAS || role == Role.NAMES) {
      Nodes.members(node)
          .forEach(
              part -> walk(part.getValue(), Pointer.child(pointer, part.getKey()), role.ofParts()));
    } else if (node instanceof ObjectNode object) {
      visitor.visit(object, pointer, role == Role.SCHEMA);
      for (Map.Entry<String, JsonNode> member : Nodes.members(object)) {
        String key = member.getKey();
        if (!NO_SCHEMAS.contains(key) && !key.startsWith("x-")) {
          walk(member.getValue(), Pointer.child(pointer, key), roleOf(key, role));
        }
      }
    }
  }

  private static Role roleOf(String key, Role holder) {
    if (ONE_SCHEMA.contains(key)) {
      return Role.SCHEMA;
    } else if (SCHEMAS.contains(key) || key.equals("properties") && holder == Role.SCHEMA) {
      return Role.SCHEMAS;
    }
    return NAMED.contains(key) ? Role.NAMES : Role.OTHER;
  }
}
