package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;

/** Calls on a pooled connection that the other side closes. */
class StaleConnectionTest {
  /** Of HTTP/2. */
  private static final int INTERNAL_ERROR = 2;

  @EveryCall
  void callIsSentAgainAtOnceAndUncounted(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ScriptedServer.ok(api.body()), ""), List.of(ScriptedServer.ok(api.body()))));
        Client client = api.client(settings(server))) {
      mode.get(client);

      assertThat(mode.get(client)).isNotNull();
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @EveryCall
  void newConnectionThatClosesIsNoReasonToSendAgain(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(""), List.of(ScriptedServer.ok(api.body()))));
        Client client = api.client(settings(server))) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @EveryCall
  void answerThatHasBegunIsNoReasonToSendAgain(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ScriptedServer.ok(api.body()), "HTTP/1."), List.of(ScriptedServer.ok(api.body()))));
        Client client = api.client(settings(server))) {
      mode.get(client);

      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @EveryCall
  void callThatTheServerGivesUpOnOverHttp2IsNotSentAgain(Api api, Mode mode) throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      server.start();
      server.enqueue(new MockResponse.Builder().body(api.body()).build());
      server.enqueue(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseStream(INTERNAL_ERROR)).build());
      Settings settings = Settings.of(server);
      settings.maxRetries = 0;
      AtomicInteger sent = new AtomicInteger();
      settings.httpClient =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
              .addNetworkInterceptor(
                  chain -> {
                    sent.incrementAndGet();
                    return chain.proceed(chain.request());
                  })
              .build();

      try (Client client = api.client(settings)) {
        mode.get(client);

        assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
      } finally {
        settings.httpClient.dispatcher().executorService().shutdown();
      }
      assertThat(sent).hasValue(2);
    }
  }

  @EveryApi
  void postIsNotSentAgain(Api api) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ScriptedServer.ok(api.body()), ""), List.of(ScriptedServer.ok(api.body()))));
        Client client = api.client(settings(server))) {
      client.get();

      RetriesTest.Methods methods = client.retrofit().create(RetriesTest.Methods.class);
      assertThat(catchThrowable(() -> methods.post(RequestBody.create("{}", null)).execute()))
          .isInstanceOf(IOException.class);
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  private static Settings settings(ScriptedServer server) {
    Settings settings = Settings.of(server.url());
    settings.maxRetries = 0;
    return settings;
  }
}
