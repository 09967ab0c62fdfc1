package generator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether paths, servers and security say of variables and schemes what they say of themselves. */
final class OperationCheck {
  private final Document document;
  private final Problems problems;

  OperationCheck(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    Map<String, JsonNode> named = new HashMap<>();
    for (Operation operation : document.operations()) {
      checkPath(operation);
      // A path may refer to another, whose operations it shares.
      if (operation.id() != null
          && named.computeIfAbsent(operation.id(), id -> operation.node()) != operation.node()) {
        problems.add(
            operation.pointer() + "/operationId", operation.id() + " names another operation too");
      }
      checkSecurity(operation.node(), operation.pointer() + "/security");
    }
    checkSecurity(document.root(), "/security");
    List<JsonNode> servers = Nodes.values(document.root(), "servers");
    for (int i = 0; i < servers.size(); i++) {
      for (String name : variables(servers.get(i).path("url").asString())) {
        if (!servers.get(i).path("variables").has(name)) {
          problems.add("/servers/" + i + "/url", "{" + name + "} is no variable of this server");
        }
      }
    }
  }

  private void checkPath(Operation operation) {
    Set<String> declared =
        operation.parameters().stream()
            .filter(parameter -> !document.isEndless(parameter))
            .map(document::resolve)
            .filter(parameter -> Nodes.is(parameter, "in", "path"))
            .map(parameter -> Nodes.text(parameter, "name"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> used = new LinkedHashSet<>(variables(operation.path()));
    used.stream()
        .filter(name -> !declared.contains(name))
        .forEach(
            name ->
                problems.add(
                    operation.pointer(), "the path has {" + name + "}, which is no parameter"));
    declared.stream()
        .filter(name -> !used.contains(name))
        .forEach(
            name ->
                problems.add(operation.pointer(), "the parameter " + name + " is not in the path"));
  }

  private void checkSecurity(JsonNode holder, String pointer) {
    Nodes.values(holder, "security").stream()
        .flatMap(alternative -> Nodes.names(alternative).stream())
        .filter(name -> Nodes.get(document.securitySchemes(), name) == null)
        .forEach(name -> problems.add(pointer, name + " is no security scheme of the document"));
  }

  private static List<String> variables(String text) {
    return Names.VARIABLE.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
