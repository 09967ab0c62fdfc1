package io.github.taskclients.provider;

import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.V4Interaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param body the body of the answer; null where it has none
 */
public record Exchange(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> requestHeaders,
    int status,
    Map<String, List<String>> responseHeaders,
    String body) {

  /** The example that an interaction of a pact is. */
  public static Exchange of(V4Interaction.SynchronousHttp interaction) {
    HttpRequest request = interaction.getRequest();
    HttpResponse response = interaction.getResponse();
    return new Exchange(
        request.getMethod(),
        request.getPath(),
        request.getQuery(),
        request.getHeaders(),
        response.getStatus(),
        response.getHeaders(),
        response.getBody().isPresent() ? response.getBody().valueAsString() : null);
  }

  Exchange withBody(String body) {
    return new Exchange(method, path, query, requestHeaders, status, responseHeaders, body);
  }

  Optional<String> requestHeader(String name) {
    return requestHeaders.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(header -> String.join(",", header.getValue()))
        .findFirst();
  }
}
