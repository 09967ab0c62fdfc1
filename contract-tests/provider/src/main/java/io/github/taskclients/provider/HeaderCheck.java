package io.github.taskclients.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The headers of an exchange against those that a document names. */
final class HeaderCheck {
  // OpenAPI 3.0 has other places than parameters and headers for these, or leaves them to HTTP.
  private static final Set<String> OF_EVERY_REQUEST = caseless(Set.of("Accept", "Authorization", "Content-Type"));
  private static final Set<String> OF_EVERY_ANSWER = caseless(Set.of("Content-Type"));

  private HeaderCheck() {}

  static List<Departure> ofRequest(Exchange exchange, ApiDocument.Operation operation) {
    Set<String> parameters = caseless(OF_EVERY_REQUEST);
    for (JsonNode parameter : operation.node().path("parameters")) {
      JsonNode resolved = operation.document().resolved(parameter);
      if (resolved.path("in").asText().equals("header")) {
        parameters.add(resolved.path("name").asText());
      }
    }
    return undocumented("request header ", exchange.requestHeaders().keySet(), parameters, "is no parameter of the document");
  }

  static List<Departure> ofAnswer(Exchange exchange, ApiDocument.Operation operation) {
    String status = String.valueOf(exchange.status());
    if (!operation.statuses().contains(status)) {
      return List.of();
    }
    Set<String> documented = caseless(operation.headers(status));
    documented.addAll(OF_EVERY_ANSWER);
    return undocumented(
        "response header ", exchange.responseHeaders().keySet(), documented, "is not documented for status " + status);
  }

  private static List<Departure> undocumented(String kind, Set<String> names, Set<String> documented, String problem) {
    return names.stream().filter(name -> !documented.contains(name)).map(name -> new Departure(kind + name, problem)).toList();
  }

  static Set<String> caseless(Set<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }
}
