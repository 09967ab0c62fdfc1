package generator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies: JSON where one may have several types, files where it is none. */
final class BodyTypes {
  /** Methods with which OkHttp sends no body. */
  static final Set<String> WITHOUT_BODY = Set.of("get", "head");

  private static final Pattern OF_FILES =
      Pattern.compile("^(application|audio|font|image|model|video)/", Pattern.CASE_INSENSITIVE);

  private final Document document;

  BodyTypes(Document document) {
    this.document = document;
  }

  void complete() {
    for (Operation operation : document.operations()) {
      completeRequest(operation);
      ObjectNode responses = operation.responses();
      responses.remove(
          Nodes.names(responses).stream().filter(status -> status.startsWith("x-")).toList());
      if (operation.method().equals("head")) {
        dropContents(responses);
      }
      takeDefaultDownload(responses);
      Nodes.members(responses)
          .forEach(
              response ->
                  completeContent(
                      response.getValue(),
                      isSuccess(response.getKey()) ? this::asDownload : error -> null));
    }
    Nodes.values(document.components(), "responses")
        .forEach(response -> completeContent(response, this::asDownload));
  }

  /** HTTP sends none. */
  private void dropContents(ObjectNode responses) {
    for (String status : Nodes.names(responses)) {
      document.inlined(responses, status).remove("content");
    }
  }

  /**
   * A body that may be of no type at all is none, as is one that OkHttp sends with no such method.
   */
  private void completeRequest(Operation operation) {
    JsonNode body = document.resolve(operation.requestBody());
    if (Nodes.has(body, "content") && !WITHOUT_BODY.contains(operation.method())) {
      operation.node().set("requestBody", Nodes.copyOf(body));
      completeContent(operation.requestBody(), schema -> withFiles(schema, new HashSet<>()));
    } else {
      operation.node().remove("requestBody");
    }
  }

  static boolean isSuccess(String status) {
    return status.matches("2..");
  }

  static boolean isJson(String type) {
    return type.split(";")[0].trim().matches("(?i).*[/+]json");
  }

  /** Whether a text is sent as it is. */
  static boolean isText(String type) {
    return !isJson(type) && !type.contains("*");
  }

  /** The schema of a JSON body; {@code null} where there is none. */
  JsonNode jsonSchema(JsonNode holder) {
    return Nodes.members(document.resolve(holder), "content").stream()
        .filter(media -> isJson(media.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .map(media -> media.get("schema"))
        .orElse(null);
  }

  /**
   * A download that is documented for any other status is the success; the generator has one for a
   * status of its own only.
   */
  private void takeDefaultDownload(ObjectNode responses) {
    JsonNode any = document.resolve(responses.get("default"));
    if (Nodes.names(responses).stream().noneMatch(BodyTypes::isSuccess)
        && Nodes.values(any, "content").stream().anyMatch(media -> isFile(media.get("schema")))) {
      responses.remove("default");
      responses.set("2XX", any);
    }
  }

  /** Marks what of the bodies are files; {@code null} leaves a schema as it is. */
  private void completeContent(JsonNode holder, UnaryOperator<JsonNode> marking) {
    if (!Nodes.has(holder, "content")) {
      return;
    }
    ObjectNode content = Nodes.copyOf(holder.get("content"));
    // A file and a form beside it say more than JSON does.
    if (!Nodes.names(content).iterator().next().startsWith("multipart/")
        && Nodes.names(content).stream().anyMatch(BodyTypes::isJson)) {
      content.retain(Nodes.names(content).stream().filter(BodyTypes::isJson).toList());
    }
    ((ObjectNode) holder).set("content", content);
    for (Map.Entry<String, JsonNode> media : content.properties()) {
      // A form that is no multipart one has texts only, as an error has.
      boolean hasTexts =
          isJson(media.getKey()) || media.getKey().startsWith("application/x-www-form-urlencoded");
      if (Nodes.has(media.getValue(), "encoding") && !media.getKey().startsWith("multipart/")) {
        completeFields((ObjectNode) media.getValue());
      }
      JsonNode schema = schema(media);
      JsonNode marked = hasTexts || !Nodes.isGiven(schema) ? null : marking.apply(schema);
      if (marked != null) {
        ((ObjectNode) media.getValue()).set("schema", marked);
      }
    }
  }

  /** A body of which nothing is said but a type that is neither JSON nor text is a file. */
  private static JsonNode schema(Map.Entry<String, JsonNode> media) {
    JsonNode schema = media.getValue().get("schema");
    return !Nodes.isGiven(schema) && OF_FILES.matcher(media.getKey()).find()
        ? Nodes.object().put("type", "string").put("format", "binary")
        : schema;
  }

  /** In place of a form's schema one whose lists are marked where they are one field. */
  private void completeFields(ObjectNode media) {
    JsonNode schema = document.resolve(media.path("schema"));
    if (!Nodes.has(schema, "properties")) {
      return;
    }
    ObjectNode properties = Nodes.copyOf(schema.get("properties"));
    for (Map.Entry<String, JsonNode> encoding : media.get("encoding").properties()) {
      JsonNode list = document.resolve(properties.get(encoding.getKey()));
      if (Nodes.is(list, "type", "array")) {
        ObjectNode copy = Nodes.copyOf(list);
        Serialization.completeField(copy, encoding.getValue());
        properties.set(encoding.getKey(), copy);
      }
    }
    ObjectNode copy = Nodes.copyOf(schema);
    copy.set("properties", properties);
    media.set("schema", copy);
  }

  /**
   * In place of a schema with files one whose files are marked: in JSON, where it may stand too,
   * they are texts.
   */
  private JsonNode withFiles(JsonNode given, Set<JsonNode> holders) {
    if (isFile(given)) {
      return asFile(given);
    }
    JsonNode schema = document.resolve(given);
    if (!holders.add(schema)) {
      return given;
    }
    ObjectNode copy = Nodes.copyOf(schema);
    boolean hasFiles = false;
    ObjectNode properties = Nodes.object();
    for (Map.Entry<String, JsonNode> property : Nodes.members(copy, "properties")) {
      JsonNode value = property.getValue();
      boolean isFile = isFile(value);
      hasFiles |= isFile;
      properties.set(property.getKey(), isFile ? asFile(value) : value);
    }
    List<JsonNode> parts = Nodes.values(copy, "allOf");
    List<JsonNode> marked = parts.stream().map(part -> withFiles(part, holders)).toList();
    if (!hasFiles && marked.equals(parts)) {
      return given;
    }
    if (!properties.isEmpty()) {
      copy.set("properties", properties);
    }
    if (!parts.isEmpty()) {
      copy.set("allOf", Nodes.array(marked));
    }
    return copy;
  }

  /** A download is a file as a whole, or none. */
  private JsonNode asDownload(JsonNode given) {
    return isFile(given) ? asFile(given) : given;
  }

  /** Whether it is a file, or a list of files. */
  boolean isFile(JsonNode given) {
    JsonNode schema = document.resolve(given);
    return Nodes.is(schema, "format", "binary")
        || Nodes.is(document.resolve(Nodes.get(schema, "items")), "format", "binary");
  }

  /** A file, or a list of files. */
  private JsonNode asFile(JsonNode given) {
    ObjectNode schema = Nodes.copyOf(document.resolve(given));
    if (Nodes.is(schema, "format", "binary")) {
      return schema.put("x-file", true);
    }
    return schema.set(
        "items", Nodes.copyOf(document.resolve(schema.get("items"))).put("x-file", true));
  }
}
