package generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which credentials a client takes, by which method of its builder and from which variables, and
 * which operations need them.
 */
final class Security {
  /**
   * A kind of credentials, and the method and parameters that it has where the document names none.
   */
  private record Kind(String method, List<String> parameters) {}

  private static final Kind API_KEY = new Kind("apiKey", List.of("key"));
  private static final Map<String, Kind> KINDS =
      Map.of(
          "basic", new Kind("credentials", List.of("username", "password")),
          "bearer", new Kind("bearerToken", List.of("token")),
          "header", API_KEY,
          "query", API_KEY,
          "cookie", API_KEY);

  private final Document document;
  private final String clientName;
  private final Set<String> builderMethods;

  /** The methods of the client's builder are taken, and become more. */
  Security(Document document, String clientName, Set<String> builderMethods) {
    this.document = document;
    this.clientName = clientName;
    this.builderMethods = builderMethods;
  }

  void complete() {
    List<ObjectNode> schemes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> scheme : Nodes.members(document.securitySchemes())) {
      JsonNode given = document.resolve(scheme.getValue());
      String kind = kind(given);
      if (KINDS.containsKey(kind)) {
        schemes.add(scheme(scheme.getKey(), given, kind));
      }
    }
    if (!schemes.isEmpty()) {
      document.info().set("x-security-schemes", Nodes.array(schemes));
    }
    if (schemes.stream().anyMatch(scheme -> scheme.has("query") || scheme.has("cookie"))) {
      document.info().put("x-credentials-anywhere", true);
    }
    List<String> names = schemes.stream().map(scheme -> Nodes.text(scheme, "scheme")).toList();
    List<Operation> operations = document.operations();
    operations.forEach(operation -> complete(operation.node(), names));
    if (!schemes.isEmpty()
        && !operations.isEmpty()
        && operations.stream().allMatch(operation -> operation.node().has("x-security-required"))) {
      document.info().put("x-credentials-required", true);
    }
  }

  static boolean isSupported(JsonNode scheme) {
    return KINDS.containsKey(kind(scheme));
  }

  private static String kind(JsonNode given) {
    String type = given.path("type").asString("");
    return switch (type) {
      case "apiKey" -> Nodes.text(given, "in");
      case "http" -> Names.lower(Nodes.text(given, "scheme"));
      default -> "bearer";
    };
  }

  private ObjectNode scheme(String name, JsonNode given, String kind) {
    JsonNode client = given.path("x-client");
    String plain = client.path("method").asString(KINDS.get(kind).method);
    boolean isFirst = builderMethods.add(plain);
    ObjectNode scheme = Nodes.object().put("scheme", name);
    scheme.put("method", isFirst ? plain : Names.take(Names.ownMethodName(name), builderMethods));
    scheme.put("kind", kind).put(kind, true);
    if (Nodes.is(given, "type", "apiKey")) {
      scheme.put("field", Nodes.text(given, "name"));
    }
    if (Nodes.text(given, "description") != null) {
      scheme.put("description", Nodes.text(given, "description"));
    }
    List<ObjectNode> parameters = new ArrayList<>();
    for (JsonNode parameter : Nodes.values(client, "parameters")) {
      parameters.add(
          parameter(Nodes.text(parameter, "name"), Nodes.text(parameter, "env"), name, isFirst));
    }
    if (parameters.isEmpty()) {
      KINDS
          .get(kind)
          .parameters
          .forEach(parameter -> parameters.add(parameter(parameter, null, name, isFirst)));
    }
    return scheme.set("parameters", Nodes.marked(parameters));
  }

  private ObjectNode parameter(String name, String env, String scheme, boolean isFirst) {
    String variable =
        isFirst ? Names.variable(clientName, name) : Names.variable(clientName, scheme, name);
    return Nodes.object().put("name", name).put("env", env != null ? env : variable);
  }

  private void complete(ObjectNode operation, List<String> known) {
    List<JsonNode> alternatives =
        Nodes.values(operation.hasNonNull("security") ? operation : document.root(), "security");
    Set<String> names = new LinkedHashSet<>();
    alternatives.forEach(alternative -> names.addAll(Nodes.names(alternative)));
    names.retainAll(known);
    if (!names.isEmpty()) {
      operation.set(
          "x-security",
          Nodes.marked(names.stream().map(name -> Nodes.object().put("name", name)).toList()));
      if (alternatives.stream().noneMatch(JsonNode::isEmpty)) {
        operation.put("x-security-required", true);
      }
    }
  }
}
