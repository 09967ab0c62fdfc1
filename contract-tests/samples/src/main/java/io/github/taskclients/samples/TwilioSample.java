package io.github.taskclients.samples;

import io.github.taskclients.twilio.ApiException;
import io.github.taskclients.twilio.NotFoundException;
import io.github.taskclients.twilio.TasksApi.FetchTaskApiResponse;
import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twilio.model.Task;
import java.io.PrintStream;
import java.util.Map;

/** The Twilio client: a task, its headers, its absence. */
final class TwilioSample {
  private static final String WORKSPACE = "WSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

  private TwilioSample() {}

  static void callService(Map<String, String> environment, PrintStream out) {
    String workspace = FetchTasks.required(environment, "TWILIO_WORKSPACE_SID");
    String task = FetchTasks.required(environment, "TWILIO_TASK_SID");
    try (TwilioClient twilio = TwilioClient.fromEnvironment()) {
      print(twilio, workspace, task, out);
    }
  }

  static void callLocally(String baseUrl, PrintStream out) {
    try (TwilioClient twilio =
        TwilioClient.builder().credentials("AC00", "local").baseUrl(baseUrl).maxRetries(0).build()) {
      print(twilio, WORKSPACE, "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", out);
      for (int status : new int[] {401, 403, 404, 429, 500}) {
        print(twilio, WORKSPACE, "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" + status, out);
      }
    }
  }

  private static void print(TwilioClient twilio, String workspace, String sid, PrintStream out) {
    try {
      FetchTaskApiResponse answer = twilio.tasks().fetchTaskWithResponse(workspace, sid);
      Task task = answer.getBody();
      out.println("Twilio  " + sid + " is " + task.getAssignmentStatus() + ", version " + answer.getETag());
      out.println("        " + task);
    } catch (NotFoundException e) {
      out.println("Twilio  " + sid + " does not exist: " + e.getError());
    } catch (ApiException e) {
      out.println("Twilio  " + sid + " " + e.getClass().getSimpleName() + ": " + e.getError());
    }
  }
}
