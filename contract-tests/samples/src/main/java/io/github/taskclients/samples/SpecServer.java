package io.github.taskclients.samples;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A server on this machine that answers the operations of a document with the document's own examples. The last path parameter
 * picks the answer: it ends in a status such as {@code 404}, or else gets the success. Without credentials it is 401.
 */
public final class SpecServer implements AutoCloseable {
  private static final Pattern STATUS = Pattern.compile(".*?([45][0-9]{2})$");

  private final Map<String, Object> document;
  private final HttpServer server;

  /** Starts to answer from a document. */
  public SpecServer(Path file) throws IOException {
    try (InputStream yaml = Files.newInputStream(file)) {
      this.document = object(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
    }
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What a client's {@code baseUrl} is set to. */
  public String baseUrl() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, Object> operation = operation(exchange);
      if (operation == null) {
        exchange.sendResponseHeaders(501, -1);
        return;
      }
      Map<String, Object> responses = object(operation.get("responses"));
      String status = status(exchange);
      if (!responses.containsKey(status)) {
        status = "404";
      }
      Map<String, Object> response = resolved(responses.get(status));
      if (response.get("headers") != null) {
        object(response.get("headers"))
            .forEach((name, header) -> exchange.getResponseHeaders().add(name, object(header).get("example").toString()));
      }
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      Object example = object(object(response.get("content")).get("application/json")).get("example");
      byte[] body = new Gson().toJson(example).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(Integer.parseInt(status), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String status(HttpExchange exchange) {
    if (!exchange.getRequestHeaders().containsKey("Authorization")) {
      return "401";
    }
    Matcher status = STATUS.matcher(exchange.getRequestURI().getPath());
    return status.matches() ? status.group(1) : "200";
  }

  private Map<String, Object> operation(HttpExchange exchange) {
    String url = object(((Iterable<?>) document.get("servers")).iterator().next()).get("url").toString();
    String prefix = URI.create(url).getPath();
    for (Map.Entry<String, Object> path : object(document.get("paths")).entrySet()) {
      String pattern = Pattern.quote(prefix) + path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
      if (exchange.getRequestURI().getPath().matches(pattern)) {
        return object(object(path.getValue()).get(exchange.getRequestMethod().toLowerCase()));
      }
    }
    return null;
  }

  private Map<String, Object> resolved(Object node) {
    Object reference = object(node).get("$ref");
    if (reference == null) {
      return object(node);
    }
    Map<String, Object> target = document;
    for (String step : reference.toString().substring(2).split("/")) {
      target = object(target.get(step));
    }
    return target;
  }

  @SuppressWarnings("unchecked") // a mapping of the document has text keys
  private static Map<String, Object> object(Object node) {
    return (Map<String, Object>) node;
  }
}
