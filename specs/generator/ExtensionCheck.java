package generator;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether {@code x-client}, which says what plain OpenAPI cannot, says nothing else. */
final class ExtensionCheck {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Document document;
  private final Problems problems;

  ExtensionCheck(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    for (Map.Entry<String, JsonNode> scheme : Nodes.members(document.securitySchemes())) {
      checkScheme(scheme.getValue(), Pointer.child("/components/securitySchemes", scheme.getKey()));
    }
    List<JsonNode> servers = Nodes.values(document.root(), "servers");
    for (int i = 0; i < servers.size(); i++) {
      checkServer(servers.get(i), "/servers/" + i);
    }
  }

  private void checkScheme(JsonNode scheme, String holder) {
    String pointer = holder + "/x-client";
    JsonNode client = client(scheme, pointer, List.of("method", "parameters"));
    checkText(client, pointer, "method", Names::isIdentifier, "a name of Java's");
    checkMember(client, pointer, "parameters", JsonNode::isArray, "a list");
    int index = 0;
    for (JsonNode parameter : Nodes.values(client, "parameters")) {
      String place = pointer + "/parameters/" + index++;
      if (Nodes.text(parameter, "name") == null) {
        problems.add(place, "must have a name");
      }
      checkText(parameter, place, "name", Names::isIdentifier, "a name of Java's");
      checkVariable(parameter, place);
    }
  }

  private void checkServer(JsonNode server, String holder) {
    String pointer = holder + "/x-client";
    JsonNode client = client(server, pointer, List.of("env"));
    checkVariable(client, pointer);
    for (Map.Entry<String, JsonNode> variable : Nodes.members(server, "variables")) {
      String place = Pointer.child(holder + "/variables", variable.getKey()) + "/x-client";
      JsonNode own = client(variable.getValue(), place, List.of("env", "required"));
      checkVariable(own, place);
      checkMember(own, place, "required", JsonNode::isBoolean, "true or false");
    }
  }

  private JsonNode client(JsonNode holder, String pointer, List<String> known) {
    JsonNode client = holder.get("x-client");
    if (client != null && !client.isObject()) {
      problems.add(pointer, "must be an object");
    }
    Nodes.names(client).stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                problems.add(
                    Pointer.child(pointer, name), "is unknown; x-client has " + known + " here"));
    return client;
  }

  private void checkVariable(JsonNode client, String pointer) {
    checkText(
        client, pointer, "env", VARIABLE.asMatchPredicate(), "letters, digits and underscores");
  }

  private void checkText(
      JsonNode client, String pointer, String name, Predicate<String> isRight, String what) {
    checkMember(client, pointer, name, JsonNode::isString, "a text");
    checkMember(client, pointer, name, it -> !it.isString() || isRight.test(it.asString()), what);
  }

  private void checkMember(
      JsonNode client, String pointer, String name, Predicate<JsonNode> isRight, String what) {
    JsonNode member = Nodes.get(client, name);
    if (member != null && !isRight.test(member)) {
      problems.add(Pointer.child(pointer, name), "must be " + what);
    }
  }
}
