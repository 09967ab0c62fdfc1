package generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A client's OpenAPI document, and where its parts stand in the file. */
final class Document {
  static final String SCHEMAS = "#/components/schemas/";

  private final ObjectNode root;
  private final String file;
  private final Map<String, Integer> lines;

  /** A document of a file, as errors show it, and the line of each JSON pointer. */
  Document(ObjectNode root, String file, Map<String, Integer> lines) {
    this.root = root;
    this.file = file;
    this.lines = lines;
  }

  ObjectNode root() {
    return root;
  }

  ObjectNode info() {
    return Nodes.objectAt(root, "info");
  }

  /** The schemas that have names; there may be none before the document is normalized. */
  ObjectNode schemas() {
    return Nodes.objectAt(components(), "schemas");
  }

  JsonNode components() {
    return root.get("components");
  }

  JsonNode securitySchemes() {
    return Nodes.get(components(), "securitySchemes");
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : Nodes.members(root, "paths")) {
      // What does not begin like this is an extension.
      if (path.getKey().startsWith("/")
          && !isEndless(path.getValue())
          && resolve(path.getValue()) instanceof ObjectNode item) {
        for (String method : Operation.METHODS) {
          if (item.get(method) instanceof ObjectNode node) {
            operations.add(new Operation(path.getKey(), item, method, node));
          }
        }
      }
    }
    return operations;
  }

  /** What a reference names; {@code null} where that is not there. */
  JsonNode at(String reference) {
    if (!Pointer.isOwn(reference)) {
      return null;
    }
    JsonNode node = root;
    for (String step : Pointer.steps(reference)) {
      node =
          node == null
              ? null
              : node.isArray() && step.matches("\\d{1,9}")
                  ? node.get(Integer.parseInt(step))
                  : node.get(step);
    }
    return node;
  }

  /** The node itself, or what it refers to in the end; {@code null} where that is not there. */
  JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    for (String reference = reference(node); reference != null; reference = reference(target)) {
      target = at(reference);
    }
    return target;
  }

  /** What a member says or refers to, as a copy that is the holder's own, to be changed. */
  ObjectNode inlined(ObjectNode holder, String member) {
    ObjectNode own = Nodes.copyOf(resolve(holder.get(member)));
    holder.set(member, own);
    return own;
  }

  /** Whether what a node refers to refers back to itself. */
  boolean isEndless(JsonNode node) {
    Set<String> seen = new HashSet<>();
    for (String reference = reference(node);
        reference != null;
        reference = reference(at(reference))) {
      if (!seen.add(reference)) {
        return true;
      }
    }
    return false;
  }

  /** How a schema that has a name is referred to. */
  static String schemaReference(String name) {
    return SCHEMAS + name;
  }

  /** The name in a reference to a schema, which may be the name alone. */
  static String schemaName(String reference) {
    return reference.startsWith(SCHEMAS) ? Pointer.steps(reference).get(2) : reference;
  }

  static String reference(JsonNode node) {
    return Nodes.text(node, "$ref");
  }

  /** One line for what is wrong at a JSON pointer. */
  String problem(String pointer, String problem) {
    return file
        + ":"
        + lines.getOrDefault(pointer, 1)
        + " "
        + (pointer.isEmpty() ? "/" : pointer)
        + ": "
        + problem;
  }
}
