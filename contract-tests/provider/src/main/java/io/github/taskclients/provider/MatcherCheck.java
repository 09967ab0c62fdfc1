package io.github.taskclients.provider;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The matchers of an interaction against the schemas: its example may conform while the matcher lets through what the document does
 * not allow, or demands what it does not promise.
 */
final class MatcherCheck {
  private static final List<String> DATE_TIMES =
      List.of("2026-03-01T09:15:00Z", "2026-03-01T09:15:00+00:00", "2026-03-01T09:15:00.123456-07:30");
  private static final List<String> URIS = List.of("https://example.com/a/b?c=d#e", "http://localhost:8080");
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NEITHER = List.of("yesterday", "2026-03-01", "");

  private final ApiDocument document;
  private final Map<String, MatchingRuleGroup> rules;
  private final List<Departure> departures = new ArrayList<>();

  private MatcherCheck(ApiDocument document, Map<String, MatchingRuleGroup> rules) {
    this.document = document;
    this.rules = rules;
  }

  static List<Departure> of(V4Interaction.SynchronousHttp interaction, ApiDocument.Operation operation) {
    if (!interaction.getResponse().getBody().isPresent()) {
      return List.of();
    }
    MatchingRuleCategory body = interaction.getResponse().getMatchingRules().rulesForCategory("body");
    MatcherCheck check = new MatcherCheck(operation.document(), body.getMatchingRules());
    check.value(
        "$", "$", json(interaction.getResponse().getBody().valueAsString()),
        operation.schema(String.valueOf(interaction.getResponse().getStatus())));
    return check.departures;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private void value(String place, String rulePath, JsonNode value, JsonNode schema) {
    JsonNode properties = schema.path("properties");
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String name = member.getKey();
      boolean named = properties.has(name);
      JsonNode child = document.resolved(named ? properties.get(name) : schema.path("additionalProperties"));
      // A map's members share one rule.
      boolean each = !named && rules.containsKey(rulePath + ".*");
      value(place + "." + name, rulePath + (each ? ".*" : "." + name), member.getValue(), child);
    }
    if (value.isValueNode() && !value.isNull()) {
      leaf(place, schema, rules.get(rulePath));
    }
  }

  private void leaf(String place, JsonNode schema, MatchingRuleGroup group) {
    MatchingRule rule = group == null || group.getRules().isEmpty() ? null : group.getRules().get(0);
    String regex = rule instanceof RegexMatcher matcher ? matcher.getRegex() : null;
    String format = schema.path("format").asText();
    if (group != null && group.getRules().size() > 1) {
      // A value or null, say: the constant null would pass too.
      departures.add(new Departure(place, "the pact matches by any of " + group.getRules().size() + " rules, which proves none"));
    } else if (schema.has("enum")) {
      Set<String> values = new TreeSet<>();
      schema.get("enum").forEach(value -> values.add(value.asText()));
      if (regex == null || !new TreeSet<>(List.of(regex.split("\\|"))).equals(values)) {
        depart(place, "the enum " + values, rule);
      }
    } else if (schema.has("pattern")) {
      String pattern = schema.get("pattern").asText().replaceAll("^\\^|\\$$", "");
      if (!pattern.equals(regex)) {
        depart(place, "the pattern " + pattern, rule);
      }
    } else if (format.equals("date-time")) {
      if (!separates(regex, DATE_TIMES)) {
        depart(place, "the format date-time", rule);
      }
    } else if (format.equals("uri")) {
      if (!separates(regex, URIS)) {
        depart(place, "the format uri", rule);
      }
    } else if (schema.path("type").asText().equals("string") && !format.isEmpty()) {
      depart(place, "the format " + format, rule);
    } else if (rule != null && !plain(schema, rule)) {
      depart(place, "the type " + schema.path("type").asText("any"), rule);
    }
  }

  private static boolean separates(String regex, List<String> allowed) {
    if (regex == null) {
      return false;
    }
    Pattern pattern = Pattern.compile(regex);
    return allowed.stream().allMatch(text -> pattern.matcher(text).matches())
        && NEITHER.stream().noneMatch(text -> pattern.matcher(text).matches());
  }

  private static boolean plain(JsonNode schema, MatchingRule rule) {
    return switch (schema.path("type").asText()) {
      case "integer" -> rule instanceof NumberTypeMatcher number
          && number.getNumberType() == NumberTypeMatcher.NumberType.INTEGER;
      case "number" -> rule instanceof NumberTypeMatcher;
      default -> rule instanceof TypeMatcher;
    };
  }

  private void depart(String place, String promised, MatchingRule rule) {
    String found = rule == null ? "one exact value" : rule instanceof RegexMatcher matcher ? matcher.getRegex() : rule.getName();
    departures.add(new Departure(place, "the document has " + promised + ", the pact matches by " + found));
  }
}
