package generator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How requests are put together: which have a body, and which need no Retrofit. */
final class Requests {
  private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

  private final Document document;
  private final Answers answers;
  private final Set<Needs> needs;

  Requests(Document document, Answers answers, Set<Needs> needs) {
    this.document = document;
    this.answers = answers;
    this.needs = needs;
  }

  void complete() {
    List<Operation> operations = document.operations();
    for (Operation operation : operations) {
      completeAccept(operation);
      completeBody(operation);
      if (isDirect(operation)) {
        operation.node().put("x-direct", true);
      }
      if (operation.requestBody() != null
          || !operation.parameters().stream().allMatch(this::isPlain)) {
        needs.add(Needs.PARAMETERS);
      }
    }
    if (operations.stream().anyMatch(operation -> !operation.node().has("x-direct"))) {
      document.info().put("x-services", true);
    }
  }

  /** The media types of all answers. The generator drops the quotation marks of one. */
  private void completeAccept(Operation operation) {
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode response : Nodes.values(operation.responses())) {
      types.addAll(Nodes.names(document.resolve(response), "content"));
    }
    String accept = types.isEmpty() ? "application/json" : String.join(", ", types);
    operation.node().put("x-accept", Names.literal(accept));
  }

  private void completeBody(Operation operation) {
    // HTTP has some methods send a body, if an empty one.
    if (operation.requestBody() != null || WITH_BODY.contains(operation.method())) {
      operation.node().put("x-has-body", true);
    }
    if (operation.requestBody() != null) {
      needs.add(Needs.BODIES);
      List<Map.Entry<String, JsonNode>> content = Nodes.members(operation.requestBody(), "content");
      String type = content.get(0).getKey();
      JsonNode schema = document.resolve(content.get(0).getValue().path("schema"));
      if (BodyTypes.isText(type) && Schemas.isPlain(schema)) {
        operation.requestBody().put("x-text", true);
      }
      // Which of them a file is, the file says.
      if (!schema.path("x-file").asBoolean(false) || content.size() == 1 && !type.contains("*")) {
        operation.node().put("x-body-type", Names.literal(type));
      }
    }
  }

  /**
   * A client puts a request together itself where it takes nothing but texts that are whole
   * segments of the path.
   */
  private boolean isDirect(Operation operation) {
    if (operation.node().has("x-has-body")) {
      return false;
    }
    List<String> segments =
        Arrays.stream(operation.path().split("/"))
            .filter(segment -> segment.contains("{"))
            .toList();
    List<String> names =
        operation.parameters().stream()
            .map(parameter -> "{" + Nodes.text(parameter, "name") + "}")
            .toList();
    JsonNode answer = answers.schema(operation);
    JsonNode type = document.resolve(answer);
    return segments.size() == names.size()
        && new HashSet<>(segments).equals(new HashSet<>(names))
        && operation.parameters().stream().allMatch(this::isTextOfPath)
        && Document.reference(answer) != null
        && Nodes.is(type, "type", "object")
        && Nodes.has(type, "properties");
  }

  private boolean isTextOfPath(JsonNode parameter) {
    JsonNode schema = document.resolve(parameter.get("schema"));
    return Nodes.is(parameter, "in", "path")
        && !parameter.has("x-as-text")
        && Nodes.is(schema, "type", "string")
        && !Nodes.has(schema, "enum")
        && !Nodes.has(schema, "format");
  }

  private boolean isPlain(JsonNode parameter) {
    return !parameter.has("x-as-text")
        && Schemas.isPlain(document.resolve(parameter.get("schema")));
  }
}
