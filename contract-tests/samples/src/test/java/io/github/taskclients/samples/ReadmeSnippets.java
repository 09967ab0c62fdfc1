package io.github.taskclients.samples;

import com.google.gson.JsonPrimitive;
import io.github.taskclients.twilio.RequestOptions;
import io.github.taskclients.twilio.TasksApi;
import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twilio.model.Task;
import io.github.taskclients.twill.NotFoundException;
import io.github.taskclients.twill.TwillClient;
import io.github.taskclients.twill.model.GetTaskResponse;
import io.github.taskclients.twill.model.JobStatus;
import io.github.taskclients.twill.model.LatestJob;
import io.github.taskclients.twill.model.PullRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The code of the README, so that it compiles. */
final class ReadmeSnippets {
  private ReadmeSnippets() {}

  static void firstCalls(String accountSid, String authToken, String workspaceSid, String taskSid) {
    try (TwilioClient twilio = TwilioClient.builder().credentials(accountSid, authToken).build()) {
      Task task = twilio.tasks().fetchTask(workspaceSid, taskSid);
      System.out.println(task.getAssignmentStatus());
    }
    try (TwillClient twill = TwillClient.fromEnvironment()) {
      GetTaskResponse answer = twill.tasks().getTask("fix-flaky-login");
      LatestJob job = answer.getLatestJob();
      if (job != null && job.getStatus().equals(JobStatus.COMPLETED)) {
        System.out.println(job.getPlan());
      }
    }
  }

  static void threeForms(TwilioClient twilio, String workspaceSid, String taskSid) {
    Task task = twilio.tasks().fetchTask(workspaceSid, taskSid);

    TasksApi.FetchTaskApiResponse answer = twilio.tasks().fetchTaskWithResponse(workspaceSid, taskSid);
    answer.getStatusCode();
    answer.getETag();
    answer.getBody();

    CompletableFuture<Task> later =
        twilio
            .tasks()
            .fetchTaskAsync(
                workspaceSid,
                taskSid,
                RequestOptions.builder()
                    .callTimeout(Duration.ofSeconds(5))
                    .maxRetries(0)
                    .header("X-Trace", "t1")
                    .build());
    later.cancel(true);
    System.out.println(task);
  }

  static void models() {
    PullRequest pr =
        PullRequest.builder()
            .url("https://example.com/pr/482")
            .number(482L)
            .title("Wait for the redirect")
            .additionalProperty("draft", new JsonPrimitive(true))
            .build()
            .validate();
    pr.toBuilder().title("Wait longer").build();

    JobStatus status = JobStatus.of("ARCHIVED");
    status.known();
  }

  static void errors(TwillClient twill) {
    try {
      twill.tasks().getTask("no-such-task");
    } catch (NotFoundException e) {
      if (e.getError() != null) {
        System.out.println(e.getError().getError().getCode());
      }
    }
  }

  static TwilioClient answeredWithoutConnection() {
    Interceptor answers =
        chain ->
            new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(404)
                .message("Not Found")
                .body(ResponseBody.create("{\"code\": 20404}", MediaType.get("application/json")))
                .build();
    return TwilioClient.builder()
        .credentials("AC0", "secret")
        .httpClient(new OkHttpClient.Builder().addInterceptor(answers).build())
        .build();
  }
}
