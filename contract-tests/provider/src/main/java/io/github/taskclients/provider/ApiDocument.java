package io.github.taskclients.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.taskclients.provider.tasks.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An OpenAPI 3.0 document. */
public final class ApiDocument {
  private static final Path ROOT = findRoot();

  private final Path file;
  private final JsonNode root;

  private ApiDocument(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  /** The document that is a provider under this name. */
  public static ApiDocument ofProvider(String name) {
    return read(ROOT.resolve(Documents.of(ROOT).path(name)));
  }

  /** The names that the documents have as providers. */
  public static Set<String> providers() {
    return Documents.of(ROOT).names();
  }

  public static ApiDocument read(Path file) {
    try {
      return new ApiDocument(file, new YAMLMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that holds the whole project. */
  public static Path projectFolder() {
    return ROOT;
  }

  public Path file() {
    return file;
  }

  /** A node of the document with the reference that it may be followed. */
  public JsonNode resolved(JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at;
  }

  /** The answers that are errors, as the document's own examples have them, of all operations. */
  public List<Exchange> errorExamples() {
    List<Exchange> examples = new ArrayList<>();
    for (Operation operation : operations()) {
      for (String status : operation.statuses()) {
        if (status.matches("[45]\\d\\d")) {
          Map<String, List<String>> headers = new TreeMap<>();
          operation.headers(status).forEach(name -> headers.put(name, List.of(operation.headerExample(status, name))));
          String body = operation.example(status).toString();
          examples.add(new Exchange(operation.method(), operation.path(), Map.of(), Map.of(), Integer.parseInt(status), headers, body));
        }
      }
    }
    return examples;
  }

  JsonNode root() {
    return root;
  }

  /** The path that comes before every path of the document. */
  String basePath() {
    String path = URI.create(root.at("/servers/0/url").asText("/").replaceAll("[{}]", "")).getPath();
    return path == null ? "" : path.replaceFirst("/+$", "");
  }

  /** One operation. */
  record Operation(ApiDocument document, String method, String path, JsonNode node) {
    boolean answers(String requestMethod, String requestPath) {
      StringBuilder pattern = new StringBuilder(Pattern.quote(document.basePath()));
      for (String step : path.substring(1).split("/", -1)) {
        pattern.append('/').append(step.startsWith("{") ? "[^/]+" : Pattern.quote(step));
      }
      return method.equals(requestMethod) && requestPath.matches(pattern.toString());
    }

    Set<String> statuses() {
      return names(node.path("responses"));
    }

    JsonNode response(String status) {
      return document.resolved(node.path("responses").path(status));
    }

    /** The names of the headers that answers of this status may have. */
    Set<String> headers(String status) {
      return names(response(status).path("headers"));
    }

    JsonNode example(String status) {
      return response(status).path("content").path("application/json").path("example");
    }

    String headerExample(String status, String header) {
      return document.resolved(response(status).path("headers").path(header)).path("example").asText();
    }

    JsonNode schema(String status) {
      return document.resolved(response(status).path("content").path("application/json").path("schema"));
    }

    /** The sets of security schemes, one of which a request must satisfy. */
    JsonNode security() {
      return node.has("security") ? node.get("security") : document.root.path("security");
    }

    @Override
    public String toString() {
      return method + " " + document.basePath() + path;
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (String method : Documents.METHODS) {
        JsonNode node = path.getValue().get(method);
        if (node != null) {
          operations.add(new Operation(this, method.toUpperCase(Locale.ROOT), path.getKey(), node));
        }
      }
    }
    return operations;
  }

  Optional<Operation> operation(String method, String path) {
    return operations().stream().filter(operation -> operation.answers(method, path)).findFirst();
  }

  static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Path findRoot() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("specs")) && Files.isDirectory(folder.resolve("contract-tests"))) {
        return folder;
      }
    }
    throw new IllegalStateException("not inside of the project: " + Path.of("").toAbsolutePath());
  }
}
