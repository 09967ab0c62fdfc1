package io.github.taskclients.behaviour;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * How often the threads of this name went back to sleep in calls after the first. Those of a pool change their names, so each is
   * compared with itself.
   */
  private static long wakeUps(Api api, Mode mode, String name) throws Exception {
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
        Map<Long, Long> before = threads().collect(toMap(ThreadInfo::getThreadId, ThreadInfo::getWaitedCount));
        for (int i = 0; i < CALLS; i++) {
          mode.get(client);
        }
        List<ThreadInfo> after = threads().filter(thread -> thread.getThreadName().equals(name)).toList();

        assertThat(after).as("threads named %s", name).isNotEmpty();
        return after.stream()
            .mapToLong(thread -> thread.getWaitedCount() - before.getOrDefault(thread.getThreadId(), 0L))
            .sum();
      }
    }
  }

  private static Stream<ThreadInfo> threads() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Stream.of(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull);
  }
}
