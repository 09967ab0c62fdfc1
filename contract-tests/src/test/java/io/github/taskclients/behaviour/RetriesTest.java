package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** What is sent again, how often and after how long. */
class RetriesTest {
  private final MockWebServer server = new MockWebServer();
  private final FakeTiming timing = new FakeTiming();

  /** Calls that neither API has. */
  interface Methods {
    @POST("x")
    Call<ResponseBody> post(@Body RequestBody body);

    @PATCH("x")
    Call<ResponseBody> patch(@Body RequestBody body);

    @PUT("x")
    Call<ResponseBody> put(@Body RequestBody body);

    @DELETE("x")
    Call<ResponseBody> delete();
  }

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
        .flatMap(
            call ->
                Stream.of(408, 429, 500, 502, 503, 504, 400, 401, 404, 409, 501, 505)
                    .map(s -> arguments(call.get()[0], call.get()[1], s, List.of(408, 429, 500, 502, 503, 504).contains(s))));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("statuses")
  void onlyTransientStatusesAreRetriedTwice(Api api, Mode mode, int status, boolean retried) {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(status).build());
    }

    assertThat(call(api, mode)).isInstanceOf(api.exception("ApiException")).extracting("statusCode").isEqualTo(status);
    assertThat(server.getRequestCount()).isEqualTo(retried ? 3 : 1);
    assertThat(timing.waits()).hasSize(retried ? 2 : 0);
  }

  @EveryCall
  void retriedCallSucceedsWithTheSameRequest(Api api, Mode mode) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(settings())) {
      assertThat(mode.get(client)).isNotNull();
    }
    assertThat(server.takeRequest().getHeaders()).isEqualTo(server.takeRequest().getHeaders());
  }

  @EveryCall
  void failedConnectionsAreRetried(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket(true, true, true)).build());
    server.enqueue(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket(true, true, true)).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(settings())) {
      assertThat(mode.get(client)).isNotNull();
    }
    assertThat(timing.waits()).hasSize(2);
  }

  /** Whole as they begin, and then broken off; the last is cut by the network, the others by the service. */
  static Stream<Arguments> brokenOff() {
    String beginning = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return Cases.calls()
        .flatMap(
            call ->
                Stream.of("Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", "Transfer-Encoding: chunked\r\n\r\n")
                    .map(rest -> arguments(call.get()[0], call.get()[1], beginning + rest)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("brokenOff")
  void answerThatBreaksOffIsRetried(Api api, Mode mode, String broken) throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(List.of(List.of(broken), List.of(ScriptedServer.ok(api.body()))));
        Client client = api.client(settings(scripted))) {
      assertThat(mode.get(client)).isNotNull();

      assertThat(scripted.requests()).isEqualTo(2);
    }
    assertThat(timing.waits()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("brokenOff")
  void answersThatAlwaysBreakOffAreNoMoreThanRetriedTwice(Api api, Mode mode, String broken) throws Exception {
    try (ScriptedServer scripted = new ScriptedServer(List.of(List.of(broken), List.of(broken), List.of(broken)));
        Client client = api.client(settings(scripted))) {
      assertThat(catchThrowable(() -> mode.get(client)))
          .isExactlyInstanceOf(api.exception("ApiConnectionException"))
          .hasMessageContaining(" got an answer that broke off: ")
          .message()
          .doesNotContain("null");

      assertThat(scripted.requests()).isEqualTo(3);
    }
  }

  private Settings settings(ScriptedServer scripted) {
    Settings settings = Settings.of(scripted.url());
    settings.timing = timing;
    return settings;
  }

  @EveryCall
  void zeroRetriesMeansOneAttempt(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(503).build());
    Settings settings = settings();
    settings.maxRetries = 0;

    try (Client client = api.client(settings)) {
      catchThrowable(() -> mode.get(client));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @EveryCall
  void oneCallMaySetItsOwnRetries(Api api, Mode mode) {
    for (int i = 0; i < 5; i++) {
      server.enqueue(new MockResponse.Builder().code(503).build());
    }

    try (Client client = api.client(settings())) {
      catchThrowable(() -> mode.get(client, Client.Options.maxRetries(4)));
    }
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @EveryCall
  void waitsGrowFrom500MillisecondsTo8SecondsWithFullJitter(Api api, Mode mode) {
    for (int i = 0; i < 8; i++) {
      server.enqueue(new MockResponse.Builder().code(503).build());
    }
    timing.random(0.999);

    try (Client client = api.client(settings())) {
      catchThrowable(() -> mode.get(client, Client.Options.maxRetries(7)));
    }
    assertThat(timing.waits().stream().map(Duration::toMillis))
        .containsExactly(499L, 999L, 1998L, 3996L, 7992L, 7992L, 7992L);
  }

  @EveryCall
  void jitterGoesDownToNoWait(Api api, Mode mode) {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(503).build());
    }
    timing.random(0);

    assertThat(call(api, mode)).isInstanceOf(api.exception("ServerErrorException"));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  static Stream<Arguments> retryAfters() {
    return Cases.calls()
        .flatMap(
            call ->
                Stream.of(
                        arguments("7", 7L),
                        arguments("55", 55L),
                        arguments("Sun, 01 Mar 2026 12:00:09 GMT", 9L),
                        arguments("Sun, 01 Mar 2026 11:00:00 GMT", null),
                        arguments("0", null))
                    .map(row -> arguments(call.get()[0], call.get()[1], row.get()[0], row.get()[1])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("retryAfters")
  void retryAfterIsObeyed(Api api, Mode mode, String retryAfter, Long seconds) {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", retryAfter).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(settings())) {
      assertThat(mode.get(client)).isNotNull();
    }
    assertThat(timing.waits()).isEqualTo(seconds == null ? List.of() : List.of(Duration.ofSeconds(seconds)));
  }

  @EveryCall
  void retryAfterOfMoreThan60SecondsIsNotWaitedFor(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "61").build());
    Settings settings = settings();
    settings.callTimeout = Duration.ofMinutes(10);

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isInstanceOf(api.exception("TooManyRequestsException"));
    }
    assertThat(timing.waits()).isEmpty();
  }

  @EveryCall
  void waitBeyondTheCallTimeoutFailsAtOnceWithThatAnswer(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "20").build());
    Settings settings = settings();
    settings.callTimeout = Duration.ofSeconds(20);

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isInstanceOf(api.exception("ServerErrorException"));
    }
    assertThat(timing.waits()).isEmpty();
  }

  @EveryCall
  void unavailableWithRetryAfterZeroIsNotResentByOkHttp(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    Settings settings = settings();
    settings.maxRetries = 0;

    try (Client client = api.client(settings)) {
      Throwable thrown = catchThrowable(() -> mode.get(client));

      assertThat(thrown).isInstanceOf(api.exception("ServerErrorException"));
      assertThat(thrown).extracting("headers").asString().contains("Retry-After: 0").doesNotContain("Hidden");
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @EveryApi
  void methodsThatMayHaveHappenedAreRetriedOn429Alone(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(429).build());
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().code(429).build());
    server.enqueue(new MockResponse.Builder().code(500).build());

    try (Client client = api.client(settings())) {
      Methods methods = client.retrofit().create(Methods.class);
      RequestBody body = RequestBody.create("{}", MediaType.get("application/json"));

      assertThat(methods.post(body).execute().code()).isEqualTo(503);
      assertThat(methods.patch(body).execute().code()).isEqualTo(500);
    }
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @EveryApi
  void methodsThatAreSafeToRepeatAreRetried(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().code(200).build());
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().code(200).build());

    try (Client client = api.client(settings())) {
      Methods methods = client.retrofit().create(Methods.class);

      assertThat(methods.put(RequestBody.create("{}", null)).execute().code()).isEqualTo(200);
      assertThat(methods.delete().execute().code()).isEqualTo(200);
    }
  }

  @EveryApi
  void bodyThatCanBeSentOnceIsNotSentAgain(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(429).build());
    RequestBody once =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return null;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8("x");
          }

          @Override
          public boolean isOneShot() {
            return true;
          }
        };

    try (Client client = api.client(settings())) {
      assertThat(client.retrofit().create(Methods.class).post(once).execute().code()).isEqualTo(429);
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private Throwable call(Api api, Mode mode) {
    try (Client client = api.client(settings())) {
      return catchThrowable(() -> mode.get(client));
    }
  }

  private Settings settings() {
    Settings settings = Settings.of(server);
    settings.timing = timing;
    return settings;
  }
}
