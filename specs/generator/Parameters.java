package generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parameters: their limits, how they become texts, and names of those of the path that Retrofit
 * takes.
 */
final class Parameters {
  // OpenAPI has these ignored: they are the client's.
  private static final Set<String> OF_THE_CLIENT =
      Set.of("accept", "content-type", "authorization");

  private final Document document;
  private final Serialization serialization;

  Parameters(Document document) {
    this.document = document;
    this.serialization = new Serialization(document);
  }

  void complete() {
    ObjectNode paths = Nodes.object();
    for (Map.Entry<String, JsonNode> path : Nodes.members(document.root(), "paths")) {
      // No caller sees the name of a path's variable.
      Map<String, String> names = new LinkedHashMap<>();
      Names.VARIABLE
          .matcher(path.getKey())
          .results()
          .forEach(found -> names.put(found.group(1), plainName(found.group(1))));
      completeIn(path.getValue(), names);
      Operation.METHODS.forEach(method -> completeIn(path.getValue().get(method), names));
      paths.set(
          Names.VARIABLE
              .matcher(path.getKey())
              .replaceAll(found -> "{" + names.get(found.group(1)) + "}"),
          path.getValue());
    }
    document.root().set("paths", paths);
  }

  private static String plainName(String name) {
    return name.matches("[a-zA-Z][a-zA-Z0-9_-]*")
        ? name
        : "p_" + name.replaceAll("[^a-zA-Z0-9_-]", "_");
  }

  private void completeIn(JsonNode holder, Map<String, String> pathNames) {
    if (!Nodes.has(holder, "parameters")) {
      return;
    }
    List<ObjectNode> parameters = new ArrayList<>();
    for (JsonNode given : Nodes.values(holder, "parameters")) {
      ObjectNode parameter = Nodes.copyOf(document.resolve(given));
      if (!Nodes.is(parameter, "in", "header")
          || !OF_THE_CLIENT.contains(Names.lower(Nodes.text(parameter, "name")))) {
        parameters.add(complete(parameter, pathNames));
      }
    }
    ((ObjectNode) holder).set("parameters", Nodes.array(parameters));
  }

  private ObjectNode complete(ObjectNode parameter, Map<String, String> pathNames) {
    serialization.complete(parameter);
    completeLimits(parameter, document.resolve(parameter.path("schema")));
    if (Nodes.is(parameter, "in", "path")) {
      parameter.put("name", pathNames.get(Nodes.text(parameter, "name")));
    }
    return parameter;
  }

  private static void completeLimits(ObjectNode parameter, JsonNode schema) {
    List<String> limits = new ArrayList<>();
    for (String limit : List.of("minLength", "maxLength")) {
      if (schema.hasNonNull(limit)) {
        limits.add(limit + " = " + schema.get(limit).asString());
      }
    }
    String pattern = schema.path("x-java-pattern").asString("");
    if (!pattern.isEmpty()) {
      limits.add("pattern = \"" + pattern + "\"");
    }
    // The limits are the value's, not those of what is written of it.
    if (!limits.isEmpty() && !parameter.has("x-as-text")) {
      parameter.put("x-limited", String.join(", ", limits));
    }
    String least = schema.path("minLength").asString("0");
    String most = schema.path("maxLength").asString("Integer.MAX_VALUE");
    parameter.put("x-bounds", least + ", " + most + ", \"" + pattern + "\"");
  }
}
