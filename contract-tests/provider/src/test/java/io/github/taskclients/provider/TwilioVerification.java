package io.github.taskclients.provider;

import static io.github.taskclients.provider.SchemaValue.Fill.FULL;
import static io.github.taskclients.provider.SchemaValue.Fill.NULLS;
import static io.github.taskclients.provider.SchemaValue.Fill.SMALLEST;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of Twilio TaskRouter. */
@Provider("twilio-taskrouter-openapi")
abstract class TwilioVerification extends Verification {
  TwilioVerification() {
    super("twilio-taskrouter-openapi");
  }

  @State("a task exists with every member")
  Map<String, String> everyMember() {
    answer(200, FULL);
    return task();
  }

  @State("a task exists with every nullable member null")
  Map<String, String> nulls() {
    answer(200, NULLS);
    return task();
  }

  @State("a task exists with no optional member")
  Map<String, String> noOptionalMember() {
    answer(200, SMALLEST);
    return task();
  }

  @State("the credentials are wrong")
  Map<String, String> wrongCredentials() {
    answer(401, FULL);
    return task();
  }

  @State("the credentials may not read the task")
  Map<String, String> forbidden() {
    answer(403, FULL);
    return task();
  }

  @State("the task does not exist")
  Map<String, String> noTask() {
    answer(404, FULL);
    return Map.of("workspaceSid", task().get("workspaceSid"), "taskSid", "WT00000000000000000000000000000000");
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
    String workspace = environment.apply("TWILIO_WORKSPACE_SID");
    String task = environment.apply("TWILIO_TASK_SID");
    return Map.of(
        "workspaceSid", workspace == null ? "WS0123456789abcdef0123456789abcdef" : workspace,
        "taskSid", task == null ? "WT0123456789abcdef0123456789abcdef" : task);
  }

  @Override
  List<String> variables() {
    return List.of("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WORKSPACE_SID", "TWILIO_TASK_SID");
  }

  @Override
  Set<String> realStates() {
    return Set.of("a task exists with every member", "the credentials are wrong", "the task does not exist");
  }

  @Override
  String realAuthorization() {
    String credentials = environment.apply("TWILIO_ACCOUNT_SID") + ":" + environment.apply("TWILIO_AUTH_TOKEN");
    return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  Set<String> statesOfWrongCredentials() {
    return Set.of("the credentials are wrong");
  }

  @Override
  Map<Departure, String> knownDepartures() {
    return Map.of();
  }
}
