package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import okhttp3.RequestBody;

/** Calls on a pooled connection that the other side closes. */
class StaleConnectionTest {
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
