package generator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the templates have to know of schemas: a plain integer has 64 bits, patterns are Java's,
 * which types are models.
 */
final class Schemas {
  /** Those of texts that have a Java type of their own. */
  static final Set<String> TEXT_FORMATS =
      Set.of("date", "date-time", "byte", "binary", "uuid", "uri");

  /** Under these stand the schemas that one is put together from, or chosen from. */
  static final List<String> PARTS = List.of("allOf", "oneOf", "anyOf");

  private static final Set<String> PLAIN_TYPES = Set.of("string", "integer", "number", "boolean");
  private static final List<String> WITH_ALTERNATIVES = List.of("oneOf", "anyOf", "discriminator");

  private final Document document;
  private final Alternatives alternatives;
  private final MemberNames memberNames;
  private final Set<Needs> needs;

  Schemas(Document document, MemberNames memberNames, Set<Needs> needs) {
    this.document = document;
    this.alternatives = new Alternatives(document);
    this.memberNames = memberNames;
    this.needs = needs;
  }

  void complete() {
    ObjectWalk.walkSchemas(document, this::complete);
    memberNames.finish();
  }

  /**
   * Values of an object's discriminator that name a type which another value has named; each type
   * has but one method.
   */
  static List<String> secondNames(JsonNode schema) {
    if (Nodes.hasAny(schema, Alternatives.CHOICES)) {
      return List.of();
    }
    Set<JsonNode> named = new HashSet<>();
    return Nodes.members(schema.path("discriminator"), "mapping").stream()
        .filter(value -> !named.add(value.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether values are texts, numbers or flags. */
  static boolean isPlain(JsonNode schema) {
    String type = Nodes.text(schema, "type");
    return type != null && PLAIN_TYPES.contains(type);
  }

  static boolean isObject(JsonNode schema) {
    return Nodes.has(schema, "properties") || Nodes.hasAny(schema, PARTS);
  }

  private void complete(ObjectNode schema) {
    completeFormat(schema);
    if (Nodes.has(schema, "enum")) {
      EnumConstants.complete(schema);
    }
    alternatives.complete(schema);
    if (Nodes.hasAny(schema, WITH_ALTERNATIVES)) {
      needs.add(Needs.ALTERNATIVES);
    }
    // No constant of a model may be made of another's: their classes may wait for each other.
    if (isOfModels(held(schema), new HashSet<>())) {
      schema.put("x-of-models", true);
    }
    completePattern(schema);
    completeObject(schema);
    Nodes.values(schema, "properties").forEach(property -> completeUri((ObjectNode) property));
  }

  private void completeFormat(ObjectNode schema) {
    String type = Nodes.text(schema, "type");
    String format = Nodes.text(schema, "format");
    // What has items is a list to the generator.
    if ("array".equals(type) || Nodes.has(schema, "items")) {
      needs.add(Needs.LISTS);
    }
    if (isOpen(schema)) {
      needs.add(Needs.MAPS);
    }
    if ("integer".equals(type) && !"int32".equals(format)) {
      schema.put("format", "int64");
    }
    // Of another format the generator makes a number, or a type that no enum of texts can have.
    boolean isForeign =
        "string".equals(type)
            && (Nodes.has(schema, "enum") || format == null || !TEXT_FORMATS.contains(format));
    if (isForeign || "binary".equals(format) && !Nodes.has(schema, "x-file")) {
      schema.remove("format");
    }
  }

  /** What a list or a map holds. */
  static JsonNode held(JsonNode schema) {
    return Nodes.has(schema, "items")
        ? schema.get("items")
        : Nodes.get(schema, "additionalProperties");
  }

  /** Whether it is an object or a choice in the end, or holds itself. */
  private boolean isOfModels(JsonNode schema, Set<String> references) {
    String reference = Document.reference(schema);
    if (reference != null) {
      return !references.add(reference) || isOfModels(document.resolve(schema), references);
    }
    return schema instanceof ObjectNode
        && (isObject(schema) || isOfModels(held(schema), references));
  }

  private void completePattern(ObjectNode schema) {
    if (!Nodes.has(schema, "pattern")) {
      return;
    }
    String java = JavaPattern.of(schema.remove("pattern").asString());
    if (JavaPattern.isValid(java)) {
      schema.put("x-java-pattern", JavaPattern.literal(java));
    }
  }

  private void completeObject(ObjectNode schema) {
    if (!Nodes.has(schema, "properties") && !Nodes.has(schema, "allOf")) {
      return;
    }
    memberNames.add(schema);
    // The generator takes an object with more members than it names for a map.
    if (isOpen(schema)) {
      schema.put("x-model", true);
    }
    // Their type would be that of the parts' own members too.
    if (Nodes.has(schema, "allOf") && Nodes.objectAt(schema, "additionalProperties") != null) {
      schema.put("additionalProperties", true);
    }
    // Of the object itself, not of each member that refers to it.
    move(schema, "minProperties", "x-min-members");
    move(schema, "maxProperties", "x-max-members");
  }

  private static void move(ObjectNode schema, String from, String to) {
    if (schema.hasNonNull(from)) {
      schema.set(to, schema.remove(from));
    }
  }

  private static boolean isOpen(JsonNode schema) {
    JsonNode others = schema.get("additionalProperties");
    return others != null && (others.isObject() || others.booleanValue(false));
  }

  /** Kept as text, and parsed when it is asked for. */
  private void completeUri(ObjectNode property) {
    if (isUri(property)) {
      property.put("x-uri", true);
      needs.add(Needs.URIS);
    } else if (Nodes.is(property, "type", "object")
        && !Nodes.has(property, "properties")
        && isUri(property.get("additionalProperties"))) {
      property.put("x-uris", true);
      needs.add(Needs.URIS);
      needs.add(Needs.URI_MAPS);
    }
  }

  private static boolean isUri(JsonNode schema) {
    return Nodes.is(schema, "type", "string")
        && Nodes.is(schema, "format", "uri")
        && !Nodes.has(schema, "enum");
  }
}
