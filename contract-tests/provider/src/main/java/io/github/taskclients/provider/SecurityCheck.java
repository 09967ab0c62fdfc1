package io.github.taskclients.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The credentials of a request against the security that a document asks for, in both directions. */
final class SecurityCheck {
  private static final Pattern BASIC = Pattern.compile("Basic [A-Za-z0-9+/]+=*");
  private static final Pattern BEARER = Pattern.compile("Bearer [A-Za-z0-9._~+/-]+=*");

  private SecurityCheck() {}

  static List<Departure> of(Exchange exchange, ApiDocument.Operation operation) {
    List<String> missing = new ArrayList<>();
    boolean open = operation.security().isEmpty();
    boolean authorizationAsked = false;
    for (JsonNode alternative : operation.security()) {
      List<String> unmet = new ArrayList<>();
      for (String name : ApiDocument.names(alternative)) {
        JsonNode scheme = scheme(operation.document(), name);
        authorizationAsked |= !scheme.path("type").asText().equals("apiKey") || inAuthorization(scheme);
        if (!satisfied(exchange, scheme)) {
          unmet.add(describe(name, scheme));
        }
      }
      open |= unmet.isEmpty();
      missing.addAll(unmet);
    }
    List<Departure> departures = new ArrayList<>();
    if (!open) {
      departures.add(new Departure("security", "the document asks for " + String.join(" or ", missing)));
    }
    if (!authorizationAsked && exchange.requestHeader("Authorization").isPresent()) {
      departures.add(new Departure("security", "the document asks for no Authorization header, and one is sent"));
    }
    return departures;
  }

  private static JsonNode scheme(ApiDocument document, String name) {
    return document.resolved(document.root().path("components").path("securitySchemes").path(name));
  }

  private static boolean inAuthorization(JsonNode scheme) {
    return scheme.path("in").asText().equals("header") && scheme.path("name").asText().equalsIgnoreCase("Authorization");
  }

  private static boolean satisfied(Exchange exchange, JsonNode scheme) {
    Optional<String> authorization = exchange.requestHeader("Authorization");
    if (scheme.path("type").asText().equals("apiKey")) {
      String name = scheme.path("name").asText();
      return switch (scheme.path("in").asText()) {
        case "header" -> exchange.requestHeader(name).isPresent();
        case "query" -> exchange.query().containsKey(name);
        default -> exchange.requestHeader("Cookie").filter(cookie -> cookie.contains(name + "=")).isPresent();
      };
    }
    Pattern form =
        Map.of("basic", BASIC, "bearer", BEARER)
            .getOrDefault(scheme.path("scheme").asText("bearer").toLowerCase(Locale.ROOT), BEARER);
    return authorization.filter(value -> form.matcher(value).matches()).isPresent();
  }

  private static String describe(String name, JsonNode scheme) {
    return name + " (" + scheme.path("type").asText() + " " + scheme.path("scheme").asText(scheme.path("name").asText()) + ")";
  }
}
