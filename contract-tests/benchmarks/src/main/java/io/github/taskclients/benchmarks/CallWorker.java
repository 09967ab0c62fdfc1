package io.github.taskclients.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Makes calls with one subject, in a JVM of its own, as told: each line of input is {@code sync|async threads milliseconds},
 * each line of output the calls made, the nanoseconds it took, those of CPU, and the bytes allocated.
 */
final class CallWorker {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Subject subject;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong allocated = new AtomicLong();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile long end;

  private CallWorker(Subject subject) {
    this.subject = subject;
  }

  /** Takes the subject's name and the address. */
  public static void main(String[] arguments) throws Exception {
    CallWorker worker = new CallWorker(Subject.Name.valueOf(arguments[0]).at(new Address(arguments[1])));
    Scanner in = new Scanner(System.in);
    while (in.hasNextLine()) {
      String[] order = in.nextLine().split(" ");
      System.out.println(worker.run(order[0].equals("async"), Integer.parseInt(order[1]), Long.parseLong(order[2])));
    }
    System.exit(0);
  }

  private String run(boolean async, int threads, long milliseconds) throws Exception {
    calls.set(0);
    allocated.set(0);
    long cpu = SYSTEM.getProcessCpuTime();
    long others = allocatedByLivingThreads();
    long start = System.nanoTime();
    end = start + milliseconds * 1_000_000;
    if (async) {
      CountDownLatch running = new CountDownLatch(threads);
      for (int i = 0; i < threads; i++) {
        next(running);
      }
      running.await();
    } else {
      callInTurn(threads);
    }
    long time = System.nanoTime() - start;
    cpu = SYSTEM.getProcessCpuTime() - cpu;
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return calls.get() + " " + time + " " + cpu + " " + (allocated.get() + allocatedByLivingThreads() - others);
  }

  private void callInTurn(int threads) throws InterruptedException {
    List<Thread> running = Stream.generate(() -> new Thread(this::callInTurn)).limit(threads).toList();
    running.forEach(Thread::start);
    for (Thread thread : running) {
      thread.join();
    }
  }

  private void callInTurn() {
    try {
      while (System.nanoTime() < end) {
        check(subject.fetch());
      }
    } catch (Throwable e) {
      failure.set(e);
    }
    allocated.addAndGet(THREADS.getCurrentThreadAllocatedBytes());
  }

  private void next(CountDownLatch running) {
    if (System.nanoTime() >= end || failure.get() != null) {
      running.countDown();
      return;
    }
    subject.fetchAsync().whenComplete(
        (value, e) -> {
          if (e == null) {
            check(value);
          } else {
            failure.set(e);
          }
          next(running);
        });
  }

  private void check(Object value) {
    if (value == null) {
      throw new IllegalStateException("nothing was read");
    }
    calls.incrementAndGet();
  }

  private static long allocatedByLivingThreads() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(bytes, 0);
    }
    return sum;
  }
}
