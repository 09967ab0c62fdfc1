package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Which threads a call wakes beside its own. */
class WakeUpTest {
  private static final int CALLS = 20;

  @EveryCall
  void callsDoNotWakeTheWatchdogOfTimeouts(Api api, Mode mode) throws Exception {
    assertThat(wakeUps(api, mode, "Okio Watchdog")).isLessThan(CALLS / 2);
  }

  @EveryCall
  void callsDoNotWakeTheThreadOfTheConnectionPool(Api api, Mode mode) throws Exception {
    assertThat(wakeUps(api, mode, "OkHttp ConnectionPool connection closer")).isLessThan(CALLS / 2);
  }

  /** How often a thread that the first call starts goes back to sleep in the next ones. */
  private static long wakeUps(Api api, Mode mode, String thread) throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return new MockResponse.Builder().body(api.body()).build();
            }
          });
      server.start();
      try (Client client = api.client(Settings.of(server))) {
        mode.get(client);
        long before = timesWaited(thread);
        for (int i = 0; i < CALLS; i++) {
          mode.get(client);
        }
        long after = timesWaited(thread);

        assertThat(after).as("the thread is there").isPositive();
        return after - before;
      }
    }
  }

  private static long timesWaited(String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().equals(name))
        .mapToLong(ThreadInfo::getWaitedCount)
        .sum();
  }
}
