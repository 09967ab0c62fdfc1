package io.github.taskclients.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okio.AsyncTimeout;

/** A clock that moves only when a call waits, and waits that take no time; timeouts are over when a test says so. */
public final class FakeTiming {
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Duration elapsed = Duration.ZERO;
  private volatile double random = 0.5;
  private volatile Runnable onWait = () -> {};
  private volatile boolean holding;
  private volatile Runnable held;
  private volatile Duration untilTimeout;
  private volatile Runnable timeout;

  /** What the calls drew for their jitter. */
  public double random() {
    return random;
  }

  public void random(double value) {
    random = value;
  }

  public long nanoTime() {
    return elapsed.toNanos();
  }

  public Instant now() {
    return START.plus(elapsed);
  }

  public void sleep(Duration wait) throws InterruptedException {
    waited(wait);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  public AsyncTimeout schedule(Duration wait, Runnable task) {
    waited(wait);
    if (holding) {
      held = task;
    } else {
      task.run();
    }
    return new AsyncTimeout();
  }

  public AsyncTimeout scheduleTimeout(Duration wait, Runnable task) {
    untilTimeout = wait;
    timeout = task;
    return new AsyncTimeout();
  }

  /** Runs what waits for its timeout, which may schedule itself again. */
  void runTimeout() {
    Runnable task = timeout;
    timeout = null;
    task.run();
  }

  /** How far the next timeout is from when it was scheduled; null where none is. */
  Duration untilTimeout() {
    return timeout == null ? null : untilTimeout;
  }

  private void waited(Duration wait) {
    waits.add(wait);
    elapsed = elapsed.plus(wait);
    onWait.run();
  }

  /** Runs something at each wait, before it ends. */
  void onWait(Runnable task) {
    onWait = task;
  }

  /** Keeps what is scheduled from running. */
  void hold() {
    holding = true;
  }

  boolean isHolding() {
    return held != null;
  }

  List<Duration> waits() {
    return waits;
  }
}
