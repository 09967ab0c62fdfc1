package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.RequestBody;

/** Calls on a pooled connection that the other side closes. */
class StaleConnectionTest {
  /** Answers on each connection in turn, by script; an empty string closes it without a byte. */
  private static final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger requests = new AtomicInteger();

    ScriptedServer(List<List<String>> connections) throws IOException {
      Thread thread =
          new Thread(
              () -> {
                for (List<String> answers : connections) {
                  try (Socket connection = socket.accept()) {
                    serve(connection, answers);
                  } catch (IOException e) {
                    return;
                  }
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    private void serve(Socket connection, List<String> answers) throws IOException {
      BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      for (String answer : answers) {
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          if (line.startsWith("Content-Length: ")) {
            length = Integer.parseInt(line.substring(16));
          }
        }
        in.skip(length);
        requests.incrementAndGet();
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      }
    }

    Settings settings() {
      Settings settings = Settings.of("http://localhost:" + socket.getLocalPort());
      settings.maxRetries = 0;
      return settings;
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String ok(String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  @EveryCall
  void callIsSentAgainAtOnceAndUncounted(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ok(api.body()), ""), List.of(ok(api.body()))));
        Client client = api.client(server.settings())) {
      mode.get(client);

      assertThat(mode.get(client)).isNotNull();
      assertThat(server.requests).hasValue(3);
    }
  }

  @EveryCall
  void newConnectionThatClosesIsNoReasonToSendAgain(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(""), List.of(ok(api.body()))));
        Client client = api.client(server.settings())) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
      assertThat(server.requests).hasValue(1);
    }
  }

  @EveryCall
  void answerThatHasBegunIsNoReasonToSendAgain(Api api, Mode mode) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ok(api.body()), "HTTP/1."), List.of(ok(api.body()))));
        Client client = api.client(server.settings())) {
      mode.get(client);

      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
      assertThat(server.requests).hasValue(2);
    }
  }

  @EveryApi
  void postIsNotSentAgain(Api api) throws Exception {
    try (ScriptedServer server = new ScriptedServer(List.of(List.of(ok(api.body()), ""), List.of(ok(api.body()))));
        Client client = api.client(server.settings())) {
      client.get();

      RetriesTest.Methods methods = client.retrofit().create(RetriesTest.Methods.class);
      assertThat(catchThrowable(() -> methods.post(RequestBody.create("{}", null)).execute()))
          .isInstanceOf(IOException.class);
      assertThat(server.requests).hasValue(2);
    }
  }
}
