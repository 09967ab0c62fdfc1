package generator;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation, and where it stands. */
record Operation(String path, ObjectNode item, String method, ObjectNode node) {
  static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Its name; {@code null} where the document gives none. */
  String id() {
    return Nodes.text(node, "operationId");
  }

  String pointer() {
    return Pointer.child("/paths", path) + "/" + method;
  }

  ObjectNode requestBody() {
    return Nodes.objectAt(node, "requestBody");
  }

  ObjectNode responses() {
    return Nodes.objectAt(node, "responses");
  }

  /** Those of its path and its own. */
  List<JsonNode> parameters() {
    return Stream.of(item, node)
        .flatMap(holder -> Nodes.values(holder, "parameters").stream())
        .toList();
  }
}
