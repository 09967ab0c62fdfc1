package io.github.taskclients.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Calls both services. For an API whose credentials are in the environment it is the real one, and the task is named by the
 * environment too; for the other it is a server on this machine that answers from the document.
 */
public final class FetchTasks {
  private FetchTasks() {}

  /** Takes the folder of the documents. */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), System.getenv(), System.out);
  }

  static void run(Path specs, Map<String, String> environment, PrintStream out) throws IOException {
    if (environment.containsKey("TWILIO_ACCOUNT_SID")) {
      TwilioSample.callService(environment, out);
    } else {
      try (SpecServer server = new SpecServer(specs.resolve("twilio.yaml"))) {
        TwilioSample.callLocally(server.baseUrl(), out);
      }
    }
    if (environment.containsKey("TWILL_API_KEY")) {
      TwillSample.callService(environment, out);
    } else {
      try (SpecServer server = new SpecServer(specs.resolve("twill.yaml"))) {
        TwillSample.callLocally(server.baseUrl(), out);
      }
    }
  }

  static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("not set in the environment: " + name);
    }
    return value;
  }
}
