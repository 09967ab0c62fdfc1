package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what the checked document says in ways that the generator can take. */
final class Normalizer {
  private static final List<String> OF_OBJECTS =
      List.of("properties", "additionalProperties", "allOf", "oneOf", "anyOf", "discriminator");
  private static final Set<String> PLAIN_TYPES =
      Set.of("array", "string", "integer", "number", "boolean");
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "description",
          "default",
          "example",
          "externalDocs",
          "xml",
          "deprecated",
          "nullable",
          "readOnly",
          "writeOnly");

  private static final Set<String> EXTENSIONS = Set.of("x-client", "x-enum-varnames");
  private static final Pattern REQUIREMENT = Pattern.compile("(/paths/.*)?/security/[0-9]+");

  private Normalizer() {}

  static void normalize(Document document) {
    document.root().withObjectProperty("components").withObjectProperty("schemas");
    // First, as there is no text twice yet.
    ObjectWalk.walk(
        document,
        (object, pointer, isSchema) -> {
          dropUnused(object, pointer);
          writeTexts(object, pointer);
        });
    new PartReferences(document).replace();
    // No client has them, and the generator refuses a document where one of their URLs is relative.
    document.info().remove(List.of("license", "contact", "termsOfService"));
    document.root().remove("externalDocs");
    document.info().put("title", Javadoc.of(Nodes.text(document.info(), "title")));
    // What does not begin like this is an extension.
    ObjectNode paths = Nodes.objectAt(document.root(), "paths");
    paths.retain(Nodes.names(paths).stream().filter(path -> path.startsWith("/")).toList());
    document.operations().forEach(Normalizer::normalizeSummary);
    document.operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .forEach(parameter -> normalizeParameter((ObjectNode) document.resolve(parameter)));
    ObjectWalk.walkSchemas(document, Normalizer::normalizeSchema);
  }

  /**
   * No client has examples, which the generator would fetch where they refer to other documents,
   * nor extensions but these: those that are put here later would be taken for what they say.
   */
  private static void dropUnused(ObjectNode object, String pointer) {
    // Its members have the names of security schemes.
    if (!REQUIREMENT.matcher(pointer).matches()) {
      object.remove(List.of("example", "examples"));
      object.remove(
          Nodes.names(object).stream()
              .filter(name -> name.startsWith("x-") && !EXTENSIONS.contains(name))
              .toList());
    }
  }

  /** A path that would end a comment of Java's is told in words. */
  private static void normalizeSummary(Operation operation) {
    if (operation.path().contains("*/") && !Nodes.has(operation.node(), "summary")) {
      String summary = Names.upper(operation.method()) + " " + operation.path();
      operation.node().put("summary", Javadoc.of(summary));
    }
  }

  /** To the templates an empty text is one. A response has to have a description. */
  private static void writeTexts(ObjectNode object, String pointer) {
    for (String key : List.of("summary", "description")) {
      String text = Nodes.text(object, key);
      if (text == null) {
        continue;
      }
      if (!text.isBlank()) {
        object.put(key, Javadoc.of(text));
      } else if (pointer.matches(".*/responses/[^/]+")) {
        object.put(key, "no description");
      } else {
        object.remove(key);
      }
    }
  }

  /** OpenAPI has ignored what stands beside a reference to a schema. */
  static void dropBesideReferences(Document document) {
    ObjectWalk.walkSchemas(
        document,
        schema -> {
          if (Document.reference(schema) != null) {
            schema.retain("$ref");
          }
        });
  }

  /** What a parameter's text is the JSON of is its type, as with any other parameter. */
  private static void normalizeParameter(ObjectNode parameter) {
    if (!Nodes.has(parameter, "content")) {
      return;
    }
    Map.Entry<String, JsonNode> media =
        Nodes.members(parameter.remove("content")).iterator().next();
    if (Nodes.has(media.getValue(), "schema")) {
      parameter.set("schema", media.getValue().get("schema"));
    } else {
      parameter.putObject("schema");
    }
    if (BodyTypes.isJson(media.getKey())) {
      parameter.put("x-json", true);
    }
  }

  private static void normalizeSchema(ObjectNode schema) {
    // No client sends or assumes one, and the generator refuses the document where one is of
    // another type.
    schema.remove("default");
    // A member without a name stays one that the document does not name.
    if (Nodes.objectAt(schema, "properties") != null) {
      Nodes.objectAt(schema, "properties").remove("");
    }
    String type = Nodes.text(schema, "type");
    // Of a list or a text this says nothing, but the generator takes it for a map.
    if (type != null && PLAIN_TYPES.contains(type)) {
      schema.remove("additionalProperties");
    }
    // What lists of values hold is often written as if it were the lists.
    if ("array".equals(type)
        && Nodes.has(schema, "enum")
        && Nodes.values(schema, "enum").stream().noneMatch(JsonNode::isArray)) {
      JsonNode values = schema.remove("enum");
      ObjectNode items = Nodes.objectAt(schema, "items");
      if (items != null && Document.reference(items) == null && !Nodes.has(items, "enum")) {
        items.set("enum", values);
      }
    }
    List<String> secondNames = Schemas.secondNames(schema);
    if (!secondNames.isEmpty()) {
      ((ObjectNode) schema.at("/discriminator/mapping")).remove(secondNames);
    }
    if (Nodes.has(schema, "allOf")) {
      mergeParts(schema);
    }
  }

  /** Parts that say nothing of the value, and plain parts, are no types to be put together. */
  private static void mergeParts(ObjectNode schema) {
    ObjectNode rest = Nodes.copyOf(schema);
    List<JsonNode> parts = new ArrayList<>(Nodes.values(rest.remove("allOf")));
    List<JsonNode> merged =
        new ArrayList<>(
            parts.stream()
                .filter(part -> part.propertyStream().allMatch(Normalizer::isAnnotation))
                .toList());
    parts.removeAll(merged);
    if (isOnePlainType(rest, parts)) {
      merged.addAll(0, parts);
      parts.clear();
    }
    ArrayNode left = schema.putArray("allOf").addAll(parts);
    for (JsonNode part : merged) {
      part.properties().stream()
          .filter(member -> !member.getKey().equals("title"))
          .forEach(member -> putIfAbsent(schema, member));
    }
    if (left.isEmpty()) {
      schema.remove("allOf");
    }
  }

  private static boolean isOnePlainType(ObjectNode rest, List<JsonNode> parts) {
    List<JsonNode> all = Stream.concat(Stream.of(rest), parts.stream()).toList();
    ObjectNode whole = Nodes.object();
    all.forEach(part -> part.properties().forEach(member -> putIfAbsent(whole, member)));
    return all.stream()
        .allMatch(
            part ->
                isPlain(part)
                    && part.propertyStream()
                        .allMatch(
                            member ->
                                isAnnotation(member)
                                    || whole.get(member.getKey()).equals(member.getValue())));
  }

  private static void putIfAbsent(ObjectNode object, Map.Entry<String, JsonNode> member) {
    object.putIfAbsent(member.getKey(), member.getValue());
  }

  private static boolean isAnnotation(Map.Entry<String, JsonNode> member) {
    return ANNOTATIONS.contains(member.getKey()) || member.getKey().startsWith("x-");
  }

  private static boolean isPlain(JsonNode part) {
    return Document.reference(part) == null
        && OF_OBJECTS.stream().noneMatch(part::hasNonNull)
        && !Nodes.is(part, "type", "object");
  }
}
