package generator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether the names that stand in a client's Java as the document has them can stand there: none
 * may end a literal or a comment.
 */
final class NameCheck {
  private static final Pattern NOT_IN_JAVA = Pattern.compile("[\"\\\\\\p{Cntrl}]|\\*/");
  private static final Pattern ENVIRONMENT_VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Document document;
  private final Problems problems;

  NameCheck(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  void check() {
    // The end of a comment in a path stands in none.
    Nodes.names(document.root(), "paths")
        .forEach(path -> checkName(path.replace("*/", ""), Pointer.child("/paths", path)));
    checkKeys(document.components(), "securitySchemes", "/components");
    ObjectWalk.walk(document, this::check);
  }

  private void check(ObjectNode node, String pointer, boolean isSchema) {
    if (isSchema) {
      checkKeys(node, "properties", pointer);
      JsonNode discriminator = Nodes.get(node, "discriminator");
      checkKeys(discriminator, "mapping", pointer + "/discriminator");
      checkText(discriminator, "propertyName", pointer + "/discriminator");
      return;
    }
    checkKeys(node, "headers", pointer);
    if (Nodes.text(node, "in") != null) {
      checkText(node, "name", pointer);
    }
    if (pointer.matches("/servers/[0-9]+")) {
      checkServer(node, pointer);
    }
    checkClient(node.get("x-client"), pointer + "/x-client");
  }

  private void checkServer(JsonNode server, String pointer) {
    checkText(server, "url", pointer);
    checkKeys(server, "variables", pointer);
    for (Map.Entry<String, JsonNode> variable : Nodes.members(server, "variables")) {
      checkText(
          variable.getValue(), "default", Pointer.child(pointer + "/variables", variable.getKey()));
    }
  }

  private void checkClient(JsonNode client, String pointer) {
    checkVariable(client, pointer);
    checkIdentifier(client, "method", pointer);
    List<JsonNode> parameters = Nodes.values(client, "parameters");
    for (int i = 0; i < parameters.size(); i++) {
      checkIdentifier(parameters.get(i), "name", pointer + "/parameters/" + i);
      checkVariable(parameters.get(i), pointer + "/parameters/" + i);
    }
  }

  private void checkVariable(JsonNode holder, String pointer) {
    String name = Nodes.text(holder, "env");
    if (name != null && !ENVIRONMENT_VARIABLE.matcher(name).matches()) {
      problems.add(pointer + "/env", "must be letters, digits and underscores");
    }
  }

  private void checkIdentifier(JsonNode holder, String key, String pointer) {
    String name = Nodes.text(holder, key);
    if (name != null && !Names.isIdentifier(name)) {
      problems.add(pointer + "/" + key, "must be a name of Java's");
    }
  }

  private void checkKeys(JsonNode holder, String key, String pointer) {
    Nodes.names(holder, key)
        .forEach(name -> checkName(name, Pointer.child(pointer + "/" + key, name)));
  }

  private void checkText(JsonNode holder, String key, String pointer) {
    String text = Nodes.text(holder, key);
    if (text != null) {
      checkName(text, pointer + "/" + key);
    }
  }

  private void checkName(String name, String pointer) {
    if (NOT_IN_JAVA.matcher(name).find()) {
      problems.add(
          pointer,
          "has a quotation mark, a backslash, a control character or the end of a comment, which a"
              + " client cannot have");
    }
  }
}
