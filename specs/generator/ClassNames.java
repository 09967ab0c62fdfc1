package generator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names of classes, no two of which differ in case alone, as files of some systems cannot; gives
 * new names to schemas whose own is taken.
 */
final class ClassNames {
  // A method of Java's has room for some 2,000 of them.
  private static final int MANY = 1500;

  private final Map<String, JsonNode> taken = new HashMap<>();

  /** Other names are taken from the start. */
  ClassNames(Set<String> reserved) {
    reserved.forEach(name -> taken.put(Names.lower(name), null));
  }

  boolean isTaken(String name) {
    return taken.containsKey(Names.lower(name));
  }

  /** Whether the name belongs to another schema than one that says just this. */
  boolean isTakenByOther(String name, JsonNode schema) {
    return isTaken(name) && !schema.equals(taken.get(Names.lower(name)));
  }

  void take(String name, JsonNode schema) {
    taken.put(Names.lower(name), schema);
  }

  boolean areMany() {
    return taken.values().stream().filter(Objects::nonNull).count() > MANY;
  }

  /** Takes the names of the document's schemas, and renames those that it cannot take. */
  void takeAll(Document document) {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> schema : Nodes.members(document.schemas())) {
      String key = schema.getKey();
      String name = Names.className(key);
      if (!key.matches("[A-Za-z0-9._-]+")) {
        renamed.put(key, name);
      }
      if (name.isEmpty() || isTaken(name)) {
        name = Names.numbered("Model" + name, this::isTaken);
        renamed.put(key, name);
      }
      take(name, schema.getValue());
    }
    if (!renamed.isEmpty()) {
      rename(document, renamed);
    }
  }

  private static void rename(Document document, Map<String, String> renamed) {
    Discriminators.nameValues(document, renamed.keySet());
    ObjectNode schemas = Nodes.object();
    document
        .schemas()
        .properties()
        .forEach(
            schema ->
                schemas.set(
                    renamed.getOrDefault(schema.getKey(), schema.getKey()), schema.getValue()));
    document.schemas().removeAll().setAll(schemas);
    ObjectWalk.walk(
        document,
        (node, pointer, isSchema) -> {
          rename(node, "$ref", renamed);
          if (isSchema
              && Nodes.get(node.get("discriminator"), "mapping") instanceof ObjectNode mapping) {
            Nodes.names(mapping).forEach(key -> rename(mapping, key, renamed));
          }
        });
  }

  private static void rename(ObjectNode node, String key, Map<String, String> renamed) {
    String reference = Nodes.text(node, key);
    // A discriminator may name a schema without saying where it is.
    String name = reference == null ? null : renamed.get(Document.schemaName(reference));
    if (name != null) {
      node.put(key, Document.schemaReference(name));
    }
  }
}
