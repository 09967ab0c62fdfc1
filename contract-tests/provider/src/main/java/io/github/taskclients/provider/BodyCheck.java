package io.github.taskclients.provider;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path, method, parameters, status and bodies against a document, by the OpenAPI validator. */
final class BodyCheck {
  private static final Pattern PLACE = Pattern.compile("\\[Path '([^']*)'] (.*)", Pattern.DOTALL);
  // The validator speaks of the object; the place is the member that is missing, or is there without being named.
  private static final Pattern MEMBERS =
      Pattern.compile("Object (?:has missing required|instance has) properties.*?\\[(\"[^]]*)].*", Pattern.DOTALL);

  private final OpenApiInteractionValidator validator;

  BodyCheck(ApiDocument document) {
    this.validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(document.root().toString())
            .withBasePathOverride(document.basePath())
            .build();
  }

  List<Departure> request(Exchange exchange) {
    return departures(validator.validateRequest(toRequest(exchange)));
  }

  List<Departure> answer(Exchange exchange) {
    List<Departure> departures = new ArrayList<>(departures(report(exchange, exchange.responseHeaders())));
    departures.removeIf(departure -> departure.place().equals("response header"));
    // The validator does not say which header it means.
    exchange.responseHeaders().forEach(
        (name, values) -> {
          Map<String, List<String>> one = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
          one.put("Content-Type", exchange.responseHeaders().getOrDefault("Content-Type", List.of("application/json")));
          one.put(name, values);
          departures(report(exchange, one)).stream()
              .filter(departure -> departure.place().equals("response header"))
              .forEach(departure -> departures.add(new Departure("response header " + name, departure.problem())));
        });
    return departures;
  }

  private ValidationReport report(Exchange exchange, Map<String, List<String>> headers) {
    SimpleResponse.Builder response = SimpleResponse.Builder.status(exchange.status());
    headers.forEach((name, values) -> response.withHeader(name, values));
    if (exchange.body() != null) {
      response.withBody(exchange.body());
    }
    return validator.validateResponse(exchange.path(), method(exchange), response.build());
  }

  private static Request toRequest(Exchange exchange) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(method(exchange), exchange.path());
    exchange.query().forEach((name, values) -> request.withQueryParam(name, values));
    exchange.requestHeaders().forEach((name, values) -> request.withHeader(name, values));
    return request.build();
  }

  private static Request.Method method(Exchange exchange) {
    return Request.Method.valueOf(exchange.method().toUpperCase(Locale.ROOT));
  }

  private static List<Departure> departures(ValidationReport report) {
    List<Departure> departures = new ArrayList<>();
    for (ValidationReport.Message message : report.getMessages()) {
      if (message.getLevel() == ValidationReport.Level.ERROR) {
        add(departures, message);
      }
    }
    return departures;
  }

  private static void add(List<Departure> departures, ValidationReport.Message message) {
    Matcher placed = PLACE.matcher(message.getMessage());
    String text = placed.matches() ? placed.group(2) : message.getMessage();
    if (!message.getKey().startsWith("validation.response.body")) {
      departures.add(new Departure(place(message), text));
      return;
    }
    String object = placed.matches() ? "$" + placed.group(1).replace('/', '.').replaceFirst("\\.$", "") : "$";
    Matcher members = MEMBERS.matcher(text);
    if (!members.matches()) {
      departures.add(new Departure(object, text));
      return;
    }
    for (String member : members.group(1).split(",")) {
      departures.add(new Departure(object + "." + member.replace("\"", ""), text));
    }
  }

  private static String place(ValidationReport.Message message) {
    String key = message.getKey();
    String parameter =
        message.getContext().flatMap(ValidationReport.MessageContext::getParameter).map(p -> p.getName()).orElse("");
    if (key.contains(".parameter")) {
      return "request parameter " + parameter;
    }
    return key.contains("request.path") ? "request path"
        : key.contains("request.operation") ? "request method"
        : key.contains("response.status") ? "response status"
        : key.contains("response.contentType") ? "response header Content-Type"
        : key.contains("response.header") ? "response header"
        : key.replaceFirst("^validation\\.", "").replace('.', ' ');
  }
}
