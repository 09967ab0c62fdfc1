package io.github.taskclients.contract;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static io.github.taskclients.contract.Formats.DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import au.com.dius.pact.consumer.dsl.PactDslRequestWithPath;
import au.com.dius.pact.consumer.dsl.PactDslResponse;
import au.com.dius.pact.consumer.dsl.PactDslWithProvider;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import io.github.taskclients.twill.ApiException;
import io.github.taskclients.twill.NotFoundException;
import io.github.taskclients.twill.ServerErrorException;
import io.github.taskclients.twill.TooManyRequestsException;
import io.github.taskclients.twill.TwillClient;
import io.github.taskclients.twill.UnauthorizedException;
import io.github.taskclients.twill.model.ApiErrorDetail;
import io.github.taskclients.twill.model.ApiErrorResponse;
import io.github.taskclients.twill.model.GetTaskResponse;
import io.github.taskclients.twill.model.JobStatus;
import io.github.taskclients.twill.model.LatestJob;
import io.github.taskclients.twill.model.PullRequest;
import io.github.taskclients.twill.model.TaskDetail;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the Twill client needs of {@code GET /tasks/{taskIdOrSlug}}. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "twill-openapi", pactVersion = PactSpecVersion.V4)
class TwillGetTaskPactTest {
  private static final String SLUG = "fix-flaky-login";
  private static final String PATH = "/api/v1/tasks/" + SLUG;
  private static final String URL = "https://twill.ai" + PATH;
  private static final String STATUSES = "PENDING|IN_PROGRESS|COMPLETED|FAILED|CANCELLED";

  // --- the full answer

  @Pact(consumer = "client-twill")
  V4Pact fullTask(PactDslWithProvider pact) {
    DslPart body =
        newJsonBody(
                answer -> {
                  task(answer, true);
                  answer.object(
                      "latestJob",
                      job -> {
                        job.stringType("id", "job_01hr4x2m");
                        job.stringMatcher("status", STATUSES, "COMPLETED");
                        job.stringType("type", "CODE");
                        job.stringType("agentProvider", "claude-code/opus");
                        job.stringMatcher("startedAt", DATE_TIME, "2026-03-01T09:15:04Z");
                        job.stringMatcher("completedAt", DATE_TIME, "2026-03-01T09:41:58Z");
                        job.object(
                            "pr",
                            pr -> {
                              pr.stringType("url", "https://github.com/acme/web/pull/482");
                              pr.integerType("number", 482);
                              pr.stringType("title", "Wait for the session cookie before asserting");
                            });
                        job.stringType("plan", "Wait for the cookie, then assert.");
                        job.stringType("planOutcome", "APPROVED");
                      });
                })
            .build();
    return success(pact, "a task exists with a finished job", "a request for a task with every member", body);
  }

  @Test
  @PactTestFor(pactMethod = "fullTask")
  void fullTaskIsDecoded(MockServer server) {
    try (TwillClient twill = client(server)) {
      GetTaskResponse answer = twill.tasks().getTask(SLUG);

      assertTask(answer.getTask(), "twill/fix-flaky-login");
      LatestJob job = answer.getLatestJob();
      assertThat(job.getId()).isEqualTo("job_01hr4x2m");
      assertThat(job.getStatus()).isEqualTo(JobStatus.COMPLETED);
      assertThat(job.getType()).isEqualTo("CODE");
      assertThat(job.getAgentProvider()).isEqualTo("claude-code/opus");
      assertThat(job.getStartedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:15:04Z"));
      assertThat(job.getCompletedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:41:58Z"));
      PullRequest pr = job.getPr();
      assertThat(pr.getUrl()).isEqualTo("https://github.com/acme/web/pull/482");
      assertThat(pr.getNumber()).isEqualTo(482L);
      assertThat(pr.getTitle()).isEqualTo("Wait for the session cookie before asserting");
      assertThat(job.getPlan()).isEqualTo("Wait for the cookie, then assert.");
      assertThat(job.getPlanOutcome()).isEqualTo("APPROVED");
    }
  }

  // --- every nullable member null

  @Pact(consumer = "client-twill")
  V4Pact nullTask(PactDslWithProvider pact) {
    DslPart body =
        newJsonBody(
                answer -> {
                  task(answer, false);
                  answer.object(
                      "latestJob",
                      job -> {
                        job.stringType("id", "job_01hr4x2m");
                        job.stringMatcher("status", STATUSES, "PENDING");
                        job.stringType("type", "CODE");
                        job.nullValue("agentProvider");
                        job.nullValue("startedAt");
                        job.nullValue("completedAt");
                        job.nullValue("pr");
                        job.nullValue("plan");
                        job.nullValue("planOutcome");
                      });
                })
            .build();
    return success(pact, "a task exists with a job that waits", "a request for a task full of nulls", body);
  }

  @Test
  @PactTestFor(pactMethod = "nullTask")
  void nullableMembersMayBeNull(MockServer server) {
    try (TwillClient twill = client(server)) {
      GetTaskResponse answer = twill.tasks().getTask(SLUG);

      assertTask(answer.getTask(), null);
      LatestJob job = answer.getLatestJob();
      assertThat(job.getStatus()).isEqualTo(JobStatus.PENDING);
      assertThat(
              new Object[] {
                job.getAgentProvider(), job.getStartedAt(), job.getCompletedAt(), job.getPr(), job.getPlan(),
                job.getPlanOutcome()
              })
          .containsOnlyNulls();
    }
  }

  // --- the smallest answer: every member is required, so that only the job can go

  @Pact(consumer = "client-twill")
  V4Pact taskWithoutJob(PactDslWithProvider pact) {
    DslPart body =
        newJsonBody(
                answer -> {
                  task(answer, false);
                  answer.nullValue("latestJob");
                })
            .build();
    return success(pact, "a task exists without a job", "a request for the smallest task", body);
  }

  @Test
  @PactTestFor(pactMethod = "taskWithoutJob")
  void latestJobMayBeNull(MockServer server) {
    try (TwillClient twill = client(server)) {
      GetTaskResponse answer = twill.tasks().getTask(SLUG);

      assertTask(answer.getTask(), null);
      assertThat(answer.getLatestJob()).isNull();
    }
  }

  // --- the documented errors

  @Pact(consumer = "client-twill")
  V4Pact unauthorized(PactDslWithProvider pact) {
    return error(pact, "the API key is not valid", 401, "unauthorized", "Invalid or missing API key")
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "unauthorized")
  void wrongKeyBecomesUnauthorizedException(MockServer server) {
    assertError(server, UnauthorizedException.class, 401, "unauthorized", "Invalid or missing API key");
  }

  @Pact(consumer = "client-twill")
  V4Pact notFound(PactDslWithProvider pact) {
    return error(pact, "the task does not exist", 404, "not_found", "Task not found").toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "notFound")
  void unknownTaskBecomesNotFoundException(MockServer server) {
    assertError(server, NotFoundException.class, 404, "not_found", "Task not found");
  }

  @Pact(consumer = "client-twill")
  V4Pact tooManyRequests(PactDslWithProvider pact) {
    return error(
            pact, "too many requests were sent", 429, "rate_limited",
            "Rate limit exceeded. Max 100 requests per minute.")
        .matchHeader("Retry-After", "\\d+", "30")
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "tooManyRequests")
  void rateLimitBecomesTooManyRequestsException(MockServer server) {
    TooManyRequestsException e =
        assertError(
            server, TooManyRequestsException.class, 429, "rate_limited",
            "Rate limit exceeded. Max 100 requests per minute.");
    assertThat(e.getRetryAfter()).isEqualTo(Duration.ofSeconds(30));
  }

  @Pact(consumer = "client-twill")
  V4Pact serverError(PactDslWithProvider pact) {
    return error(pact, "the service fails", 500, "internal_error", "Server error").toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "serverError")
  void failureBecomesServerErrorException(MockServer server) {
    assertError(server, ServerErrorException.class, 500, "internal_error", "Server error");
  }

  private static void task(LambdaDslJsonBody answer, boolean withFeatureBranch) {
    answer.object(
        "task",
        task -> {
          task.stringType("id", "5f3c1f0a-8d7e-4c6b-9a52-1e0d4b7c9f11");
          task.stringType("slug", SLUG);
          task.stringType("title", "Fix the flaky login test");
          task.stringType("url", "https://twill.ai/tasks/fix-flaky-login");
          task.stringType("repositoryUrl", "https://github.com/acme/web");
          task.stringType("baseBranch", "main");
          if (withFeatureBranch) {
            task.stringType("featureBranch", "twill/fix-flaky-login");
          } else {
            task.nullValue("featureBranch");
          }
          task.stringMatcher("createdAt", DATE_TIME, "2026-03-01T09:15:00Z");
          task.stringMatcher("updatedAt", DATE_TIME, "2026-03-01T09:42:17Z");
        });
  }

  private static void assertTask(TaskDetail task, String featureBranch) {
    assertThat(task.getId()).isEqualTo("5f3c1f0a-8d7e-4c6b-9a52-1e0d4b7c9f11");
    assertThat(task.getSlug()).isEqualTo(SLUG);
    assertThat(task.getTitle()).isEqualTo("Fix the flaky login test");
    assertThat(task.getUrl()).isEqualTo("https://twill.ai/tasks/fix-flaky-login");
    assertThat(task.getRepositoryUrl()).isEqualTo("https://github.com/acme/web");
    assertThat(task.getBaseBranch()).isEqualTo("main");
    assertThat(task.getFeatureBranch()).isEqualTo(featureBranch);
    assertThat(task.getCreatedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:15:00Z"));
    assertThat(task.getUpdatedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:42:17Z"));
  }

  private static PactDslRequestWithPath request(PactDslWithProvider pact, String state, String description) {
    return pact.given(state, Map.of("taskIdOrSlug", SLUG))
        .uponReceiving(description)
        .method("GET")
        .pathFromProviderState("/api/v1/tasks/${taskIdOrSlug}", PATH)
        .matchHeader("Authorization", "^Bearer .+$", "Bearer test-key")
        .matchHeader("Accept", "application/json", "application/json");
  }

  private static V4Pact success(PactDslWithProvider pact, String state, String description, DslPart body) {
    return request(pact, state, description)
        .willRespondWith()
        .status(200)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .body(body)
        .toPact(V4Pact.class);
  }

  private static PactDslResponse error(PactDslWithProvider pact, String state, int status, String code, String message) {
    return request(pact, state, "a request for a task, answered " + status)
        .willRespondWith()
        .status(status)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .body(
            newJsonBody(
                    answer ->
                        answer.object(
                            "error",
                            error -> {
                              error.stringValue("code", code);
                              error.stringType("message", message);
                            }))
                .build());
  }

  private static <E extends ApiException> E assertError(
      MockServer server, Class<E> type, int status, String code, String message) {
    try (TwillClient twill = client(server)) {
      E thrown = catchThrowableOfType(type, () -> twill.tasks().getTask(SLUG));

      assertThat(thrown).isExactlyInstanceOf(type);
      assertThat(thrown.getStatusCode()).isEqualTo(status);
      ApiErrorResponse answer = thrown.getError(ApiErrorResponse.class);
      assertThat(answer).isNotNull();
      ApiErrorDetail error = answer.getError();
      assertThat(error.getCode()).isEqualTo(code);
      assertThat(error.getMessage()).isEqualTo(message);
      assertThat(error.getDetails()).isNull();
      return thrown;
    }
  }

  private static TwillClient client(MockServer server) {
    return TwillClient.builder()
        .apiKey("test-key")
        .httpClient(ToMockServer.expecting(URL, server))
        .strict(true)
        .maxRetries(0)
        .build();
  }
}
