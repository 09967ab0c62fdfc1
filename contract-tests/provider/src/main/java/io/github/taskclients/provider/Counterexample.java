package io.github.taskclients.provider;

import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An exchange that differs from an interaction of a pact in one fact, as a line of {@code contract-tests/counterexamples} says.
 *
 * @param line the file, the line's number and its text
 * @param departs whether the exchange departs from the contract
 * @param changesBody whether the fact is in the body of the answer
 * @param place where it departs
 * @param original the exchange without the change
 */
public record Counterexample(
    String line, boolean departs, boolean changesBody, String place, Exchange original, Exchange exchange) {

  /** The lines of a client, such as {@code client-twill}. */
  public static List<Counterexample> ofConsumer(String consumer) {
    Pact pact = Pacts.ofConsumer(consumer);
    List<Counterexample> all = new ArrayList<>();
    Exchange original = null;
    int number = 0;
    for (String line : lines(consumer)) {
      number++;
      if (line.startsWith("- ") || line.startsWith("+ ")) {
        all.add(parse(consumer + ".txt:" + number + " " + line, line.startsWith("-"), line.substring(2), original));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        original = interaction(pact, line);
      }
    }
    return all;
  }

  private static List<String> lines(String consumer) {
    try {
      return Files.readAllLines(
          ApiDocument.projectFolder().resolve("contract-tests/counterexamples/" + consumer + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Exchange interaction(Pact pact, String description) {
    return pact.getInteractions().stream()
        .filter(interaction -> interaction.getDescription().equals(description))
        .map(interaction -> Exchange.of((V4Interaction.SynchronousHttp) interaction))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the pact has no interaction \"" + description + "\""));
  }

  private static Counterexample parse(String line, boolean departs, String text, Exchange original) {
    int at = text.lastIndexOf(" @ ");
    String change = at < 0 ? text : text.substring(0, at);
    String subject = change.startsWith("re") ? change.replaceFirst("^(\\w+ header \\S+) .*", "$1") : change.split(" ")[0];
    String value = change.substring(subject.length() + 1);
    boolean body = subject.startsWith("$");
    String standard = body || subject.contains(" ") ? subject : (subject.equals("status") ? "response " : "request ") + subject;
    String place = at < 0 ? standard : text.substring(at + 3);
    return new Counterexample(line, departs, body, place, original, changed(original, subject, value));
  }

  private static Exchange changed(Exchange from, String subject, String value) {
    if (subject.equals("$")) {
      return from.withBody(value);
    }
    if (subject.startsWith("$.")) {
      return from.withBody(changedBody(from.body(), subject, value));
    }
    String method = subject.equals("method") ? value : from.method();
    String path = subject.equals("path") ? value : from.path();
    int status = subject.equals("status") ? Integer.parseInt(value) : from.status();
    return new Exchange(
        method, path, from.query(), changedHeader("request header ", from.requestHeaders(), subject, value), status,
        changedHeader("response header ", from.responseHeaders(), subject, value), from.body());
  }

  private static String changedBody(String body, String path, String value) {
    JsonNode root = MatcherCheck.json(body);
    String[] steps = path.substring(2).split("\\.");
    JsonNode parent = root;
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.path(steps[i]);
    }
    ObjectNode object = (ObjectNode) parent;
    if (value.equals("absent")) {
      object.remove(steps[steps.length - 1]);
    } else {
      object.set(steps[steps.length - 1], MatcherCheck.json(value));
    }
    return root.toString();
  }

  private static Map<String, List<String>> changedHeader(
      String prefix, Map<String, List<String>> headers, String subject, String value) {
    if (!subject.startsWith(prefix)) {
      return headers;
    }
    Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    changed.putAll(headers);
    if (value.equals("absent")) {
      changed.remove(subject.substring(prefix.length()));
    } else {
      changed.put(subject.substring(prefix.length()), List.of(value));
    }
    return changed;
  }

  @Override
  public String toString() {
    return line;
  }
}
