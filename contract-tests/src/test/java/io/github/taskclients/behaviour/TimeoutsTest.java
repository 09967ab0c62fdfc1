package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** Calls that take too long, or whose thread is interrupted. */
class TimeoutsTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  private void enqueueSilence() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  @EveryCall
  void timeoutsAre10And30And60SecondsUnlessSet(Api api, Mode mode) {
    assertThat(timeouts(api, mode, Settings.of(server))).containsExactly(10_000L, 30_000L, 60L);

    Settings settings = Settings.of(server);
    settings.connectTimeout = Duration.ofSeconds(1);
    settings.readTimeout = Duration.ofSeconds(2);
    settings.callTimeout = Duration.ofSeconds(3);
    assertThat(timeouts(api, mode, settings)).containsExactly(1_000L, 2_000L, 3L);
  }

  /** The connect and read timeout in milliseconds, and the call timeout in seconds, of a call of an injected client. */
  private List<Long> timeouts(Api api, Mode mode, Settings settings) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    List<Long> seen = new CopyOnWriteArrayList<>();
    settings.timing = new FakeTiming();
    settings.httpClient =
        new OkHttpClient.Builder()
            .readTimeout(Duration.ofMillis(1))
            .addInterceptor(
                chain -> {
                  seen.add((long) chain.connectTimeoutMillis());
                  seen.add((long) chain.readTimeoutMillis());
                  long left = chain.call().timeout().deadlineNanoTime() - System.nanoTime();
                  seen.add(Duration.ofNanos(left).plusMillis(900).toSeconds());
                  return chain.proceed(chain.request());
                })
            .build();
    try (Client client = api.client(settings)) {
      mode.get(client);
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
    }
    return seen;
  }

  @EveryCall
  void silentServiceBecomesApiTimeoutException(Api api, Mode mode) {
    enqueueSilence();
    Settings settings = Settings.of(server);
    settings.maxRetries = 0;
    settings.readTimeout = Duration.ofMillis(50);

    try (Client client = api.client(settings)) {
      Throwable thrown = catchThrowable(() -> mode.get(client));

      assertThat(thrown).isExactlyInstanceOf(api.exception("ApiTimeoutException"));
      assertThat(thrown).isInstanceOf(api.exception("ApiConnectionException"));
    }
  }

  @EveryCall
  void readTimeoutOfOneCallCounts(Api api, Mode mode) {
    enqueueSilence();
    Settings settings = Settings.of(server);
    settings.maxRetries = 0;

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client, Client.Options.readTimeout(Duration.ofMillis(50)))))
          .isExactlyInstanceOf(api.exception("ApiTimeoutException"));
    }
  }

  @EveryCall
  void callTimeoutEndsTheCallWithItsRetries(Api api, Mode mode) {
    enqueueSilence();
    enqueueSilence();
    Settings settings = Settings.of(server);
    settings.callTimeout = Duration.ofMillis(100);

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiTimeoutException"));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @EveryCall
  void callTimeoutOfOneCallCounts(Api api, Mode mode) {
    enqueueSilence();

    try (Client client = api.client(Settings.of(server))) {
      assertThat(catchThrowable(() -> mode.get(client, Client.Options.callTimeout(Duration.ofMillis(100)))))
          .isExactlyInstanceOf(api.exception("ApiTimeoutException"));
    }
  }

  @EveryApi
  void callTimeoutEndsTheWaitForAFreeSlot(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Settings settings = Settings.of(server);
    settings.httpClient = new OkHttpClient();
    settings.httpClient.dispatcher().setMaxRequests(1);

    try (Client client = api.client(settings)) {
      CompletableFuture<?> first = client.getAsync();
      CompletableFuture<?> second = client.getAsync(Client.Options.callTimeout(Duration.ofMillis(50)));

      assertThat(catchThrowable(() -> Mode.join(second))).isExactlyInstanceOf(api.exception("ApiTimeoutException"));
      assertThat(first).isNotDone();
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
    }
  }

  @EveryApi
  void callTimeoutCountsTheWaitForAThreadOfTheDispatcher(Api api) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    server.setDispatcher(new HeldAnswers(over, api.body()));
    Settings settings = Settings.of(server);
    settings.httpClient =
        new OkHttpClient.Builder().dispatcher(new okhttp3.Dispatcher(Executors.newSingleThreadExecutor())).build();

    try (Client client = api.client(settings)) {
      CompletableFuture<?> first = client.getAsync();
      server.takeRequest();
      CompletableFuture<?> second = client.getAsync(Client.Options.callTimeout(Duration.ofMillis(1)));
      long start = System.nanoTime();
      while (System.nanoTime() - start < Duration.ofMillis(2).toNanos()) {
        Thread.onSpinWait();
      }
      over.countDown();

      assertThat(Mode.join(first)).isNotNull();
      assertThat(catchThrowable(() -> Mode.join(second))).isExactlyInstanceOf(api.exception("ApiTimeoutException"));
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
    }
  }

  @EveryApi
  @Timeout(60) // else it would not end at all
  void waitOfAnAsynchronousCallNeedsNoThreadOfTheCommonPool(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    CountDownLatch over = new CountDownLatch(1);
    for (int i = 0; i <= ForkJoinPool.getCommonPoolParallelism(); i++) {
      ForkJoinPool.commonPool().execute(() -> awaitQuietly(over));
    }

    try (Client client = api.client(Settings.of(server))) {
      assertThat(Mode.join(client.getAsync())).isNotNull();
    } finally {
      over.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @EveryApi
  void callOfTheRetrofitMayHaveNoTimeLimit(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());

    try (Client client = api.client(Settings.of(server))) {
      retrofit2.Call<?> call = client.retrofit().create(HttpClientTest.Raw.class).get();
      call.timeout().clearTimeout();

      assertThat(call.execute().code()).isEqualTo(200);
    }
  }

  @EveryCall
  void bodyThatStallsEndsWithTheCallTimeout(Api api, Mode mode) {
    server.enqueue(
        new MockResponse.Builder().body(api.body() + " ".repeat(100_000)).throttleBody(10, 1, TimeUnit.HOURS).build());
    Settings settings = Settings.of(server);
    settings.callTimeout = Duration.ofMillis(200);

    try (Client client = api.client(settings)) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("ApiTimeoutException"));
    }
  }

  @EveryApi
  void interruptDuringAWaitEndsTheCall(Api api) {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    Settings settings = Settings.of(server);
    settings.timing = new FakeTiming();
    settings.timing.onWait(() -> Thread.currentThread().interrupt());

    try (Client client = api.client(settings)) {
      Throwable thrown = catchThrowable(client::get);

      assertThat(Thread.interrupted()).as("the flag stays set").isTrue();
      assertThat(thrown).isExactlyInstanceOf(api.exception("ApiInterruptedException"));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @EveryApi
  void interruptDuringIoShowsAtTheTimeoutAndEndsTheCall(Api api) {
    enqueueSilence();
    Settings settings = Settings.of(server);
    settings.readTimeout = Duration.ofMillis(50);

    try (Client client = api.client(settings)) {
      Thread.currentThread().interrupt();
      Throwable thrown = catchThrowable(client::get);

      assertThat(Thread.interrupted()).as("the flag stays set").isTrue();
      assertThat(thrown).isExactlyInstanceOf(api.exception("ApiInterruptedException"));
    }
    assertThat(server.getRequestCount()).isLessThan(2);
  }

  @EveryApi
  void interruptOfAVirtualThreadEndsItsIoAtOnce(Api api) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "needs virtual threads");
    enqueueSilence();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    CountDownLatch ended = new CountDownLatch(1);

    try (Client client = api.client(Settings.of(server))) {
      Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
      Thread thread =
          (Thread)
              start.invoke(
                  null,
                  (Runnable)
                      () -> {
                        thrown.set(catchThrowable(client::get));
                        ended.countDown();
                      });
      server.takeRequest();
      thread.interrupt();

      assertThat(ended.await(10, TimeUnit.SECONDS)).as("well before the read timeout of 30 seconds").isTrue();
      assertThat(thrown.get()).isExactlyInstanceOf(api.exception("ApiInterruptedException"));
    }
  }
}
