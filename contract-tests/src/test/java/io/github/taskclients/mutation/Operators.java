package io.github.taskclients.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The ways to change one fact of a document. Each walks the parsed document and finds all places that it can change. */
final class Operators {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String document;
  private final String text;
  private final Map<String, List<Mutation>> mutations = new LinkedHashMap<>();

  private Operators(String document, String text) {
    this.document = document;
    this.text = text;
  }

  /** All changes of a document, by operator. */
  static Map<String, List<Mutation>> of(Path file) throws IOException {
    Operators operators = new Operators(file.getFileName().toString().replace(".yaml", ""), Files.readString(file));
    operators.properties();
    operators.values();
    operators.operations();
    operators.servers();
    operators.neutral();
    return operators.mutations;
  }

  // --- members

  private void properties() {
    eachProperty(
        "property removed",
        (schema, name) -> {
          ((ObjectNode) schema.get("properties")).remove(name);
          withoutRequired(schema, name);
          return "";
        });
    eachProperty(
        "property renamed",
        (schema, name) -> {
          ObjectNode properties = (ObjectNode) schema.get("properties");
          properties.set(name + "Renamed", properties.remove(name));
          if (withoutRequired(schema, name)) {
            ((ObjectNode) schema).withArray("required").add(name + "Renamed");
          }
          return "";
        });
    eachProperty(
        "property retyped",
        (schema, name) -> {
          JsonNode before = schema.get("properties").get(name);
          String type = before.path("type").asText().equals("integer") ? "string" : "integer";
          ObjectNode after = ((ObjectNode) schema.get("properties")).putObject(name).put("type", type);
          if (before.path("nullable").asBoolean()) {
            after.put("nullable", true);
          }
          return " to " + type;
        });
    eachProperty(
        "required flipped",
        (schema, name) -> {
          if (withoutRequired(schema, name)) {
            return " off";
          }
          ((ObjectNode) schema).withArray("required").add(name);
          return " on";
        });
  }

  private static boolean withoutRequired(JsonNode schema, String name) {
    JsonNode required = schema.path("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(name)) {
        ((ArrayNode) required).remove(i);
        if (required.isEmpty()) {
          ((ObjectNode) schema).remove("required");
        }
        return true;
      }
    }
    return false;
  }

  /** Changes a property of an object schema and says how. */
  private interface PropertyChange {
    String apply(JsonNode schema, String property);
  }

  private void eachProperty(String operator, PropertyChange change) {
    for (Place place : places(schema -> schema.has("properties"))) {
      place.node(parse()).get("properties").fieldNames().forEachRemaining(
          name -> {
            JsonNode root = parse();
            String how = change.apply(place.node(root), name);
            add(operator, place.pointer + "/" + name + how, named(name), root);
          });
    }
  }

  // --- what values may be

  private void values() {
    eachSchema(
        "nullable flipped",
        schema -> schema.has("type"),
        schema -> {
          if (schema.path("nullable").asBoolean()) {
            schema.remove("nullable");
          } else {
            schema.put("nullable", true);
          }
        });
    eachSchema(
        "format or pattern dropped",
        schema -> schema.has("format") || schema.has("pattern"),
        schema -> schema.remove(List.of("format", "pattern")));
    eachSchema(
        "format or pattern added",
        schema -> schema.path("type").asText().matches("string|integer") && !schema.has("format") && !schema.has("pattern") && !schema.has("enum"),
        schema -> {
          if (schema.path("type").asText().equals("integer")) {
            schema.put("format", "int32");
          } else {
            schema.put("pattern", "^[0-9]{3}$");
          }
        });
    eachSchema("enum value removed", schema -> schema.has("enum"), schema -> ((ArrayNode) schema.get("enum")).remove(1));
    eachSchema(
        "enum value renamed",
        schema -> schema.has("enum"),
        schema -> ((ArrayNode) schema.get("enum")).set(1, schema.get("enum").get(1).asText() + "_renamed"));
    eachSchema("enum value added", schema -> schema.has("enum"), schema -> ((ArrayNode) schema.get("enum")).add("added"));
  }

  private void eachSchema(String operator, Predicate<JsonNode> where, Consumer<ObjectNode> change) {
    for (Place place : places(where)) {
      JsonNode root = parse();
      change.accept((ObjectNode) place.node(root));
      add(operator, place.pointer, fact(place), root);
    }
  }

  /** Tests speak of members of answers and of parameters; a schema of its own is spoken of where it is used. */
  private String fact(Place place) {
    JsonNode root = parse();
    if (place.pointer.startsWith("/paths/")) {
      JsonNode holder = root.at(place.pointer.substring(0, place.pointer.lastIndexOf("/schema")));
      return holder.has("in")
          ? "request parameter " + holder.get("name").asText()
          : "header " + place.pointer.replaceFirst(".*/headers/([^/]+)/.*", "$1");
    }
    if (place.pointer.contains("/headers/")) {
      return "header " + place.pointer.replaceFirst(".*/headers/([^/]+)/.*", "$1");
    }
    if (place.pointer.contains("/properties/")) {
      String[] steps = place.pointer.split("/");
      String last = steps[steps.length - 1];
      return named(last.equals("additionalProperties") ? steps[steps.length - 2] : last);
    }
    String reference = "#" + place.pointer;
    List<String> users = new ArrayList<>();
    for (Place user : placesOf(root, node -> node.path("$ref").asText().equals(reference))) {
      users.add(user.pointer.contains("/properties/") ? named(user.pointer.replaceFirst(".*/", "")) : "\\$");
    }
    return String.join("|", users);
  }

  // --- operations

  private void operations() {
    for (String path : names(parse().get("paths"))) {
      JsonNode root = parse();
      ObjectNode paths = (ObjectNode) root.get("paths");
      paths.set(path.replaceFirst("([Tt]asks)", "$1New"), paths.remove(path));
      add("path changed", path, "request path|[Tt]asksNew", root);

      root = parse();
      ObjectNode item = (ObjectNode) root.get("paths").get(path);
      item.set("post", item.remove("get"));
      add("method changed", path + " get", "request method", root);

      for (String status : names(parse().get("paths").get(path).get("get").get("responses"))) {
        root = parse();
        ObjectNode responses = (ObjectNode) root.get("paths").get(path).get("get").get("responses");
        responses.set(status.equals("200") ? "203" : "418", responses.remove(status));
        add("status changed", status, status, root);
      }
    }
    for (Place place : placesOf(parse(), node -> node.has("headers"))) {
      for (String header : names(place.node(parse()).get("headers"))) {
        JsonNode root = parse();
        ObjectNode headers = (ObjectNode) place.node(root).get("headers");
        headers.set(header + "-New", headers.remove(header));
        add("header changed", place.pointer + " " + header, "(?i)" + Pattern.quote(header), root);
      }
    }
    for (String scheme : names(parse().at("/components/securitySchemes"))) {
      JsonNode root = parse();
      ObjectNode node = (ObjectNode) root.at("/components/securitySchemes/" + scheme);
      boolean basic = node.path("scheme").asText().equals("basic");
      node.put("scheme", basic ? "bearer" : "basic");
      node.remove("x-client");
      add("security scheme changed", scheme, "(?i)security|authorization|" + scheme, root);

      root = parse();
      ((ObjectNode) root).remove("security");
      add("security scheme changed", "none asked for", "(?i)security|authorization", root);
    }
    for (Place place : placesOf(parse(), node -> node.has("example") && node.path("schema").has("$ref"))) {
      JsonNode root = parse();
      JsonNode example = place.node(root).get("example");
      ObjectNode error = (ObjectNode) (example.has("error") ? example.get("error") : example);
      if (error.has("code")) {
        error.set("code", error.get("code").isNumber() ? error.numberNode(7) : error.textNode("changed"));
        add("example's code changed", place.pointer, "(?i)code", root);
      }
    }
  }

  // --- servers

  private void servers() {
    int count = parse().get("servers").size();
    for (int i = 0; i < count; i++) {
      JsonNode root = parse();
      ObjectNode server = (ObjectNode) root.get("servers").get(i);
      String url = server.get("url").asText();
      server.put("url", url.replaceFirst("(twil\\w+)", "$1new"));
      add("server changed", url, "twil\\w+new", root);

      root = parse();
      ((ObjectNode) root.get("servers").get(i)).put("url", url.contains("/api/v1") ? url.replace("/api/v1", "/api/v9") : url + "/v9");
      add("base path changed", url, "v9|request path", root);
    }
  }

  // --- what means nothing

  private void neutral() {
    for (Place place : placesOf(parse(), node -> node.path("description").isTextual())) {
      JsonNode root = parse();
      ((ObjectNode) place.node(root)).put("description", "Told in other words.");
      add("description changed", place.pointer, null, root);
    }
    mutations
        .computeIfAbsent("comment or order of keys changed", key -> new ArrayList<>())
        .add(new Mutation("comment or order of keys changed", document, "a comment", null, "# A comment.\n" + text));
    add("comment or order of keys changed", "all keys in reverse order", null, reversed(parse()));
  }

  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode reversed = object.objectNode();
      List<String> names = names(object);
      Collections.reverse(names);
      names.forEach(name -> reversed.set(name, reversed(object.get(name))));
      return reversed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode same = array.arrayNode();
      array.forEach(item -> same.add(reversed(item)));
      return same;
    }
    return node;
  }

  // --- walking

  /** A node by its JSON pointer. */
  private record Place(String pointer) {
    JsonNode node(JsonNode root) {
      return root.at(pointer);
    }
  }

  /** Schemas, of members, parameters, headers and under a name. */
  private List<Place> places(Predicate<JsonNode> where) {
    return placesOf(parse(), where).stream()
        .filter(place -> place.pointer.matches(".*/(properties/[^/]+|schemas/[^/]+|schema|additionalProperties|items)"))
        .toList();
  }

  private static List<Place> placesOf(JsonNode root, Predicate<JsonNode> where) {
    List<Place> places = new ArrayList<>();
    walk(root, "", where, places);
    return places;
  }

  private static void walk(JsonNode node, String pointer, Predicate<JsonNode> where, List<Place> places) {
    if (node.isObject()) {
      if (where.test(node)) {
        places.add(new Place(pointer));
      }
      node.properties().forEach(
          entry -> {
            if (!entry.getKey().equals("example")) {
              walk(entry.getValue(), pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"), where, places);
            }
          });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), pointer + "/" + i, where, places);
      }
    }
  }

  private static List<String> names(JsonNode object) {
    Iterable<String> names = object::fieldNames;
    return new ArrayList<>(StreamSupport.stream(names.spliterator(), false).toList());
  }

  private static String named(String member) {
    return "\\." + Pattern.quote(member) + "\\b";
  }

  private JsonNode parse() {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String operator, String place, String fact, JsonNode root) {
    mutations
        .computeIfAbsent(operator, key -> new ArrayList<>())
        .add(new Mutation(operator, document, place, fact, root.toPrettyString()));
  }
}
