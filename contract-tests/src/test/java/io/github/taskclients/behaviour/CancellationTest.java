package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Canceled futures, closed clients, and threads. */
class CancellationTest {
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

  @EveryApi
  void futureThatEndedKeepsNoCall(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    List<WeakReference<Call>> calls = new CopyOnWriteArrayList<>();
    Settings settings = Settings.of(server);
    settings.httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  calls.add(new WeakReference<>(chain.call()));
                  return chain.proceed(chain.request());
                })
            .build();
    CompletableFuture<?> future;

    try (Client client = api.client(settings)) {
      future = client.getAsync();
      Mode.join(future);
      // Okio's timeouts remember the last call.
      client.get();
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
      settings.httpClient.dispatcher().executorService().awaitTermination(10, TimeUnit.SECONDS);
    }

    for (int i = 0; i < 100 && calls.get(0).get() != null; i++) {
      System.gc();
    }
    assertThat(calls.get(0).get()).isNull();
    assertThat(future).isCompleted();
  }

  @EveryApi
  void cancelingTheFutureCancelsTheCall(Api api) throws Exception {
    enqueueSilence();
    CountDownLatch canceled = new CountDownLatch(1);
    Settings settings = Settings.of(server);
    settings.httpClient = httpClient(canceled);

    try (Client client = api.client(settings)) {
      CompletableFuture<?> future = client.getAsync();
      server.takeRequest();
      future.cancel(false);

      assertThat(canceled.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
    }
  }

  /** One that counts what is canceled. */
  private static OkHttpClient httpClient(CountDownLatch canceled) {
    return new OkHttpClient.Builder()
        .eventListener(
            new EventListener() {
              @Override
              public void canceled(Call call) {
                canceled.countDown();
              }
            })
        .build();
  }

  @EveryApi
  void futureThatAnotherCompletesCancelsTheCall(Api api) throws Exception {
    enqueueSilence();
    CountDownLatch canceled = new CountDownLatch(1);
    Settings settings = Settings.of(server);
    settings.httpClient = httpClient(canceled);

    try (Client client = api.client(settings)) {
      CompletableFuture<?> future = client.getAsync().orTimeout(100, TimeUnit.MILLISECONDS);

      assertThat(catchThrowable(future::join)).hasCauseInstanceOf(TimeoutException.class);
      assertThat(canceled.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      settings.httpClient.dispatcher().executorService().shutdown();
    }
  }

  @EveryApi
  void asyncCallHoldsNoThreadWhileItWaitsForARetry(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    Settings settings = Settings.of(server);
    settings.timing = new FakeTiming();
    settings.timing.hold();
    CountDownLatch waiting = new CountDownLatch(1);
    settings.timing.onWait(waiting::countDown);
    settings.httpClient = new OkHttpClient();

    try (Client client = api.client(settings)) {
      CompletableFuture<?> future = client.getAsync();
      assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
      settings.httpClient.dispatcher().executorService().shutdown();

      assertThat(settings.httpClient.dispatcher().executorService().awaitTermination(10, TimeUnit.SECONDS)).isTrue();
      assertThat(future).isNotDone();
      assertThat(settings.timing.isHolding()).isTrue();
    }
  }

  @EveryApi
  void closeEndsTheCallsThatAreUnderWay(Api api) throws Exception {
    enqueueSilence();
    Client client = api.client(Settings.of(server));
    CompletableFuture<?> future = client.getAsync();
    server.takeRequest();

    client.close();

    assertThat(catchThrowable(() -> Mode.join(future))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
  }

  @EveryApi
  void closeEndsACallThatWaitsForARetry(Api api) throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).build());
    Settings settings = Settings.of(server);
    settings.timing = new FakeTiming();
    settings.timing.hold();
    CountDownLatch waiting = new CountDownLatch(1);
    settings.timing.onWait(waiting::countDown);
    Client client = api.client(settings);
    CompletableFuture<?> future = client.getAsync();
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

    client.close();

    assertThat(catchThrowable(() -> Mode.join(future))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
  }

  /** As where each of the calls that have all slots waits for another. */
  @EveryApi
  void closeEndsACallThatWaitsForASlotThatIsNeverFree(Api api) throws Exception {
    CountDownLatch awaited = new CountDownLatch(1);
    server.setDispatcher(new HeldAnswers(awaited, api.body()));
    Settings settings = Settings.of(server);
    settings.httpClient = new OkHttpClient();
    settings.httpClient.dispatcher().setMaxRequests(1);
    Client client = api.client(settings);
    CompletableFuture<CompletableFuture<?>> queued = new CompletableFuture<>();
    CompletableFuture<?> first =
        client
            .getAsync()
            .thenAccept(
                value -> {
                  CompletableFuture<?> next = client.getAsync();
                  queued.complete(next);
                  next.join();
                });
    awaited.countDown();
    queued.join();

    client.close();

    assertThat(catchThrowable(() -> Mode.join(queued.join()))).isExactlyInstanceOf(api.exception("ApiConnectionException"));
    assertThat(catchThrowable(first::join)).isInstanceOf(CompletionException.class);
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  @EveryCall
  void callAfterCloseIsRefused(Api api, Mode mode) {
    Client client = api.client(Settings.of(server));
    client.close();

    assertThatCode(client::close).doesNotThrowAnyException();
    assertThatThrownBy(() -> mode.get(client)).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @EveryApi
  void closeLeavesAnInjectedHttpClientOpen(Api api) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    server.enqueue(new MockResponse.Builder().body(api.body()).build());
    Settings settings = Settings.of(server);
    settings.httpClient = new OkHttpClient();

    api.client(settings).close();
    try (Client other = api.client(settings)) {
      assertThat(Mode.ASYNC.get(other)).isNotNull();
    }
    assertThat(settings.httpClient.dispatcher().executorService().isShutdown()).isFalse();
    settings.httpClient.dispatcher().executorService().shutdown();
  }

  @EveryApi
  void sixtyFourAsyncCallsRunAtOnce(Api api) {
    CountDownLatch all = new CountDownLatch(64);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            all.countDown();
            boolean together = all.await(20, TimeUnit.SECONDS);
            return together
                ? new MockResponse.Builder().body(api.body()).build()
                : new MockResponse.Builder().code(400).build();
          }
        });

    try (Client client = api.client(Settings.of(server))) {
      List<CompletableFuture<?>> futures = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        futures.add(client.getAsync());
      }
      assertThat(futures).allSatisfy(future -> assertThat(Mode.join(future)).isNotNull());
    }
  }

  @EveryApi
  void threadsOfTheClientDoNotKeepTheJvmRunning(Api api) {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      boolean daemon = client.getAsync().thenApply(body -> Thread.currentThread().isDaemon()).join();

      // A future that is already complete runs its stage on this thread.
      assertThat(daemon || !Thread.currentThread().isDaemon()).isTrue();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("client-"))
          .allMatch(Thread::isDaemon);
    }
  }
}
