package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Which threads a call wakes beside its own. */
class WakeUpTest {
  private static final int CALLS = 20;

  @EveryCall
  void callsDoNotWakeTheWatchdogOfTimeouts(Api api, Mode mode) throws Exception {
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
        long before = timesThatTheWatchdogWaited();
        for (int i = 0; i < CALLS; i++) {
          mode.get(client);
        }

        assertThat(timesThatTheWatchdogWaited() - before).isLessThan(CALLS / 2);
      }
    }
  }

  private static long timesThatTheWatchdogWaited() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().equals("Okio Watchdog")) {
        return thread.getWaitedCount();
      }
    }
    throw new AssertionError("no watchdog was started");
  }
}
