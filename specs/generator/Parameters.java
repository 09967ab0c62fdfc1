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
          .forEach(
              found ->
                  names.computeIfAbsent(
                      found.group(1),
                      name -> Names.numbered(plainName(name), names::containsValue)));
      completeIn(path.getKey(), path.getValue(), names);
      Operation.METHODS.forEach(
          method -> completeIn(path.getKey(), path.getValue().get(method), names));
      String renamed =
          Names.VARIABLE
              .matcher(path.getKey())
              .replaceAll(found -> "{" + names.get(found.group(1)) + "}");
      paths.set(withoutScheme(renamed), path.getValue());
    }
    document.root().set("paths", paths);
  }

  private static String plainName(String name) {
    return name.matches("[a-zA-Z][a-zA-Z0-9_-]*")
        ? name
        : "p_" + name.replaceAll("[^a-zA-Z0-9_-]", "_");
  }

  /** What begins with a name and a colon is a URL of its own to Retrofit. */
  private static String withoutScheme(String path) {
    String first = firstSegment(path);
    return first.replace(":", "%3A") + path.substring(first.length());
  }

  private static String firstSegment(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }

  private void completeIn(String path, JsonNode holder, Map<String, String> pathNames) {
    if (!Nodes.has(holder, "parameters")) {
      return;
    }
    List<ObjectNode> parameters = new ArrayList<>();
    for (JsonNode given : Nodes.values(holder, "parameters")) {
      ObjectNode parameter = Nodes.copyOf(document.resolve(given));
      if (!Nodes.is(parameter, "in", "header")
          || !OF_THE_CLIENT.contains(Names.lower(Nodes.text(parameter, "name")))) {
        parameters.add(complete(path, parameter, pathNames));
      }
    }
    ((ObjectNode) holder).set("parameters", Nodes.array(parameters));
  }

  private ObjectNode complete(String path, ObjectNode parameter, Map<String, String> pathNames) {
    serialization.complete(parameter);
    String name = Nodes.text(parameter, "name");
    boolean isOfPath = Nodes.is(parameter, "in", "path");
    boolean isLeading = isOfPath && firstSegment(path).contains("{" + name + "}");
    completeLimits(parameter, document.resolve(parameter.path("schema")), isLeading);
    if (isOfPath) {
      parameter.put("name", pathNames.get(name));
    }
    return parameter;
  }

  private static void completeLimits(ObjectNode parameter, JsonNode schema, boolean isLeading) {
    String pattern = schema.path("x-java-pattern").asString("");
    List<String> limits = new ArrayList<>();
    // The limits are the value's, not those of what is written of it.
    boolean isOfText = !parameter.has("x-as-text");
    for (String limit : List.of("minLength", "maxLength")) {
      if (isOfText && schema.hasNonNull(limit)) {
        limits.add(limit + " = " + schema.get(limit).asString());
      }
    }
    String ofText = isOfText ? pattern : "";
    String checked = isLeading ? withoutColon(ofText) : ofText;
    if (!checked.isEmpty()) {
      limits.add("pattern = \"" + checked + "\"");
    }
    if (!limits.isEmpty()) {
      parameter.put("x-limited", String.join(", ", limits));
    }
    String least = schema.path("minLength").asString("0");
    String most = schema.path("maxLength").asString("Integer.MAX_VALUE");
    parameter.put("x-bounds", least + ", " + most + ", \"" + pattern + "\"");
  }

  /** A pattern that text before a colon, which might be a scheme, does not match. */
  private static String withoutColon(String pattern) {
    return pattern.isEmpty() ? "^[^:]*$" : "^(?!.*:)(?=.*?(?:" + pattern + "))";
  }
}
