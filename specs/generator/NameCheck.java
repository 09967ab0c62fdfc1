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
    List<JsonNode> servers = Nodes.values(document.root(), "servers");
    for (int i = 0; i < servers.size(); i++) {
      checkServer(servers.get(i), "/servers/" + i);
    }
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
      if (Nodes.is(node, "name", "")) {
        problems.add(pointer + "/name", "is empty, which no parameter can be called");
      }
    }
  }

  private void checkServer(JsonNode server, String pointer) {
    checkText(server, "url", pointer);
    checkKeys(server, "variables", pointer);
    for (Map.Entry<String, JsonNode> variable : Nodes.members(server, "variables")) {
      checkText(
          variable.getValue(), "default", Pointer.child(pointer + "/variables", variable.getKey()));
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
