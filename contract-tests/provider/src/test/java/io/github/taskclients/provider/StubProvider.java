package io.github.taskclients.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A server on this machine that answers from the schemas of a document. It refuses requests and credentials that the document does not
 * allow, and otherwise gives the answer that it was told to.
 */
final class StubProvider implements AutoCloseable {
  private static final Set<String> OF_THE_TRANSPORT =
      HeaderCheck.caseless(Set.of("Host", "Connection", "User-Agent", "Accept-Encoding", "Content-Length"));

  /**
   * Which answer to give.
   *
   * @param present the JSON paths of members that are not null, whatever the fill
   */
  record Choice(int status, SchemaValue.Fill fill, Set<String> present) {
    static Choice of(int status) {
      return new Choice(status, SchemaValue.Fill.FULL, Set.of());
    }
  }

  /** An answer before it is sent. */
  record Answer(int status, JsonNode body) {}

  private final ApiDocument document;
  private final PactCheck check;
  private final HttpServer server;
  private final Function<Exchange, Choice> choose;
  private final UnaryOperator<Answer> sabotage;

  StubProvider(ApiDocument document, Function<Exchange, Choice> choose, UnaryOperator<Answer> sabotage) {
    this.document = document;
    this.check = new PactCheck(document);
    this.choose = choose;
    this.sabotage = sabotage;
    try {
      this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange http) throws IOException {
    try (http) {
      Exchange request = request(http);
      List<Departure> departures = check.request(request);
      if (departures.isEmpty()) {
        answer(http, request, choose.apply(request));
      } else {
        boolean unauthorized = departures.stream().anyMatch(departure -> departure.place().equals("security"));
        send(http, unauthorized ? 401 : 400, "text/plain", departures.toString());
      }
    }
  }

  private static Exchange request(HttpExchange http) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(http.getRequestHeaders());
    headers.keySet().removeAll(OF_THE_TRANSPORT);
    Map<String, List<String>> query = new TreeMap<>();
    if (http.getRequestURI().getQuery() != null) {
      for (String pair : http.getRequestURI().getQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length == 2 ? parts[1] : "");
      }
    }
    return new Exchange(http.getRequestMethod(), http.getRequestURI().getPath(), query, headers, 0, Map.of(), null);
  }

  private void answer(HttpExchange http, Exchange request, Choice choice) throws IOException {
    ApiDocument.Operation operation = document.operation(request.method(), request.path()).orElseThrow();
    String status = String.valueOf(choice.status());
    SchemaValue values = new SchemaValue(document, choice.fill(), choice.present());
    boolean error = choice.status() >= 400;
    JsonNode body = values.of(operation.schema(status), error ? operation.example(status) : MissingNode.getInstance());
    // An error has the members that the document's example of it has.
    JsonNode answered = error ? only(body, operation.example(status)) : body;
    for (String header : operation.headers(status)) {
      http.getResponseHeaders().add(header, operation.headerExample(status, header));
    }
    Answer answer = sabotage.apply(new Answer(choice.status(), answered));
    send(http, answer.status(), "application/json", answer.body().toString());
  }

  private static JsonNode only(JsonNode body, JsonNode example) {
    if (body.isObject() && example.isObject()) {
      ObjectNode object = (ObjectNode) body;
      object.retain(ApiDocument.names(example));
      example.fieldNames().forEachRemaining(name -> only(object.path(name), example.path(name)));
    }
    return body;
  }

  private static void send(HttpExchange http, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().add("Content-Type", type);
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
  }
}
