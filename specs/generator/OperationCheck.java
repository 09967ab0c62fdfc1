package generator;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether paths, servers and security say of variables and schemes what they say of themselves. */
final class OperationCheck {
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");

  private final Document document;
  private final List<String> problems;

  OperationCheck(Document document, List<String> problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    Set<String> ids = new HashSet<>();
    for (Operation operation : document.operations()) {
      checkPath(operation);
      if (operation.id() != null && !ids.add(operation.id())) {
        add(operation.pointer() + "/operationId", operation.id() + " names another operation too");
      }
      checkSecurity(operation.node(), operation.pointer() + "/security");
    }
    checkSecurity(document.root(), "/security");
    List<JsonNode> servers = Nodes.values(document.root(), "servers");
    for (int i = 0; i < servers.size(); i++) {
      for (String name : inBraces(servers.get(i).path("url").asString())) {
        if (!servers.get(i).path("variables").has(name)) {
          add("/servers/" + i + "/url", "{" + name + "} is no variable of this server");
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
    Set<String> used = new LinkedHashSet<>(inBraces(operation.path()));
    used.stream()
        .filter(name -> !declared.contains(name))
        .forEach(
            name -> add(operation.pointer(), "the path has {" + name + "}, which is no parameter"));
    declared.stream()
        .filter(name -> !used.contains(name))
        .forEach(name -> add(operation.pointer(), "the parameter " + name + " is not in the path"));
  }

  private void checkSecurity(JsonNode holder, String pointer) {
    Set<String> schemes = Nodes.names(document.securitySchemes());
    Nodes.values(holder, "security").stream()
        .flatMap(alternative -> Nodes.names(alternative).stream())
        .filter(name -> !schemes.contains(name))
        .forEach(name -> add(pointer, name + " is no security scheme of the document"));
  }

  private static List<String> inBraces(String text) {
    return IN_BRACES.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private void add(String pointer, String problem) {
    problems.add(document.problem(pointer, problem));
  }
}
