package io.github.taskclients.contract;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static io.github.taskclients.contract.Formats.DATE_TIME;
import static io.github.taskclients.contract.Formats.URI;
import static io.github.taskclients.contract.Formats.sid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.PactDslJsonRootValue;
import au.com.dius.pact.consumer.dsl.PactDslRequestWithPath;
import au.com.dius.pact.consumer.dsl.PactDslResponse;
import au.com.dius.pact.consumer.dsl.PactDslWithProvider;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import io.github.taskclients.twilio.ApiException;
import io.github.taskclients.twilio.ForbiddenException;
import io.github.taskclients.twilio.NotFoundException;
import io.github.taskclients.twilio.ServerErrorException;
import io.github.taskclients.twilio.TasksApi.FetchTaskApiResponse;
import io.github.taskclients.twilio.TooManyRequestsException;
import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twilio.UnauthorizedException;
import io.github.taskclients.twilio.model.ApiError;
import io.github.taskclients.twilio.model.AssignmentStatus;
import io.github.taskclients.twilio.model.Task;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the Twilio client needs of {@code GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}}. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "twilio-taskrouter-openapi", pactVersion = PactSpecVersion.V4)
class TwilioFetchTaskPactTest {
  private static final String WORKSPACE = "WSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String TASK = "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
  private static final String PATH = "/v1/Workspaces/" + WORKSPACE + "/Tasks/" + TASK;
  private static final String URL = "https://taskrouter.twilio.com" + PATH;
  private static final OffsetDateTime CREATED = OffsetDateTime.parse("2026-03-01T18:50:02Z");

  // --- the full answer

  @Pact(consumer = "client-twilio")
  V4Pact fullTask(PactDslWithProvider pact) {
    DslPart body =
        newJsonBody(
                task -> {
                  task.stringMatcher("account_sid", sid("AC"), "ACcccccccccccccccccccccccccccccccc");
                  task.integerType("age", 25200);
                  task.stringMatcher(
                      "assignment_status", "pending|reserved|assigned|canceled|wrapping|completed", "pending");
                  task.stringType("attributes", "{\"body\": \"hello\"}");
                  task.stringType("addons", "{}");
                  task.stringMatcher("date_created", DATE_TIME, "2026-03-01T18:50:02Z");
                  task.stringMatcher("date_updated", DATE_TIME, "2026-03-01T18:51:13Z");
                  task.stringMatcher("task_queue_entered_date", DATE_TIME, "2026-03-01T18:50:02Z");
                  task.integerType("priority", 1);
                  task.stringType("reason", "Customer hung up");
                  task.stringMatcher("sid", sid("WT"), TASK);
                  task.stringMatcher("task_queue_sid", sid("WQ"), "WQdddddddddddddddddddddddddddddddd");
                  task.stringType("task_queue_friendly_name", "Support");
                  task.stringMatcher("task_channel_sid", sid("TC"), "TCeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
                  task.stringType("task_channel_unique_name", "voice");
                  task.integerType("timeout", 3600);
                  task.stringMatcher("workflow_sid", sid("WW"), "WWffffffffffffffffffffffffffffffff");
                  task.stringType("workflow_friendly_name", "Support calls");
                  task.stringMatcher("workspace_sid", sid("WS"), WORKSPACE);
                  task.stringMatcher("url", URI, URL);
                  task.object(
                      "links",
                      links ->
                          links.eachValueLike(
                              "workspace",
                              PactDslJsonRootValue.stringMatcher(
                                  URI, "https://taskrouter.twilio.com/v1/Workspaces/" + WORKSPACE)));
                  task.stringMatcher("virtual_start_time", DATE_TIME, "2026-03-01T18:50:02Z");
                  task.booleanType("ignore_capacity", false);
                  task.stringType("routing_target", "WKabababababababababababababababab");
                })
            .build();
    return request(pact, "a task exists with every member", "a request for a task with every member")
        .willRespondWith()
        .status(200)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .matchHeader("ETag", ".+", "\"3\"")
        .matchHeader("X-Rate-Limit-Limit", ".+", "100")
        .matchHeader("X-Rate-Limit-Remaining", ".+", "99")
        .matchHeader("X-Rate-Limit-Config", ".+", "Tasks")
        .matchHeader("Access-Control-Allow-Origin", ".+", "*")
        .matchHeader("Access-Control-Allow-Methods", ".+", "GET, POST, DELETE, OPTIONS")
        .matchHeader("Access-Control-Allow-Headers", ".+", "Accept, Authorization, Content-Type, If-Match")
        .matchHeader("Access-Control-Allow-Credentials", "true|false", "true")
        .matchHeader("Access-Control-Expose-Headers", ".+", "ETag")
        .body(body)
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "fullTask")
  void fullTaskIsDecodedWithItsHeaders(MockServer server) {
    try (TwilioClient twilio = client(server)) {
      FetchTaskApiResponse answer = twilio.tasks().fetchTaskWithResponse(WORKSPACE, TASK);

      Task task = answer.getBody();
      assertThat(task.getAccountSid()).isEqualTo("ACcccccccccccccccccccccccccccccccc");
      assertThat(task.getAge()).isEqualTo(25200L);
      assertThat(task.getAssignmentStatus()).isEqualTo(AssignmentStatus.PENDING);
      assertThat(task.getAttributes()).isEqualTo("{\"body\": \"hello\"}");
      assertThat(task.getAddons()).isEqualTo("{}");
      assertThat(task.getDateCreated()).isEqualTo(CREATED);
      assertThat(task.getDateUpdated()).isEqualTo(OffsetDateTime.parse("2026-03-01T18:51:13Z"));
      assertThat(task.getTaskQueueEnteredDate()).isEqualTo(CREATED);
      assertThat(task.getPriority()).isEqualTo(1L);
      assertThat(task.getReason()).isEqualTo("Customer hung up");
      assertThat(task.getSid()).isEqualTo(TASK);
      assertThat(task.getTaskQueueSid()).isEqualTo("WQdddddddddddddddddddddddddddddddd");
      assertThat(task.getTaskQueueFriendlyName()).isEqualTo("Support");
      assertThat(task.getTaskChannelSid()).isEqualTo("TCeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
      assertThat(task.getTaskChannelUniqueName()).isEqualTo("voice");
      assertThat(task.getTimeout()).isEqualTo(3600L);
      assertThat(task.getWorkflowSid()).isEqualTo("WWffffffffffffffffffffffffffffffff");
      assertThat(task.getWorkflowFriendlyName()).isEqualTo("Support calls");
      assertThat(task.getWorkspaceSid()).isEqualTo(WORKSPACE);
      assertThat(task.getUrl()).hasToString(URL);
      assertThat(task.getLinks())
          .isEqualTo(
              Map.of("workspace", java.net.URI.create("https://taskrouter.twilio.com/v1/Workspaces/" + WORKSPACE)));
      assertThat(task.getVirtualStartTime()).isEqualTo(CREATED);
      assertThat(task.getIgnoreCapacity()).isFalse();
      assertThat(task.getRoutingTarget()).isEqualTo("WKabababababababababababababababab");
      assertThat(task.getAdditionalProperties()).isEmpty();

      assertThat(answer.getStatusCode()).isEqualTo(200);
      assertThat(answer.getETag()).isEqualTo("\"3\"");
      assertThat(answer.getXRateLimitLimit()).isEqualTo("100");
      assertThat(answer.getXRateLimitRemaining()).isEqualTo("99");
      assertThat(answer.getXRateLimitConfig()).isEqualTo("Tasks");
      assertThat(answer.getAccessControlAllowOrigin()).isEqualTo("*");
      assertThat(answer.getAccessControlAllowMethods()).isEqualTo("GET, POST, DELETE, OPTIONS");
      assertThat(answer.getAccessControlAllowHeaders()).isEqualTo("Accept, Authorization, Content-Type, If-Match");
      assertThat(answer.getAccessControlAllowCredentials()).isTrue();
      assertThat(answer.getAccessControlExposeHeaders()).isEqualTo("ETag");
    }
  }

  // --- every nullable member null

  @Pact(consumer = "client-twilio")
  V4Pact nullTask(PactDslWithProvider pact) {
    DslPart body =
        newJsonBody(
                task -> {
                  task.nullValue("account_sid");
                  task.integerType("age", 0);
                  task.stringMatcher(
                      "assignment_status", "pending|reserved|assigned|canceled|wrapping|completed", "canceled");
                  task.nullValue("attributes");
                  task.nullValue("addons");
                  task.nullValue("date_created");
                  task.nullValue("date_updated");
                  task.nullValue("task_queue_entered_date");
                  task.integerType("priority", 0);
                  task.nullValue("reason");
                  task.nullValue("sid");
                  task.nullValue("task_queue_sid");
                  task.nullValue("task_queue_friendly_name");
                  task.nullValue("task_channel_sid");
                  task.nullValue("task_channel_unique_name");
                  task.integerType("timeout", 0);
                  task.nullValue("workflow_sid");
                  task.nullValue("workflow_friendly_name");
                  task.nullValue("workspace_sid");
                  task.nullValue("url");
                  task.nullValue("links");
                  task.nullValue("virtual_start_time");
                  task.nullValue("ignore_capacity");
                  task.nullValue("routing_target");
                })
            .build();
    return request(pact, "a task exists with every nullable member null", "a request for a task full of nulls")
        .willRespondWith()
        .status(200)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .body(body)
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "nullTask")
  void nullableMembersMayBeNull(MockServer server) {
    try (TwilioClient twilio = client(server)) {
      Task task = twilio.tasks().fetchTask(WORKSPACE, TASK);

      assertThat(task.getAge()).isZero();
      assertThat(task.getAssignmentStatus()).isEqualTo(AssignmentStatus.CANCELED);
      assertThat(task.getPriority()).isZero();
      assertThat(task.getTimeout()).isZero();
      assertThat(
              new Object[] {
                task.getAccountSid(), task.getAttributes(), task.getAddons(), task.getDateCreated(),
                task.getDateUpdated(), task.getTaskQueueEnteredDate(), task.getReason(), task.getSid(),
                task.getTaskQueueSid(), task.getTaskQueueFriendlyName(), task.getTaskChannelSid(),
                task.getTaskChannelUniqueName(), task.getWorkflowSid(), task.getWorkflowFriendlyName(),
                task.getWorkspaceSid(), task.getUrl(), task.getLinks(), task.getVirtualStartTime(),
                task.getIgnoreCapacity(), task.getRoutingTarget()
              })
          .containsOnlyNulls();
    }
  }

  // --- the smallest answer: the document requires no member

  @Pact(consumer = "client-twilio")
  V4Pact emptyTask(PactDslWithProvider pact) {
    return request(pact, "a task exists with no optional member", "a request for the smallest task")
        .willRespondWith()
        .status(200)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .body(newJsonBody(task -> {}).build())
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "emptyTask")
  void everyMemberMayBeAbsent(MockServer server) {
    try (TwilioClient twilio = client(server)) {
      assertThat(twilio.tasks().fetchTask(WORKSPACE, TASK)).isEqualTo(Task.builder().build());
    }
  }

  // --- the documented errors

  @Pact(consumer = "client-twilio")
  V4Pact unauthorized(PactDslWithProvider pact) {
    return error(pact, "the credentials are wrong", 401, 20003, "Authenticate").toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "unauthorized")
  void wrongCredentialsBecomeUnauthorizedException(MockServer server) {
    assertError(server, UnauthorizedException.class, 401, 20003, "Authenticate");
  }

  @Pact(consumer = "client-twilio")
  V4Pact forbidden(PactDslWithProvider pact) {
    return error(pact, "the credentials may not read the task", 403, 20403, "Forbidden").toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "forbidden")
  void forbiddenTaskBecomesForbiddenException(MockServer server) {
    assertError(server, ForbiddenException.class, 403, 20403, "Forbidden");
  }

  @Pact(consumer = "client-twilio")
  V4Pact notFound(PactDslWithProvider pact) {
    return error(pact, "the task does not exist", 404, 20404, "The requested resource was not found")
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "notFound")
  void unknownTaskBecomesNotFoundException(MockServer server) {
    assertError(server, NotFoundException.class, 404, 20404, "The requested resource was not found");
  }

  @Pact(consumer = "client-twilio")
  V4Pact tooManyRequests(PactDslWithProvider pact) {
    return error(pact, "too many requests were sent", 429, 20429, "Too Many Requests")
        .matchHeader("Retry-After", "\\d+", "1")
        .toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "tooManyRequests")
  void rateLimitBecomesTooManyRequestsException(MockServer server) {
    TooManyRequestsException e =
        assertError(server, TooManyRequestsException.class, 429, 20429, "Too Many Requests");
    assertThat(e.getRetryAfter()).isEqualTo(Duration.ofSeconds(1));
  }

  @Pact(consumer = "client-twilio")
  V4Pact serverError(PactDslWithProvider pact) {
    return error(pact, "the service fails", 500, 20500, "Internal Server Error").toPact(V4Pact.class);
  }

  @Test
  @PactTestFor(pactMethod = "serverError")
  void failureBecomesServerErrorException(MockServer server) {
    assertError(server, ServerErrorException.class, 500, 20500, "Internal Server Error");
  }

  private static PactDslRequestWithPath request(PactDslWithProvider pact, String state, String description) {
    return pact.given(state, Map.of("workspaceSid", WORKSPACE, "taskSid", TASK))
        .uponReceiving(description)
        .method("GET")
        .pathFromProviderState("/v1/Workspaces/${workspaceSid}/Tasks/${taskSid}", PATH)
        .matchHeader("Authorization", "^Basic [A-Za-z0-9+/]+=*$", "Basic QUMwMDAwMDAwMDAwMDAwMDAwOnRlc3QtdG9rZW4=")
        .matchHeader("Accept", "application/json", "application/json");
  }

  private static PactDslResponse error(PactDslWithProvider pact, String state, int status, int code, String message) {
    return request(pact, state, "a request for a task, answered " + status)
        .willRespondWith()
        .status(status)
        .matchHeader("Content-Type", "application/json(;.*)?", "application/json")
        .body(
            newJsonBody(
                    error -> {
                      error.numberValue("code", code);
                      error.stringType("message", message);
                      error.stringMatcher("more_info", URI, "https://www.twilio.com/docs/errors/" + code);
                      error.numberValue("status", status);
                    })
                .build());
  }

  private static <E extends ApiException> E assertError(
      MockServer server, Class<E> type, int status, int code, String message) {
    try (TwilioClient twilio = client(server)) {
      E thrown = catchThrowableOfType(type, () -> twilio.tasks().fetchTask(WORKSPACE, TASK));

      assertThat(thrown).isExactlyInstanceOf(type);
      assertThat(thrown.getStatusCode()).isEqualTo(status);
      ApiError error = thrown.getError(ApiError.class);
      assertThat(error).isNotNull();
      assertThat(error.getCode()).isEqualTo(code);
      assertThat(error.getMessage()).isEqualTo(message);
      assertThat(error.getMoreInfo()).hasToString("https://www.twilio.com/docs/errors/" + code);
      assertThat(error.getStatus()).isEqualTo(status);
      return thrown;
    }
  }

  private static TwilioClient client(MockServer server) {
    return TwilioClient.builder()
        .credentials("AC0000000000000000", "test-token")
        .httpClient(ToMockServer.expecting(URL, server))
        .strict(true)
        .maxRetries(0)
        .build();
  }
}
