package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a client sends its requests: the first server, or one whose name is put together from
 * parts.
 */
final class Servers {
  private static final String URL = "https?://.*";

  private final Document document;
  private final String clientName;
  private final Set<String> builderMethods;

  /** The methods of the client's builder are taken, and become more. */
  Servers(Document document, String clientName, Set<String> builderMethods) {
    this.document = document;
    this.clientName = clientName;
    this.builderMethods = builderMethods;
  }

  void complete() {
    List<JsonNode> given = Nodes.values(document.root(), "servers");
    List<JsonNode> servers = given.isEmpty() ? List.of(Nodes.object().put("url", "/")) : given;
    JsonNode first = servers.get(0);
    ObjectNode server = Nodes.object().put("path", path(filled(first)));
    if (filled(first).matches(URL)) {
      server.put("url", host(filled(first)));
    }
    String env =
        first.hasNonNull("x-client")
            ? Nodes.text(first.get("x-client"), "env")
            : Names.variable(clientName, "BASE_URL");
    if (env != null) {
      server.put("env", env);
    }
    servers.stream()
        .filter(it -> Nodes.has(it, "variables") && Nodes.text(it, "url").matches(URL))
        .findFirst()
        .ifPresent(template -> complete(server, template));
    document.info().set("x-server", server);
  }

  private void complete(ObjectNode server, JsonNode template) {
    String host = host(Nodes.text(template, "url"));
    List<ObjectNode> variables = new ArrayList<>();
    for (Map.Entry<String, JsonNode> variable : Nodes.members(template, "variables")) {
      if (host.contains("{" + variable.getKey() + "}")) {
        variables.add(variable(variable.getKey(), variable.getValue()));
      }
    }
    if (!variables.isEmpty()) {
      server
          .put("template", host)
          .put("templatePath", path(filled(template)))
          .put(
              "hasDots", variables.stream().anyMatch(it -> Nodes.text(it, "default").contains(".")))
          .set("variables", Nodes.array(variables));
    }
  }

  private ObjectNode variable(String name, JsonNode given) {
    JsonNode client = given.path("x-client");
    ObjectNode variable = Nodes.object().put("name", name);
    variable.put("method", Names.take(Names.ownMethodName(name), builderMethods));
    variable.put("default", given.path("default").asString());
    variable.put(
        "env",
        Nodes.has(client, "env") ? Nodes.text(client, "env") : Names.variable(clientName, name));
    if (Nodes.has(client, "required")) {
      variable.put("required", true);
    }
    return variable;
  }

  /** The URL with the values that its variables have where none are given. */
  private static String filled(JsonNode server) {
    String url = server.path("url").asString();
    for (Map.Entry<String, JsonNode> variable : Nodes.members(server, "variables")) {
      url =
          url.replace(
              "{" + variable.getKey() + "}", variable.getValue().path("default").asString());
    }
    return url;
  }

  private static String host(String url) {
    return url.replaceFirst("^(https?://[^/]*).*", "$1");
  }

  private static String path(String url) {
    String path = url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("/+$", "");
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }
}
