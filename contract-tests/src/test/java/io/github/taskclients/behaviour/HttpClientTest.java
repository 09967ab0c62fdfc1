package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.taskclients.twilio.RequestOptions;
import io.github.taskclients.twill.TwillClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.ForwardingSource;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** The OkHttp client and the Retrofit behind a client, and the bounds of its answers. */
class HttpClientTest {
  private final MockWebServer server = new MockWebServer();

  /** A call that neither API has. */
  interface Raw {
    @GET("raw")
    Call<ResponseBody> get();

    @GET
    Call<ResponseBody> get(@Url String url);
  }

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @EveryCall
  void injectedClientKeepsItsInterceptorsAndLosesItsTimeoutsAndAuthenticator(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(401).build());
    AtomicInteger seen = new AtomicInteger();
    AtomicInteger authentications = new AtomicInteger();
    Settings settings = Settings.of(server);
    settings.httpClient =
        new OkHttpClient.Builder()
            .callTimeout(Duration.ofNanos(1_000_000))
            .authenticator(
                (route, response) -> {
                  authentications.incrementAndGet();
                  return null;
                })
            .addInterceptor(
                chain -> {
                  seen.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isInstanceOf(api.exception("UnauthorizedException"));
    }
    assertThat(seen).hasValue(1);
    assertThat(authentications).hasValue(0);
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  @EveryCall
  void userAgentNamesArtifactVersionAndJava(Api api, Mode mode) throws Exception {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      mode.get(client);
    }
    assertThat(server.takeRequest().getHeaders().get("User-Agent"))
        .isEqualTo(
            "client-" + api.toString().toLowerCase() + "/" + System.getProperty("project.version")
                + " (Java " + System.getProperty("java.version") + ")");
  }

  @EveryCall
  void bodyAtTheLimitIsReadAndOneByteMoreIsRefused(Api api, Mode mode) {
    Settings settings = Settings.of(server);
    settings.maxResponseBytes = 10_000L;
    String padding = " ".repeat(10_000 - api.body().getBytes().length);

    try (Client client = api.client(settings)) {
      server.enqueue(new MockResponse.Builder().body(api.body() + padding).build());
      assertThat(mode.get(client)).isNotNull();

      server.enqueue(new MockResponse.Builder().body(api.body() + padding + " ").build());
      assertThat(catchThrowable(() -> mode.get(client)))
          .isExactlyInstanceOf(api.exception("InvalidResponseException"))
          .hasMessageContaining("10000 bytes");
    }
  }

  @EveryCall
  void limitMayBeAsLargeAsANumberCanBe(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    server.enqueue(new MockResponse.Builder().code(404).body("nothing").build());
    Settings settings = Settings.of(server);
    settings.maxResponseBytes = Long.MAX_VALUE;

    try (Client client = api.client(settings)) {
      assertThat(mode.get(client)).isNotNull();
      assertThat(catchThrowable(() -> mode.get(client))).isInstanceOf(api.exception("NotFoundException")).extracting("rawBody").isEqualTo("nothing");
    }
  }

  static Stream<Arguments> noGzip() throws Exception {
    Buffer zipped = new Buffer();
    try (BufferedSink gzip = Okio.buffer(new GzipSink(zipped))) {
      gzip.writeUtf8("{}");
    }
    Map<String, ByteString> bodies =
        Map.of("none", ByteString.EMPTY, "text", ByteString.encodeUtf8("<html>Not here</html>"), "half", zipped.readByteString(12));
    return Cases.calls().flatMap(call -> bodies.keySet().stream().map(name -> Arguments.of(call.get()[0], call.get()[1], name, bodies.get(name))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("noGzip")
  void bodyThatIsNotEncodedAsItsHeaderSaysIsAnInvalidResponse(Api api, Mode mode, String name, ByteString body) {
    server.enqueue(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(new Buffer().write(body)).build());

    try (Client client = api.client(Settings.of(server))) {
      assertThat(catchThrowable(() -> mode.get(client)))
          .isExactlyInstanceOf(api.exception("InvalidResponseException"))
          .hasMessageContaining(": $ cannot be read: ")
          .extracting("statusCode")
          .isEqualTo(200);
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @EveryCall
  void whatAnInterceptorThrowsIsThrownAsItIs(Api api, Mode mode) {
    AtomicInteger calls = new AtomicInteger();
    IllegalArgumentException mistake = new IllegalArgumentException("a mistake");
    Settings settings = Settings.of(server);
    settings.httpClient =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(quietThreads()))
            .addInterceptor(
                chain -> {
                  calls.incrementAndGet();
                  throw mistake;
                })
            .build();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isSameAs(mistake);
    }
    assertThat(calls).hasValue(1);
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  @EveryCall
  void whatAnInterceptorFailsOfIsAFailureWhateverItsCause(Api api, Mode mode) {
    AtomicInteger calls = new AtomicInteger();
    Settings settings = Settings.of(server);
    settings.timing = new FakeTiming();
    settings.httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  calls.incrementAndGet();
                  throw new IOException("no signature with " + Settings.SECRET, new IllegalStateException("no key"));
                })
            .build();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client)))
          .isExactlyInstanceOf(api.exception("ApiConnectionException"))
          .hasMessageEndingWith("got no answer: no signature with ***")
          .hasNoCause();
    }
    assertThat(calls).hasValue(3);
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  /** OkHttp throws it on its own thread, too, which would print it. */
  private static ExecutorService quietThreads() {
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task);
          thread.setUncaughtExceptionHandler((where, thrown) -> {});
          return thread;
        });
  }

  @EveryCall
  void whatAnInterceptorsBodyThrowsEndsTheCallAndClosesTheBody(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(404).body("nothing").build());
    AtomicInteger closed = new AtomicInteger();
    Settings settings = Settings.of(server);
    settings.httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(chain -> chain.proceed(chain.request()).newBuilder().body(new BodyThatThrows(closed)).build())
            .build();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(IllegalStateException.class).hasMessage("no more");
    }
    assertThat(closed).hasPositiveValue();
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  /** Throws what is no IOException when it is read. */
  private static final class BodyThatThrows extends ResponseBody {
    private final AtomicInteger closed;
    private final BufferedSource source =
        Okio.buffer(
            new ForwardingSource(new Buffer()) {
              @Override
              public long read(Buffer sink, long byteCount) {
                throw new IllegalStateException("no more");
              }
            });

    private BodyThatThrows(AtomicInteger closed) {
      this.closed = closed;
    }

    @Override
    public MediaType contentType() {
      return null;
    }

    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public BufferedSource source() {
      return source;
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  @EveryApi
  void asyncCallOfAnHttpClientThatWasShutDownIsNoTimeout(Api api) {
    Settings settings = Settings.of(server);
    settings.httpClient = new OkHttpClient();
    settings.httpClient.dispatcher().executorService().shutdown();

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> Mode.ASYNC.get(client)))
          .isExactlyInstanceOf(api.exception("ApiConnectionException"))
          .hasMessageContaining("executor rejected");
    }
  }

  @EveryCall
  void limitCountsBytesAfterDecompression(Api api, Mode mode) throws Exception {
    Buffer zipped = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(zipped))) {
      sink.writeUtf8(api.body() + " ".repeat(10_000));
    }
    assertThat(zipped.size()).isLessThan(10_000);
    server.enqueue(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(zipped).build());
    Settings settings = Settings.of(server);
    settings.maxResponseBytes = 10_000L;

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("InvalidResponseException"));
    }
  }

  @EveryApi
  void answerCarriesStatusHeadersAndBody(Api api) {
    server.enqueue(new MockResponse.Builder().addHeader("X-A", "b").body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      Client.Answer answer = client.getWithResponse();

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().get("x-a")).isEqualTo("b");
      assertThat(answer.body()).isNotNull();
    }
  }

  @EveryApi
  void answerOfAnErrorIsThrownToo(Api api) {
    server.enqueue(new MockResponse.Builder().code(404).build());

    try (Client client = api.client(Settings.of(server))) {
      assertThat(catchThrowable(client::getWithResponse)).isInstanceOf(api.exception("NotFoundException"));
    }
  }

  @EveryApi
  void servicesOfTheRetrofitRetryAndKeepErrorsAsResponses(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().code(404).body("nothing").build());
    Settings settings = Settings.of(server);
    settings.timing = new FakeTiming();

    try (Client client = api.client(settings)) {
      Response<ResponseBody> response = client.retrofit().create(Raw.class).get().execute();

      assertThat(response.code()).isEqualTo(404);
      assertThat(response.errorBody().string()).isEqualTo("nothing");
    }
    assertThat(settings.timing.waits()).hasSize(1);
  }

  @EveryApi
  void servicesOfTheRetrofitCanCallAnotherServerOverHttps(Api api) throws Exception {
    HeldCertificate certificate = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    try (MockWebServer other = new MockWebServer();
        Client client = api.client(Settings.of(server))) {
      other.useHttps(new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslSocketFactory());
      other.start();
      Call<ResponseBody> call = client.retrofit().create(Raw.class).get(other.url("/").toString());

      // Nobody vouches for that server, which shows in the handshake.
      assertThat(catchThrowable(call::execute)).isInstanceOf(SSLHandshakeException.class);
    }
  }

  static Stream<Duration> noTimeouts() {
    return Stream.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(30));
  }

  @ParameterizedTest
  @MethodSource("noTimeouts")
  void timeoutThatIsNoneIsRefused(Duration timeout) {
    TwillClient.Builder builder = TwillClient.builder();
    RequestOptions.Builder options = RequestOptions.builder();
    List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> setters =
        List.of(
            () -> builder.connectTimeout(timeout),
            () -> builder.readTimeout(timeout),
            () -> builder.callTimeout(timeout),
            () -> options.connectTimeout(timeout),
            () -> options.readTimeout(timeout),
            () -> options.callTimeout(timeout));

    assertThat(setters)
        .allSatisfy(setter -> assertThatThrownBy(setter).isExactlyInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void nullIsRefusedByTheNameOfItsArgument() {
    assertThatThrownBy(() -> TwillClient.builder().httpClient(null)).isExactlyInstanceOf(NullPointerException.class).hasMessage("httpClient");
    assertThatThrownBy(() -> TwillClient.builder().callTimeout(null)).isExactlyInstanceOf(NullPointerException.class).hasMessage("callTimeout");
    assertThatThrownBy(() -> RequestOptions.builder().readTimeout(null)).isExactlyInstanceOf(NullPointerException.class).hasMessage("readTimeout");
    assertThatThrownBy(() -> RequestOptions.builder().header(null, "x")).isExactlyInstanceOf(NullPointerException.class).hasMessage("name");
  }

  @Test
  void otherBoundsAreChecked() {
    assertThatThrownBy(() -> TwillClient.builder().maxRetries(-1)).isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequestOptions.builder().maxRetries(-1)).isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TwillClient.builder().maxResponseBytes(0)).isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
