package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which status becomes which exception, and what it tells. */
class ErrorsTest {
  private static final Map<Integer, String> CLASSES =
      Map.ofEntries(
          Map.entry(202, "ApiException"),
          Map.entry(204, "ApiException"),
          Map.entry(302, "ApiException"),
          Map.entry(400, "BadRequestException"),
          Map.entry(401, "UnauthorizedException"),
          Map.entry(403, "ForbiddenException"),
          Map.entry(404, "NotFoundException"),
          Map.entry(407, "ApiException"),
          Map.entry(409, "ConflictException"),
          Map.entry(412, "PreconditionFailedException"),
          Map.entry(418, "ApiException"),
          Map.entry(429, "TooManyRequestsException"),
          Map.entry(500, "ServerErrorException"),
          Map.entry(503, "ServerErrorException"),
          Map.entry(599, "ServerErrorException"));

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  static Stream<Arguments> statuses() {
    return Cases.calls()
        .flatMap(call -> CLASSES.keySet().stream().sorted().map(s -> arguments(call.get()[0], call.get()[1], s)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("statuses")
  void statusDecidesTheClassWhateverTheBody(Api api, Mode mode, int status) {
    for (String body : new String[] {"", "<html>Bad gateway</html>", "{\"error\": {\"code\":", "[]", "null", api.body()}) {
      server.enqueue(response(status, "application/json", status == 204 ? "" : body));

      Throwable thrown = call(api, mode);

      assertThat(thrown).as(body).isExactlyInstanceOf(api.exception(CLASSES.get(status)));
      assertThat(thrown).isInstanceOf(api.exception("ApiException"));
      assertThat(thrown).extracting("statusCode").isEqualTo(status);
      assertThat(thrown).extracting("rawBody").isEqualTo(status == 204 ? "" : body);
      assertThat(thrown).hasMessageContaining("status " + status).hasMessageContaining("GET http");
    }
  }

  static Stream<Arguments> documentedStatuses() {
    return Stream.of(
            arguments("Twilio", 401), arguments("Twilio", 403), arguments("Twilio", 404), arguments("Twilio", 429),
            arguments("Twilio", 500), arguments("Twill", 401), arguments("Twill", 404), arguments("Twill", 429),
            arguments("Twill", 500))
        .flatMap(
            row ->
                Cases.calls()
                    .filter(call -> call.get()[0].toString().equals(row.get()[0]))
                    .map(call -> arguments(call.get()[0], call.get()[1], row.get()[1])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("documentedStatuses")
  void documentedErrorIsTyped(Api api, Mode mode, int status) {
    for (String type : new String[] {"application/json", "application/problem+json", "text/plain"}) {
      server.enqueue(response(status, type, api.errorBody("No luck")));

      Throwable thrown = call(api, mode);

      assertThat(api.errorMessage(error(thrown))).as(type).isEqualTo("No luck");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("documentedStatuses")
  void anotherBodyIsNoTypedError(Api api, Mode mode, int status) {
    for (String body : new String[] {"", "<html></html>", "{\"message\": ", "[]", "\"x\""}) {
      server.enqueue(response(status, "text/html", body));

      assertThat(error(call(api, mode))).as(body).isNull();
    }
  }

  @EveryCall
  void strictClientStillReportsTheStatus(Api api, Mode mode) {
    server.enqueue(response(404, "application/json", "{\"undocumented\": true}"));
    Settings settings = settings();
    settings.strict = true;

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("NotFoundException"));
    }
  }

  @EveryCall
  void rawBodyHoldsTheFirst64KiB(Api api, Mode mode) {
    server.enqueue(response(404, "text/html", "x".repeat(100_000)));

    assertThat(call(api, mode)).extracting("rawBody").asString().hasSize(64 * 1024);
  }

  @EveryCall
  void bodyThatBreaksOffKeepsStatusAndWhatArrived(Api api, Mode mode) {
    server.enqueue(
        response(404, "text/html", "y".repeat(1_000_000)).newBuilder()
            .onResponseBody(new SocketEffect.CloseSocket(true, true, true))
            .build());

    Throwable thrown = call(api, mode);

    assertThat(thrown).isExactlyInstanceOf(api.exception("NotFoundException"));
    assertThat(thrown).extracting("rawBody").asString().startsWith("yyyy");
  }

  @EveryCall
  void noHeaderOfTheServiceMakesAnotherStatusOrWait(Api api, Mode mode) {
    for (int status : new int[] {200, 400, 503}) {
      server.enqueue(
          response(status, "application/json", api.body()).newBuilder()
              .addHeader("Status-Hidden", "407")
              .addHeader("Retry-After-Hidden", "7")
              .build());

      Throwable thrown = call(api, mode);

      if (status == 200) {
        assertThat(thrown).isNull();
      } else {
        assertThat(thrown).extracting("statusCode", "retryAfter").containsExactly(status, null);
      }
    }
  }

  @EveryCall
  void lengthBelowZeroEndsTheCall(Api api, Mode mode) {
    for (int status : new int[] {200, 404, 503}) {
      server.enqueue(response(status, "application/json", "{}").newBuilder().setHeader("Content-Length", "-5").build());

      assertThat(call(api, mode)).as("status " + status).isExactlyInstanceOf(api.exception("ApiConnectionException"));
    }
  }

  @EveryCall
  void serializedExceptionKeepsStatusAndBody(Api api, Mode mode) throws Exception {
    server.enqueue(response(429, "text/plain", "slowly").newBuilder().addHeader("Retry-After", "17").build());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(call(api, mode));

    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(read).isExactlyInstanceOf(api.exception("TooManyRequestsException"));
    assertThat(read).extracting("statusCode", "rawBody", "retryAfter").containsExactly(429, "slowly", Duration.ofSeconds(17));
    assertThat(read).extracting("headers").hasToString("");
    assertThat(read).extracting("requestId", "error").containsOnlyNulls();
  }

  @EveryCall
  void headersAndRequestIdAreKept(Api api, Mode mode) {
    server.enqueue(
        response(404, "text/plain", "").newBuilder().addHeader("Twilio-Request-Id", "RQ1").addHeader("X-A", "b").build());

    Throwable thrown = call(api, mode);

    assertThat(thrown).extracting("requestId").isEqualTo("RQ1");
    assertThat(thrown).extracting("headers").asString().contains("X-A: b");
  }

  @EveryCall
  void retryAfterIsReadInSecondsAndAsDate(Api api, Mode mode) {
    server.enqueue(response(429, "text/plain", "").newBuilder().addHeader("Retry-After", "17").build());
    assertThat(call(api, mode)).extracting("retryAfter").isEqualTo(Duration.ofSeconds(17));

    server.enqueue(
        response(429, "text/plain", "").newBuilder().addHeader("Retry-After", "Sun, 01 Mar 2026 12:00:40 GMT").build());
    assertThat(call(api, mode)).extracting("retryAfter").isEqualTo(Duration.ofSeconds(40));

    server.enqueue(response(503, "text/plain", "").newBuilder().addHeader("Retry-After", "61").build());
    assertThat(call(api, mode)).extracting("retryAfter").isEqualTo(Duration.ofSeconds(61));

    server.enqueue(response(429, "text/plain", "").newBuilder().addHeader("Retry-After", "soon").build());
    assertThat(call(api, mode)).extracting("retryAfter").isNull();
  }

  @EveryCall
  void messageNamesNoCredentialThatTheServiceEchoes(Api api, Mode mode) {
    String echo = "wrong key " + Settings.SECRET + " or " + api.authorization();
    server.enqueue(response(401, "text/plain", echo));
    assertThat(call(api, mode)).message().contains("wrong key ***").doesNotContain(Settings.SECRET, api.authorization());

    server.enqueue(response(200, "text/plain", echo));
    assertThat(call(api, mode)).message().contains("wrong key ***").doesNotContain(Settings.SECRET, api.authorization());
  }

  @EveryCall
  void messageNamesNoCredentialOfOneCallThatTheServiceEchoes(Api api, Mode mode) {
    server.enqueue(response(401, "text/plain", "wrong key an0ther-s3cret"));

    try (Client client = api.client(settings())) {
      assertThatThrownBy(() -> mode.get(client, Client.Options.header("Authorization", "Bearer an0ther-s3cret")))
          .message()
          .contains("wrong key ***")
          .doesNotContain("an0ther-s3cret");
    }
  }

  static Stream<Arguments> echoes() {
    return Cases.calls()
        .flatMap(
            call ->
                Stream.of(arguments(Settings.SECRET, "but found ***"), arguments("x".repeat(60) + Settings.SECRET, "but found 77 characters"))
                    .map(echo -> arguments(call.get()[0], call.get()[1], echo.get()[0], echo.get()[1])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("echoes")
  void traceNamesNoCredentialThatTheServiceEchoes(Api api, Mode mode, String echo, String shown) {
    String time = api.body().contains("createdAt") ? "createdAt" : "date_created";
    String body = api.body().replaceAll("(\"" + time + "\": )\"[^\"]*\"", "$1\"" + echo + "\"");
    server.enqueue(response(200, "application/json", body));

    Throwable thrown = call(api, mode);

    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(thrown).isExactlyInstanceOf(api.exception("InvalidResponseException")).message().contains(shown);
    assertThat(trace.toString()).doesNotContain(Settings.SECRET.substring(0, 4));
  }

  @EveryCall
  void rawBodyIsReadInTheCharsetOfTheAnswer(Api api, Mode mode) {
    server.enqueue(
        response(404, "text/html; charset=iso-8859-1", "").newBuilder()
            .body(new Buffer().writeString("Größe", StandardCharsets.ISO_8859_1))
            .build());

    assertThat(call(api, mode)).hasMessageEndingWith("Größe").extracting("rawBody").isEqualTo("Größe");
  }

  @EveryCall
  void unreachableServiceBecomesApiConnectionException(Api api, Mode mode) {
    Settings settings = settings();
    server.close();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
    }
  }

  @EveryCall
  void successThatBreaksOffBecomesApiConnectionException(Api api, Mode mode) {
    server.enqueue(
        new MockResponse.Builder()
            .body(api.body() + " ".repeat(1_000_000))
            .onResponseBody(new SocketEffect.CloseSocket(true, true, true))
            .build());

    assertThat(call(api, mode)).isExactlyInstanceOf(api.exception("ApiConnectionException"));
  }

  private static Object error(Throwable thrown) {
    try {
      return thrown.getClass().getMethod("getError").invoke(thrown);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Throwable call(Api api, Mode mode) {
    try (Client client = api.client(settings())) {
      return catchThrowable(() -> mode.get(client));
    }
  }

  private Settings settings() {
    Settings settings = Settings.of(server);
    settings.maxRetries = 0;
    settings.timing = new FakeTiming();
    return settings;
  }

  private static MockResponse response(int status, String type, String body) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).addHeader("Content-Type", type);
    return (status == 204 ? response : response.body(body)).build();
  }
}
