package generator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The generator names an inline object or enum for its place, or its title, and overwrites what has
 * that name already.
 */
final class InlineNames {
  private static final List<String> OF_USE =
      List.of("nullable", "readOnly", "writeOnly", "deprecated", "description");
  // The generator does not see objects inside of parts of parts, or of lists of lists.
  private static final int SEEN_DEPTH = 1;

  private final Document document;
  private final ClassNames names;

  InlineNames(Document document, ClassNames names) {
    this.document = document;
    this.names = names;
  }

  void complete() {
    for (Map.Entry<String, JsonNode> schema : Nodes.members(document.schemas())) {
      nameInside(schema.getValue(), schema.getKey(), 0);
    }
    for (Map.Entry<String, JsonNode> response : Nodes.members(document.components(), "responses")) {
      Nodes.values(response.getValue(), "content")
          .forEach(media -> name(media.get("schema"), response.getKey() + "_response", 0));
    }
    for (Operation operation : document.operations()) {
      String id = operation.id();
      Nodes.values(operation.requestBody(), "content")
          .forEach(media -> name(media.get("schema"), id + "_request", 0));
      for (Map.Entry<String, JsonNode> response : Nodes.members(operation.responses())) {
        Nodes.values(response.getValue(), "content")
            .forEach(
                media -> name(media.get("schema"), id + "_" + response.getKey() + "_response", 0));
      }
      for (JsonNode parameter : Nodes.values(operation.node(), "parameters")) {
        name(parameter.get("schema"), id + "_" + Nodes.text(parameter, "name") + "_parameter", 0);
      }
    }
  }

  private void nameInside(JsonNode schema, String place, int depth) {
    Nodes.members(schema, "properties")
        .forEach(property -> name(property.getValue(), place + "_" + property.getKey(), depth));
    boolean isListOfLists = Nodes.has(schema.get("items"), "items");
    name(schema.get("items"), place + "_inner", isListOfLists ? SEEN_DEPTH + 1 : depth);
    name(schema.get("additionalProperties"), place + "_value", depth);
    for (String parts : Schemas.PARTS) {
      for (JsonNode part : Nodes.values(schema, parts)) {
        if (!Nodes.has(part, "$ref")) {
          nameInside(part, place + "_" + parts, depth + 1);
        }
      }
    }
  }

  private void name(JsonNode given, String place, int depth) {
    if (!(given instanceof ObjectNode schema) || Nodes.has(schema, "$ref")) {
      return;
    }
    String title =
        Nodes.has(schema, "title") ? Names.className(schema.get("title").asString()) : "";
    String plain = title.isEmpty() ? Names.className(place) : title;
    if (isMadeOfParts(schema) || depth > SEEN_DEPTH && Nodes.has(schema, "properties")) {
      makeComponent(schema, Names.numbered(plain, names::isTaken));
      return;
    }
    if (Nodes.has(schema, "properties") || Nodes.has(schema, "enum")) {
      // The same twice is one class.
      String free = Names.numbered(plain, name -> names.isTakenByOther(name, schema));
      names.take(free, schema.deepCopy());
      if (!free.equals(plain)) {
        schema.put("title", free);
      }
    }
    nameInside(schema, Nodes.has(schema, "title") ? schema.get("title").asString() : place, depth);
  }

  /** The generator does not see objects made of parts everywhere. */
  private static boolean isMadeOfParts(ObjectNode schema) {
    List<JsonNode> parts = Nodes.values(schema, "allOf");
    return parts.size() > 1
        || parts.size() == 1
            && (!Nodes.has(parts.get(0), "$ref") || Nodes.has(schema, "properties"));
  }

  private void makeComponent(ObjectNode schema, String name) {
    ObjectNode component = Nodes.copyOf(schema);
    schema.retain(OF_USE).putArray("allOf").addObject().put("$ref", Document.schemaReference(name));
    document.schemas().set(name, component);
    names.take(name, component);
    nameInside(component, name, 0);
  }
}
