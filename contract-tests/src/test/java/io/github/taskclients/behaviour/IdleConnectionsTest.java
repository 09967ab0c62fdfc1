package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Which connections of a client's own pool stay open, and for how long. */
class IdleConnectionsTest {
  private final MockWebServer server = new MockWebServer();
  private final FakeTiming timing = new FakeTiming();
  private volatile CyclicBarrier answersTogether = new CyclicBarrier(1);
  private volatile int status = 200;
  private volatile boolean closing;

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @EveryCall
  void connectionOfOneCallAfterAnotherStaysOpen(Api api, Mode mode) throws Exception {
    try (Client client = client(api)) {
      for (int i = 0; i < 3; i++) {
        mode.get(client);
        assertThat(connection()).isZero();
        timing.runTimeout();
      }
    }
  }

  @EveryCall
  void connectionIsClosedWithinFiveMinutesWithoutCalls(Api api, Mode mode) throws Exception {
    try (Client client = client(api)) {
      mode.get(client);
      assertThat(connection()).isZero();
      assertThat(timing.untilTimeout()).isEqualTo(Duration.ofSeconds(150));
      timing.runTimeout();
      assertThat(timing.untilTimeout()).isEqualTo(Duration.ofSeconds(150));
      timing.runTimeout();
      mode.get(client);

      assertThat(connection()).isEqualTo(1);
    }
  }

  @EveryApi
  void connectionsBeyondTheMostCallsAtOnceAreClosed(Api api) throws Exception {
    try (Client client = client(api)) {
      assertThat(connectionsOfCallsAtOnce(client, 3)).containsExactlyInAnyOrder(0, 1, 2);
      timing.runTimeout();
      client.get();
      assertThat(connection()).isLessThan(3);
      timing.runTimeout();
      client.get();

      assertThat(connection()).isEqualTo(3);
    }
  }

  @EveryApi
  void connectionsBeyondTheSizeOfThePoolAreClosed(Api api) throws Exception {
    try (Client client = client(api)) {
      answersTogether = new CyclicBarrier(65);
      List<Thread> threads = Stream.generate(() -> new Thread(client::get)).limit(65).toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
        connection();
      }
      answersTogether = new CyclicBarrier(1);
      timing.runTimeout();
      client.get();

      assertThat(connection()).isEqualTo(65);
    }
  }

  @EveryApi
  void connectionsThatTheServerClosedKeepNoOther(Api api) throws Exception {
    try (Client client = client(api)) {
      connectionsOfCallsAtOnce(client, 3);
      timing.runTimeout();
      closing = true;
      client.get();
      connection();
      client.get();
      connection();
      timing.runTimeout();
      closing = false;
      client.get();

      assertThat(connection()).as("a fourth, as the third was not used").isEqualTo(3);
    }
  }

  @EveryApi
  void callThatWaitsForItsNextAttemptKeepsNoConnection(Api api) throws Exception {
    try (Client client = client(api)) {
      connectionsOfCallsAtOnce(client, 2);
      timing.runTimeout();
      CountDownLatch waiting = new CountDownLatch(1);
      timing.hold();
      timing.onWait(waiting::countDown);
      status = 503;
      CompletableFuture<?> held = client.getAsync();
      connection();
      waiting.await();
      status = 200;
      client.get();
      connection();
      timing.runTimeout();
      client.get();

      assertThat(connection()).as("a third, as both were closed").isEqualTo(2);
      assertThat(held).isNotDone();
    }
  }

  @EveryApi
  void nothingIsScheduledWithoutConnectionsUntilTheNextCall(Api api) {
    try (Client client = client(api)) {
      assertThat(timing.untilTimeout()).isNull();
      client.get();
      timing.runTimeout();
      timing.runTimeout();
      assertThat(timing.untilTimeout()).isNull();
      client.get();
      assertThat(timing.untilTimeout()).isNotNull();
    }
  }

  @EveryApi
  void nothingIsScheduledAfterClose(Api api) {
    Client client = client(api);
    client.get();
    client.close();
    timing.runTimeout();

    assertThat(timing.untilTimeout()).isNull();
  }

  @EveryApi
  void poolOfAnInjectedClientIsLeftAlone(Api api) {
    Settings settings = settings(api);
    settings.httpClient = new OkHttpClient();
    try (Client client = api.client(settings)) {
      client.get();

      assertThat(timing.untilTimeout()).isNull();
    }
    settings.httpClient.connectionPool().evictAll();
  }

  private Client client(Api api) {
    return api.client(settings(api));
  }

  private Settings settings(Api api) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            try {
              answersTogether.await();
            } catch (BrokenBarrierException e) {
              throw new IllegalStateException(e);
            }
            MockResponse.Builder answer = new MockResponse.Builder().code(status).body(api.body());
            return (closing ? answer.addHeader("Connection", "close") : answer).build();
          }
        });
    Settings settings = Settings.of(server);
    settings.timing = timing;
    return settings;
  }

  /** Makes calls that are all under way before one is answered. */
  private List<Integer> connectionsOfCallsAtOnce(Client client, int count) throws Exception {
    answersTogether = new CyclicBarrier(count);
    List<Integer> connections = new ArrayList<>();
    for (CompletableFuture<?> call : Stream.<CompletableFuture<?>>generate(client::getAsync).limit(count).toList()) {
      call.get();
      connections.add(connection());
    }
    answersTogether = new CyclicBarrier(1);
    return connections;
  }

  /** The number of the connection that the next request came on. */
  private int connection() throws InterruptedException {
    return server.takeRequest().getConnectionIndex();
  }
}
