package io.github.taskclients.provider.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The broker's answer to whether a version may be deployed. */
record Deployability(Command.Answer answer) {
  boolean isYes() {
    return answer.code() == 0;
  }

  boolean isNo() {
    return answer.lines().stream().anyMatch(line -> line.contains("Computer says no"));
  }

  /** Why not, with the versions that do not go together. */
  String reasons() {
    Stream<String> reason =
        answer.lines().stream()
            .filter(line -> line.startsWith("There is no verified pact") || line.startsWith("The verification"))
            .limit(1);
    List<String> reasons = Stream.concat(reason, pairs()).toList();
    return reasons.isEmpty() ? PactBroker.mistake(answer) : String.join("; ", reasons);
  }

  /** The table has a row for each pair of versions that go together in the environment, and one above them. */
  private Stream<String> pairs() {
    return answer.lines().stream()
        .filter(line -> line.startsWith("│"))
        .skip(1)
        .map(row -> Arrays.stream(row.split("[│┆]")).map(String::strip).toList())
        .filter(row -> !row.get(5).equals("true"))
        .map(
            row ->
                String.format(
                    "%s %s with %s %s: %s",
                    row.get(1), row.get(2), row.get(3), row.get(4), row.get(5).equals("false") ? "failed" : row.get(5)));
  }
}
