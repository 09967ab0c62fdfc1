package io.github.taskclients.provider.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;

/** An OpenAPI document, and the cut of it that one of ours is compared with. */
final class VendorDocument {
  private static final Set<String> PROSE = Set.of("description", "summary", "example", "examples", "title", "tags", "externalDocs");
  /** What holds values by names of the document's own, which are no keywords. */
  private static final Set<String> BY_NAME =
      Set.of("properties", "schemas", "responses", "headers", "securitySchemes", "paths", "parameters");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper YAML =
      YAMLMapper.builder(YAMLFactory.builder().loaderOptions(ofAnyLength()).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String source;
  private final JsonNode root;

  private VendorDocument(String source, JsonNode root) {
    this.source = source;
    this.root = root;
  }

  /**
   * Reads JSON or YAML.
   *
   * @param source what errors call the document
   * @throws Refusal where the text is no OpenAPI document
   */
  static VendorDocument parse(String source, String text) {
    JsonNode root;
    try {
      root = (text.stripLeading().startsWith("{") ? StrictJson.MAPPER : YAML).readTree(text);
    } catch (JsonProcessingException e) {
      throw new Refusal(source + ":" + e.getLocation().getLineNr() + " " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    if (!root.path("paths").isObject()) {
      throw new Refusal(source + ": no OpenAPI document");
    }
    return new VendorDocument(source, root);
  }

  private static LoaderOptions ofAnyLength() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /**
   * The operations that another document has too, what their paths say of all operations, and all that they refer to; without
   * prose, and its keys in order.
   */
  JsonNode cut(VendorDocument operations) {
    ObjectNode cut = NODES.objectNode();
    for (String whole : List.of("servers", "security")) {
      putUnlessEmpty(cut, whole, root.path(whole));
    }
    ObjectNode paths = NODES.objectNode();
    for (Map.Entry<String, JsonNode> path : operations.root.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : root.get("paths").path(path.getKey()).properties()) {
        if (!Documents.METHODS.contains(member.getKey()) || path.getValue().has(member.getKey())) {
          paths.withObjectProperty(path.getKey()).set(member.getKey(), member.getValue());
        }
      }
    }
    putUnlessEmpty(cut, "paths", paths);
    ObjectNode components = NODES.objectNode();
    addReferred(paths, components);
    putUnlessEmpty(components, "securitySchemes", root.at("/components/securitySchemes"));
    putUnlessEmpty(cut, "components", components);
    return bare(cut, false);
  }

  private static void putUnlessEmpty(ObjectNode object, String name, JsonNode value) {
    if (!value.isEmpty()) {
      object.set(name, value);
    }
  }

  private void addReferred(JsonNode node, ObjectNode components) {
    if (node.path("$ref").isTextual()) {
      add(node.get("$ref").textValue(), components);
    }
    node.forEach(child -> addReferred(child, components));
  }

  private void add(String reference, ObjectNode components) {
    String[] steps = reference.split("/");
    JsonNode target = steps.length == 4 && reference.startsWith("#/components/") ? root.at(reference.substring(1)) : NODES.missingNode();
    if (target.isMissingNode()) {
      throw new Refusal(source + ": " + reference + " is no component of it, and nothing else can be followed");
    }
    ObjectNode kind = components.withObjectProperty(steps[2]);
    if (!kind.has(steps[3])) {
      kind.set(steps[3], target);
      addReferred(target, components);
    }
  }

  private static JsonNode bare(JsonNode node, boolean byName) {
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(bare(item, false)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    Map<String, JsonNode> kept = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      if (byName || !PROSE.contains(key) && !key.startsWith("x-")) {
        kept.put(key, bare(member.getValue(), !byName && BY_NAME.contains(key)));
      }
    }
    return NODES.objectNode().setAll(kept);
  }
}
