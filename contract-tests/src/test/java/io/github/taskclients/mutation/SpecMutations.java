package io.github.taskclients.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes one fact of a document at a time, builds the client anew and runs the contract tests. A change is noticed when a test fails
 * that names it. {@code -Dmutations=20} takes a sample that has every operator, {@code all} takes all.
 */
class SpecMutations {
  private static final String TESTS = "*PactTest,CounterexamplesTest,DocumentedErrorsTest,PactFilesTest,ServerTest";
  private static final Pattern FAILURE = Pattern.compile("<testcase name=\"([^\"]*)\"[^>]*>\\s*<(?:failure|error)(.*?)</(?:failure|error)>", Pattern.DOTALL);

  /** What came of a change. */
  private enum Outcome {
    NOTICED,
    /** Generation or compilation failed, which is counted apart. */
    NOT_BUILT,
    UNNOTICED,
    MEANS_NOTHING,
    NEUTRAL_AND_GREEN,
    NEUTRAL_BUT_RED
  }

  private record Result(Mutation mutation, Outcome outcome, String told) {}

  @Test
  void everyChangeOfADocumentIsNoticed() throws Exception {
    long seed = Long.getLong("mutations.seed", System.nanoTime() % 100_000);
    String size = System.getProperty("mutations", "20");
    System.out.println("mutations=" + size + ", mutations.seed=" + seed);
    Map<String, List<Mutation>> all = new LinkedHashMap<>();
    for (String name : new String[] {"twilio", "twill"}) {
      Operators.of(Path.of("../specs/" + name + ".yaml"))
          .forEach((operator, found) -> all.computeIfAbsent(operator, key -> new ArrayList<>()).addAll(found));
    }
    all.forEach((operator, found) -> assertThat(found).as("places for: " + operator).isNotEmpty());
    List<Mutation> chosen = choose(all, size, new Random(seed));

    List<Result> results = run(chosen);

    report(results, seed);
    assertThat(results)
        .filteredOn(result -> result.outcome == Outcome.UNNOTICED || result.outcome == Outcome.NEUTRAL_BUT_RED)
        .as("changes that nothing noticed, and neutral ones that something did; see target/spec-mutations.md")
        .extracting(result -> result.mutation.key() + ": " + result.outcome + " " + result.told)
        .isEmpty();
  }

  private static List<Mutation> choose(Map<String, List<Mutation>> all, String size, Random random) {
    List<Mutation> rest = new ArrayList<>(all.values().stream().flatMap(List::stream).toList());
    if (size.equals("all")) {
      return rest;
    }
    int count = Integer.parseInt(size);
    assertThat(count).as("a sample has every operator").isGreaterThanOrEqualTo(all.size());
    List<Mutation> chosen = new ArrayList<>();
    all.values().forEach(found -> chosen.add(found.get(random.nextInt(found.size()))));
    rest.removeAll(chosen);
    while (chosen.size() < count && !rest.isEmpty()) {
      chosen.add(rest.remove(random.nextInt(rest.size())));
    }
    return chosen;
  }

  private static List<Result> run(List<Mutation> chosen) throws Exception {
    ConcurrentLinkedQueue<Mutation> queue = new ConcurrentLinkedQueue<>(chosen);
    Map<Pattern, String> reasons = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("counterexamples", "meaningless-changes.txt"))) {
      if (!line.startsWith("#")) {
        reasons.put(Pattern.compile(line.split(" = ")[0]), line.split(" = ")[1]);
      }
    }
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    List<Future<List<Result>>> parts = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      ProjectCopy project =
          ProjectCopy.copy(
              "mutations-" + i, text -> text, "specs", ".mvn", "contract-tests/pacts", "contract-tests/counterexamples",
              "contract-tests/src", "contract-tests/provider");
      parts.add(
          pool.submit(
              () -> {
                List<Result> results = new ArrayList<>();
                for (Mutation next = queue.poll(); next != null; next = queue.poll()) {
                  Result result = run(project, next, reasons);
                  System.out.println(result.outcome + " " + next.key() + " " + result.told);
                  results.add(result);
                }
                return results;
              }));
    }
    pool.shutdown();
    List<Result> results = new ArrayList<>();
    for (Future<List<Result>> part : parts) {
      results.addAll(part.get());
    }
    return results;
  }

  private static Result run(ProjectCopy project, Mutation mutation, Map<Pattern, String> reasons) throws Exception {
    for (String module : new String[] {"contract-tests", "contract-tests/provider"}) {
      deleteReports(project.file(module + "/target/surefire-reports"));
    }
    Path document = project.file("specs/" + mutation.document() + ".yaml");
    String original = Files.readString(document);
    Files.writeString(document, mutation.text());
    ProjectCopy.Build build =
        project.maven(
            "test", "-pl", "contract-tests", "-am", "-fae", "-Dmaven.test.failure.ignore=true",
            "-Dtest=" + TESTS, "-Dsurefire.failIfNoSpecifiedTests=false");
    Files.writeString(document, original);
    List<String> failures = new ArrayList<>();
    for (String module : new String[] {"contract-tests", "contract-tests/provider"}) {
      failures.addAll(failures(project.file(module + "/target/surefire-reports")));
    }
    return judge(mutation, build, failures, reasons);
  }

  private static Result judge(Mutation mutation, ProjectCopy.Build build, List<String> failures, Map<Pattern, String> reasons) {
    if (mutation.isNeutral()) {
      boolean green = build.exitCode() == 0 && failures.isEmpty();
      return new Result(mutation, green ? Outcome.NEUTRAL_AND_GREEN : Outcome.NEUTRAL_BUT_RED, shown(failures.isEmpty() ? build.errors() : failures));
    }
    Pattern fact = Pattern.compile(mutation.fact());
    List<String> naming = failures.stream().filter(failure -> fact.matcher(failure).find()).toList();
    if (!naming.isEmpty()) {
      return new Result(mutation, Outcome.NOTICED, shown(naming));
    }
    if (build.exitCode() != 0) {
      return new Result(mutation, Outcome.NOT_BUILT, shown(build.errors()));
    }
    return reasons.entrySet().stream()
        .filter(reason -> reason.getKey().matcher(mutation.key()).matches())
        .map(reason -> new Result(mutation, Outcome.MEANS_NOTHING, reason.getValue()))
        .findFirst()
        .orElseGet(() -> new Result(mutation, Outcome.UNNOTICED, failures.size() + " tests failed, none names it"));
  }

  private static String shown(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(0).replaceAll("\\s+", " ").replaceFirst("(.{160}).*", "$1");
  }

  private static void deleteReports(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> failures(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> failures = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".xml")).toList()) {
        Matcher matcher = FAILURE.matcher(Files.readString(file));
        while (matcher.find()) {
          failures.add(matcher.group(1) + " " + matcher.group(2).replaceFirst("(?s)\n\tat .*", ""));
        }
      }
    }
    return failures;
  }

  private static void report(List<Result> results, long seed) throws IOException {
    Map<Outcome, Long> counts = results.stream().collect(Collectors.groupingBy(Result::outcome, Collectors.counting()));
    StringBuilder text = new StringBuilder("# Changes of the documents\n\nSeed " + seed + ": " + counts + "\n\n| outcome | change | told by |\n|---|---|---|\n");
    results.stream()
        .sorted(Comparator.comparing(Result::outcome).reversed())
        .forEach(
            result ->
                text.append("| ").append(result.outcome).append(" | ").append(result.mutation.key().replace("|", "\\|")).append(" | ")
                    .append(result.told.replace("|", "\\|").replace("<", "&lt;")).append(" |\n"));
    Files.writeString(Path.of("target", "spec-mutations.md"), text);
  }
}
