package io.github.taskclients.samples;

import io.github.taskclients.twill.ApiException;
import io.github.taskclients.twill.TwillClient;
import io.github.taskclients.twill.model.GetTaskResponse;
import io.github.taskclients.twill.model.LatestJob;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** The Twill client, asynchronously: a task, its latest job, its absence. */
final class TwillSample {
  private TwillSample() {}

  static void callService(Map<String, String> environment, PrintStream out) {
    String task = FetchTasks.required(environment, "TWILL_TASK");
    try (TwillClient twill = TwillClient.fromEnvironment()) {
      print(twill, task, out);
    }
  }

  static void callLocally(String baseUrl, PrintStream out) {
    try (TwillClient twill = TwillClient.builder().apiKey("local").baseUrl(baseUrl).maxRetries(0).build()) {
      print(twill, "fix-flaky-login", out);
      for (int status : new int[] {401, 404, 429, 500}) {
        print(twill, "task-" + status, out);
      }
    }
  }

  private static void print(TwillClient twill, String id, PrintStream out) {
    try {
      GetTaskResponse answer = twill.tasks().getTaskAsync(id).join();
      LatestJob job = answer.getLatestJob();
      out.println("Twill   " + id + " " + (job == null ? "has no job" : "is " + job.getStatus()));
      out.println("        " + answer);
    } catch (CompletionException e) {
      ApiException error = (ApiException) e.getCause();
      out.println("Twill   " + id + " " + error.getClass().getSimpleName() + ": " + error.getError());
    }
  }
}
