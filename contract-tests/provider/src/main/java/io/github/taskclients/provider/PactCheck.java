package io.github.taskclients.provider;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.V4Interaction;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether pacts stay within a document, and speak of all that it documents. */
public final class PactCheck {
  private final ApiDocument document;
  private final BodyCheck bodies;

  public PactCheck(ApiDocument document) {
    this.document = document;
    this.bodies = new BodyCheck(document);
  }

  /** The departures of one interaction: of its example, and of its matchers. */
  public List<Departure> interaction(Interaction interaction) {
    if (!(interaction instanceof V4Interaction.SynchronousHttp http)) {
      return List.of(new Departure("interaction", "is no HTTP interaction of version 4 of the Pact specification"));
    }
    Exchange exchange = Exchange.of(http);
    List<Departure> departures = new ArrayList<>(exchange(exchange));
    operation(exchange).ifPresent(operation -> departures.addAll(MatcherCheck.of(http, operation)));
    return departures;
  }

  /** The departures of a request and its answer. */
  public List<Departure> exchange(Exchange exchange) {
    List<Departure> departures = new ArrayList<>(request(exchange));
    departures.addAll(bodies.answer(exchange));
    operation(exchange).ifPresent(operation -> departures.addAll(HeaderCheck.ofAnswer(exchange, operation)));
    return departures;
  }

  /** The departures of a request alone. */
  public List<Departure> request(Exchange exchange) {
    List<Departure> departures = new ArrayList<>(bodies.request(exchange));
    Optional<ApiDocument.Operation> operation = operation(exchange);
    operation.ifPresent(
        known -> {
          departures.addAll(SecurityCheck.of(exchange, known));
          departures.addAll(HeaderCheck.ofRequest(exchange, known));
        });
    // The validator lets a path go without the server's own.
    if (operation.isEmpty() && departures.isEmpty()) {
      departures.add(new Departure("request path", exchange.path() + " is not under " + document.basePath()));
    }
    return departures;
  }

  /** What the document says that none of these exchanges has: a status, a header, a member of a success. */
  public List<Departure> unspoken(Collection<Exchange> exchanges) {
    List<Departure> departures = new ArrayList<>();
    for (ApiDocument.Operation operation : document.operations()) {
      for (String status : operation.statuses()) {
        List<Exchange> answered =
            exchanges.stream()
                .filter(exchange -> operation.answers(exchange.method(), exchange.path()))
                .filter(exchange -> status.equals(String.valueOf(exchange.status())))
                .toList();
        String place = operation + " " + status;
        if (answered.isEmpty()) {
          departures.add(new Departure(place, "no interaction has this status"));
          continue;
        }
        Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        answered.forEach(exchange -> headers.addAll(exchange.responseHeaders().keySet()));
        operation.headers(status).stream()
            .filter(name -> !headers.contains(name))
            .forEach(name -> departures.add(new Departure(place + " header " + name, "no interaction has this header")));
        if (status.startsWith("2")) {
          List<JsonNode> bodies =
              answered.stream().filter(e -> e.body() != null).map(e -> MatcherCheck.json(e.body())).toList();
          members(place + " $", operation.schema(status), bodies, departures);
        }
      }
    }
    return departures;
  }

  private void members(String place, JsonNode schema, List<JsonNode> values, List<Departure> departures) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String member = place + "." + property.getKey();
      List<JsonNode> present =
          values.stream().map(value -> value.path(property.getKey())).filter(v -> !v.isMissingNode() && !v.isNull()).toList();
      if (present.isEmpty()) {
        departures.add(new Departure(member, "no interaction has a value here"));
      } else {
        members(member, document.resolved(property.getValue()), present, departures);
      }
    }
  }

  private Optional<ApiDocument.Operation> operation(Exchange exchange) {
    return document.operation(exchange.method(), exchange.path());
  }
}
