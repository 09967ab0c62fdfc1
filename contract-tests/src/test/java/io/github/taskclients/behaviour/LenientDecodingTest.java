package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.taskclients.twilio.TwilioApi;
import io.github.taskclients.twilio.model.AssignmentStatus;
import io.github.taskclients.twilio.model.Task;
import io.github.taskclients.twill.InvalidDataException;
import io.github.taskclients.twill.TwillApi;
import io.github.taskclients.twill.model.ApiErrorDetail;
import io.github.taskclients.twill.model.GetTaskResponse;
import io.github.taskclients.twill.model.JobStatus;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Departures from the document that a client lives with, and that a strict one does not. */
class LenientDecodingTest {
  private static final Api TWILIO = new TwilioApi();
  private static final Api TWILL = new TwillApi();
  private static final Gson GSON = new Gson();

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  static Stream<Arguments> departures() {
    return Stream.of(
            arguments(TWILIO, "undocumented member", "{\"x\": {\"y\": [1.50, null]}}", "$.x"),
            arguments(TWILIO, "undocumented enum value", "{\"assignment_status\": \"paused\"}", "$.assignment_status"),
            arguments(TWILIO, "null in an optional member", "{\"age\": null}", "$.age"),
            arguments(TWILIO, "null in a map", "{\"links\": {\"a\": null}}", "$.links.a"),
            arguments(TWILIO, "text that breaks its pattern", "{\"sid\": \"WT" + "g".repeat(32) + "\"}", "$.sid"),
            arguments(TWILIO, "text with a newline at its end", "{\"sid\": \"WT" + "a".repeat(32) + "\\n\"}", "$.sid"),
            arguments(TWILIO, "text that is too short", "{\"account_sid\": \"AC\"}", "$.account_sid"),
            arguments(TWILL, "undocumented member", TWILL.body().replace("\"task\":", "\"prs\": [], \"task\":"), "$.prs"),
            arguments(TWILL, "undocumented member within", TWILL.body().replace("\"plan\":", "\"finalAnswer\": 1, \"plan\":"), "$.latestJob.finalAnswer"),
            arguments(TWILL, "undocumented enum value", TWILL.body().replace("PENDING", "PAUSED"), "$.latestJob.status"),
            arguments(TWILL, "required member absent", TWILL.body().replace("\"baseBranch\": \"main\", ", ""), "$.task.baseBranch"),
            arguments(TWILL, "required nullable member absent", TWILL.body().replace("\"plan\": null,", ""), "$.latestJob.plan"),
            arguments(TWILL, "required member null", TWILL.body().replace("\"main\"", "null"), "$.task.baseBranch"),
            arguments(TWILL, "required object absent", "{\"latestJob\": null}", "$.task"))
        .flatMap(row -> Stream.of(Mode.values()).map(mode -> arguments(row.get()[0], mode, row.get()[1], row.get()[2], row.get()[3])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("departures")
  void departureIsKeptAndWrittenBack(Api api, Mode mode, String name, String body, String path) {
    server.enqueue(new MockResponse.Builder().body(body).build());

    try (Client client = api.client(Settings.of(server))) {
      Object value = mode.get(client);

      assertThat(JsonParser.parseString(GSON.toJson(value))).isEqualTo(JsonParser.parseString(body));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("departures")
  void strictClientRefusesTheDeparture(Api api, Mode mode, String name, String body, String path) {
    server.enqueue(new MockResponse.Builder().body(body).build());
    Settings settings = Settings.of(server);
    settings.strict = true;

    try (Client client = api.client(settings)) {
      Throwable thrown = catchThrowable(() -> mode.get(client));

      assertThat(thrown).isExactlyInstanceOf(api.exception("InvalidResponseException"));
      assertThat(thrown).extracting("path").isEqualTo(path);
    }
  }

  @EveryCall
  void strictClientTakesWhatTheDocumentHas(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    Settings settings = Settings.of(server);
    settings.strict = true;

    try (Client client = api.client(settings)) {
      assertThat(mode.get(client)).isNotNull();
    }
  }

  @EveryCall
  void absentMembersAreNotWrittenBackAsNullNorNullsLeftOut(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      JsonElement written = JsonParser.parseString(GSON.toJson(mode.get(client)));

      assertThat(written).isEqualTo(JsonParser.parseString(api.body()));
    }
  }

  @Test
  void undocumentedMemberIsReachable() {
    Task task = GSON.fromJson("{\"x\": {\"y\": [1.50, null]}}", Task.class);

    assertThat(task.getAdditionalProperties()).hasToString("{x={\"y\":[1.50,null]}}");
  }

  @Test
  void changingUndocumentedJsonDoesNotChangeTheModel() {
    Task task = GSON.fromJson("{\"x\": []}", Task.class);

    ((JsonArray) task.getAdditionalProperties().get("x")).add(1);

    assertThat(task).hasToString("Task{\"x\":[]}");
  }

  @Test
  void undocumentedEnumValueIsKept() {
    Task task = GSON.fromJson("{\"assignment_status\": \"paused\"}", Task.class);

    AssignmentStatus status = task.getAssignmentStatus();
    assertThat(status.getValue()).isEqualTo("paused");
    assertThat(status).isEqualTo(AssignmentStatus.of("paused")).isNotEqualTo(AssignmentStatus.PENDING);
    assertThat(status.known()).isEqualTo(AssignmentStatus.Known.UNRECOGNIZED);
    assertThat(JobStatus.of("COMPLETED")).isSameAs(JobStatus.COMPLETED);
    assertThat(JobStatus.COMPLETED.known()).isEqualTo(JobStatus.Known.COMPLETED);
  }

  @Test
  void getterOfAMissingRequiredMemberNamesTypeAndMember() {
    GetTaskResponse answer = GSON.fromJson("{\"task\": {\"id\": null}}", GetTaskResponse.class);

    assertThatThrownBy(answer::getLatestJob)
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            e -> {
              assertThat(e.getType()).isEqualTo("GetTaskResponse");
              assertThat(e.getMember()).isEqualTo("latestJob");
              assertThat(e).hasMessage("GetTaskResponse.latestJob is required but absent");
            });
    assertThatThrownBy(() -> answer.getTask().getId())
        .hasMessage("TaskDetail.id is null, which the document does not allow");
  }

  @Test
  void validateNamesTheFirstDepartureInTheWholeValue() {
    GetTaskResponse answer = GSON.fromJson(TWILL.body().replace("\"number\": 482, ", ""), GetTaskResponse.class);

    assertThatThrownBy(answer::validate).hasMessage("GetTaskResponse.latestJob.pr.number is required but absent");
    assertThat(GSON.fromJson(TWILL.body(), GetTaskResponse.class).validate()).isNotNull();
  }

  @Test
  void validateRefusesNullInAnOptionalMember() {
    Task task = GSON.fromJson("{\"age\": null}", Task.class);

    assertThat(task.getAge()).isNull();
    assertThatThrownBy(task::validate).hasMessage("Task.age is null, which the document does not allow");
  }

  @Test
  void validateLetsUndocumentedMembersAndEnumValuesPass() {
    assertThat(GSON.fromJson("{\"x\": 1, \"assignment_status\": \"paused\"}", Task.class).validate()).isNotNull();
  }

  @Test
  void freeFormJsonKeepsItsNumbersAndIsACopy() {
    ApiErrorDetail error = GSON.fromJson("{\"details\": {\"n\": 12345678901234567890, \"a\": [1.10]}}", ApiErrorDetail.class);

    error.getDetails().getAsJsonObject().addProperty("n", 0);

    assertThat(error.getDetails()).hasToString("{\"n\":12345678901234567890,\"a\":[1.10]}");
    assertThat(GSON.toJson(error)).isEqualTo("{\"details\":{\"n\":12345678901234567890,\"a\":[1.10]}}");
  }
}
