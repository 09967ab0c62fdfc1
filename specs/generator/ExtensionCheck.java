package generator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether {@code x-client}, which says what plain OpenAPI cannot, says nothing else. */
final class ExtensionCheck {
  private final Document document;
  private final List<String> problems;

  ExtensionCheck(Document document, List<String> problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    for (Map.Entry<String, JsonNode> scheme : Nodes.members(document.securitySchemes())) {
      check(
          scheme.getValue(),
          "/components/securitySchemes/" + scheme.getKey(),
          List.of("method", "parameters"));
    }
    List<JsonNode> servers = Nodes.values(document.root(), "servers");
    for (int i = 0; i < servers.size(); i++) {
      String pointer = "/servers/" + i;
      check(servers.get(i), pointer, List.of("env"));
      Nodes.members(servers.get(i), "variables")
          .forEach(
              variable ->
                  check(
                      variable.getValue(),
                      pointer + "/variables/" + variable.getKey(),
                      List.of("env", "required")));
    }
  }

  private void check(JsonNode holder, String pointer, List<String> known) {
    if (holder.has("x-client") && !holder.get("x-client").isObject()) {
      problems.add(document.problem(pointer + "/x-client", "must be an object"));
    }
    for (String name : Nodes.names(holder, "x-client")) {
      if (!known.contains(name)) {
        problems.add(
            document.problem(
                pointer + "/x-client/" + name, "is unknown; x-client has " + known + " here"));
      }
    }
  }
}
