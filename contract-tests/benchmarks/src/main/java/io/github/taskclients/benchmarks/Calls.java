package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lets all subjects make calls, in turn, round after round; one thread shares a CPU with the server, more have all CPUs. */
final class Calls {
  private static final int WARM_UP_MILLISECONDS = 12_000;
  private static final int ROUND_MILLISECONDS = 1_000;

  private final Report report;
  private final boolean quick;
  private final Jvm server;

  Calls(Report report, boolean quick, Jvm server) {
    this.report = report;
    this.quick = quick;
    this.server = server;
  }

  void run(Address address, List<String> modes, List<Integer> threadCounts) throws IOException, InterruptedException {
    Map<Name, Jvm> workers = new EnumMap<>(Name.class);
    try {
      for (Name subject : Name.values()) {
        workers.put(subject, Jvm.start(CallWorker.class, subject.name(), address.text()));
      }
      for (String mode : modes) {
        for (Jvm worker : workers.values()) {
          worker.ask(mode + " 4 " + (quick ? 100 : WARM_UP_MILLISECONDS));
        }
        for (int threads : threadCounts) {
          measure(workers, mode, threads, address.isSecure() ? "https" : "http");
        }
      }
    } finally {
      workers.values().forEach(Jvm::close);
    }
  }

  private void measure(Map<Name, Jvm> workers, String mode, int threads, String scheme) throws IOException, InterruptedException {
    String cpus = threads == 1 ? "0" : "0-" + (Runtime.getRuntime().availableProcessors() - 1);
    server.pin(cpus);
    Map<Name, Samples> rates = new EnumMap<>(Name.class);
    Map<Name, Samples> cpu = new EnumMap<>(Name.class);
    Map<Name, Samples> bytes = new EnumMap<>(Name.class);
    for (Map.Entry<Name, Jvm> worker : workers.entrySet()) {
      worker.getValue().pin(cpus);
      worker.getValue().ask(mode + " " + threads + " " + (quick ? 100 : 2 * ROUND_MILLISECONDS));
    }
    for (int round = 0; round < (quick ? 1 : 7); round++) {
      for (Map.Entry<Name, Jvm> worker : workers.entrySet()) {
        String[] answer = worker.getValue().ask(mode + " " + threads + " " + (quick ? 100 : ROUND_MILLISECONDS)).split(" ");
        double calls = Double.parseDouble(answer[0]);
        add(rates, worker.getKey(), calls / Double.parseDouble(answer[1]) * 1e9);
        add(cpu, worker.getKey(), Double.parseDouble(answer[2]) / calls / 1000);
        add(bytes, worker.getKey(), Double.parseDouble(answer[3]) / calls / 1000);
      }
    }
    String what = mode + " " + scheme + ", " + threads + (threads == 1 ? " thread" : " threads");
    report.add(what + ", calls/s", rates);
    report.add(what + ", µs of CPU a call", cpu);
    report.add(what + ", KB allocated a call", bytes);
  }

  private static void add(Map<Name, Samples> samples, Name name, double value) {
    samples.computeIfAbsent(name, ignored -> new Samples()).add(value);
  }
}
