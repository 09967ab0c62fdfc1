package generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a document has that its client will not do, or that its authors can hardly mean: a line for
 * each, with its place.
 */
final class Unsupported {
  private static final List<String> UNCHECKED = List.of("multipleOf", "not");
  private static final Set<String> EMPTY = Set.of("204", "205");
  private static final Pattern HANDLED =
      Pattern.compile(
          "^(multipart|text)/|form-urlencoded|[/+]json\\b|^\\*/\\*|octet-stream",
          Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final BodyTypes bodyTypes;
  // Where each thing stands: a document may have one at all of its operations.
  private final Map<String, Set<String>> places = new LinkedHashMap<>();

  private Unsupported(Document document) {
    this.document = document;
    this.bodyTypes = new BodyTypes(document);
  }

  static void warn(Document document, Consumer<String> warnings) {
    Unsupported unsupported = new Unsupported(document);
    unsupported.addSecurity(document.root(), "");
    unsupported.addSchemes();
    document.operations().forEach(unsupported::addOperation);
    ObjectWalk.walk(
        document,
        (object, pointer, isSchema) -> {
          if (isSchema) {
            unsupported.addSchema(object, pointer);
          }
        });
    unsupported.places.forEach(
        (what, pointers) -> {
          int others = pointers.size() - 1;
          warnings.accept(
              document.problem(
                  pointers.iterator().next(),
                  what + (others > 0 ? " (and " + others + " more such)" : "")));
        });
  }

  private void add(String pointer, String what) {
    places.computeIfAbsent(what, any -> new LinkedHashSet<>()).add(pointer);
  }

  private void addOperation(Operation operation) {
    String path = Pointer.child("/paths", operation.path());
    addServers(operation.item(), path);
    addServers(operation.node(), operation.pointer());
    addSecurity(operation.node(), operation.pointer());
    for (JsonNode given : operation.parameters()) {
      JsonNode parameter = document.resolve(given);
      if (Nodes.is(parameter, "in", "cookie")) {
        add(
            operation.pointer(),
            "the cookie "
                + Nodes.text(parameter, "name")
                + " is no argument; a call may have the header Cookie in its RequestOptions");
      }
    }
    addAnswers(operation);
    String body = operation.pointer() + "/requestBody";
    if (operation.requestBody() != null && BodyTypes.WITHOUT_BODY.contains(operation.method())) {
      add(body, "is left out; OkHttp sends none with " + Names.upper(operation.method()));
    }
    JsonNode request = document.resolve(operation.requestBody());
    addFormat(request, body);
    Nodes.members(request, "content")
        .forEach(media -> addEncoding(media, Pointer.child(body + "/content", media.getKey())));
  }

  private void addServers(JsonNode holder, String pointer) {
    if (Nodes.has(holder, "servers") && !url(holder).equals(url(document.root()))) {
      add(pointer + "/servers", "are left out; all calls go to the server of the client");
    }
  }

  private void addSecurity(JsonNode holder, String pointer) {
    if (Nodes.values(holder, "security").stream().anyMatch(together -> together.size() > 1)) {
      add(
          pointer + "/security",
          "asks for several credentials together; a call has those that are set");
    }
  }

  private void addSchemes() {
    for (Map.Entry<String, JsonNode> scheme : Nodes.members(document.securitySchemes())) {
      if (!Security.isSupported(document.resolve(scheme.getValue()))) {
        add(
            Pointer.child("/components/securitySchemes", scheme.getKey()),
            "is left out; no client has credentials of this kind");
      }
    }
  }

  private static String url(JsonNode holder) {
    return holder.path("servers").path(0).path("url").asString("/").replaceFirst("/$", "");
  }

  private void addAnswers(Operation operation) {
    Map<JsonNode, String> statuses = new LinkedHashMap<>();
    for (String status : Nodes.names(operation.responses())) {
      if (BodyTypes.isSuccess(status)) {
        JsonNode response = document.resolve(operation.responses().get(status));
        addFormat(response, operation.pointer() + "/responses/" + status);
        if (!EMPTY.contains(status)) {
          statuses.putIfAbsent(bodyTypes.jsonSchema(response), status);
        }
      }
    }
    if (statuses.size() > 1) {
      List<String> sorted = statuses.values().stream().sorted().toList();
      add(
          operation.pointer() + "/responses",
          "the bodies of " + sorted + " differ; all are read as that of " + sorted.get(0));
    }
  }

  private void addFormat(JsonNode holder, String pointer) {
    List<Map.Entry<String, JsonNode>> content = Nodes.members(holder, "content");
    if (content.stream().anyMatch(media -> HANDLED.matcher(media.getKey()).find())) {
      return;
    }
    for (Map.Entry<String, JsonNode> media : content) {
      JsonNode schema = document.resolve(media.getValue().path("schema"));
      if (Nodes.isGiven(schema) && !bodyTypes.isFile(schema) && !Schemas.isPlain(schema)) {
        add(Pointer.child(pointer + "/content", media.getKey()), "is taken for JSON");
      }
    }
  }

  private void addEncoding(Map.Entry<String, JsonNode> media, String pointer) {
    boolean isMultipart = media.getKey().startsWith("multipart/");
    if (isMultipart && !media.getKey().startsWith("multipart/form-data")) {
      add(pointer, "is sent as multipart/form-data");
    }
    JsonNode properties = document.resolve(media.getValue().path("schema")).path("properties");
    for (Map.Entry<String, JsonNode> encoding : Nodes.members(media.getValue(), "encoding")) {
      String place = Pointer.child(pointer + "/encoding", encoding.getKey());
      JsonNode field = document.resolve(properties.path(encoding.getKey()));
      String style = encoding.getValue().path("style").asString("deepObject");
      if (!isMultipart && Schemas.isObject(field) && !style.equals("deepObject")) {
        add(place + "/style", "is no style that objects are sent in; this one is sent as JSON");
      }
      if (isMultipart && Nodes.has(encoding.getValue(), "headers")) {
        add(place + "/headers", "are not sent");
      }
      String type = encoding.getValue().path("contentType").asString("");
      // The caller says what a file is.
      if (isMultipart
          && !bodyTypes.isFile(field)
          && !type.isEmpty()
          && !type.startsWith(typeOf(field))) {
        add(place + "/contentType", "is not what is sent, which is " + typeOf(field));
      }
    }
  }

  private static String typeOf(JsonNode field) {
    return Schemas.isPlain(field) ? "text/plain" : "application/json";
  }

  private void addSchema(JsonNode schema, String pointer) {
    for (String keyword : UNCHECKED) {
      if (schema.has(keyword)) {
        add(pointer + "/" + keyword, keyword + " is not checked");
      }
    }
    if (Nodes.has(schema, "pattern")
        && !JavaPattern.isValid(JavaPattern.of(Nodes.text(schema, "pattern")))) {
      add(pointer + "/pattern", "is not checked; Java has no such pattern");
    }
    boolean isChoice = Alternatives.areTypes(schema);
    if (isChoice && Nodes.has(schema, "properties")) {
      add(pointer + "/properties", "are left out; a value has those of its alternative alone");
    } else if (!isChoice && Nodes.hasAny(schema, Alternatives.CHOICES)) {
      add(pointer, "which of its members are needed together is not checked");
    }
    for (String name : Schemas.secondNames(schema)) {
      add(
          Pointer.child(pointer + "/discriminator/mapping", name),
          "is another name of a type, by which no value is told to be of it");
    }
    // What is put together with others may require what they have.
    if (Nodes.has(schema, "properties")
        && !Nodes.hasAny(schema, Schemas.PARTS)
        && Schemas.PARTS.stream().noneMatch(keyword -> pointer.contains("/" + keyword + "/"))) {
      for (JsonNode name : Nodes.values(schema, "required")) {
        if (!schema.get("properties").has(name.asString())) {
          add(pointer + "/required", "names " + name.asString() + ", which is no property here");
        }
      }
    }
  }
}
