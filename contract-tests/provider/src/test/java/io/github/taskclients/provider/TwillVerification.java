package io.github.taskclients.provider;

import static io.github.taskclients.provider.SchemaValue.Fill.FULL;
import static io.github.taskclients.provider.SchemaValue.Fill.NULLS;
import static io.github.taskclients.provider.SchemaValue.Fill.SMALLEST;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of Twill. */
@Provider("twill-openapi")
abstract class TwillVerification extends Verification {
  TwillVerification() {
    super("twill-openapi");
  }

  @State("a task exists with a finished job")
  Map<String, String> finishedJob() {
    answer(200, FULL);
    return task();
  }

  @State("a task exists with a job that waits")
  Map<String, String> waitingJob() {
    answer(200, NULLS, "$.latestJob");
    return task();
  }

  @State("a task exists without a job")
  Map<String, String> noJob() {
    answer(200, SMALLEST);
    return task();
  }

  @State("the API key is not valid")
  Map<String, String> wrongKey() {
    answer(401, FULL);
    return task();
  }

  @State("the task does not exist")
  Map<String, String> noTask() {
    answer(404, FULL);
    return Map.of("taskIdOrSlug", "no-such-task-4b7c9f11");
  }

  @State("too many requests were sent")
  Map<String, String> tooManyRequests() {
    answer(429, FULL);
    return task();
  }

  @State("the service fails")
  Map<String, String> failure() {
    answer(500, FULL);
    return task();
  }

  private static Map<String, String> task() {
    String task = environment.apply("TWILL_TASK");
    return Map.of("taskIdOrSlug", task == null ? "another-task" : task);
  }

  @Override
  List<String> variables() {
    return List.of("TWILL_API_KEY", "TWILL_TASK");
  }

  @Override
  Set<String> realStates() {
    return Set.of("a task exists with a finished job", "the API key is not valid", "the task does not exist");
  }

  @Override
  String realAuthorization() {
    return "Bearer " + environment.apply("TWILL_API_KEY");
  }

  @Override
  Set<String> statesOfWrongCredentials() {
    return Set.of("the API key is not valid");
  }

  @Override
  Map<Departure, String> knownDepartures() {
    String reason = "required by the document, and no longer always sent (the vendor's API guide 1.4.0)";
    return Stream.of("$.task.repositoryUrl", "$.task.baseBranch", "$.task.featureBranch", "$.latestJob.pr")
        .collect(Collectors.toMap(place -> new Departure(place, "is missing"), place -> reason));
  }
}
