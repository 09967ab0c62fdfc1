package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link JsonBenchmark} for all subjects in turn, round after round, each in a JVM of its own. */
final class Json {
  private final Report report;
  private final boolean quick;

  Json(Report report, boolean quick) {
    this.report = report;
    this.quick = quick;
  }

  void run() throws RunnerException {
    for (String api : List.of("twilio", "twill")) {
      for (String size : List.of("small", "typical", "large")) {
        measure("decode", api, size);
      }
      for (String size : List.of("small", "typical", "large")) {
        measure("encode", api, size);
      }
    }
    measure("decodeAndReadUris", "twilio", "typical");
  }

  void grow() throws RunnerException {
    for (int bytes = 10_000; bytes <= (quick ? 10_000 : 10_000_000); bytes *= 10) {
      measure("decode", "twilio", String.valueOf(bytes));
    }
  }

  /** Forks differ: what the JIT makes of Gson's reader depends on what it has seen by then. */
  private void measure(String method, String api, String size) throws RunnerException {
    Map<Name, Samples> times = new EnumMap<>(Name.class);
    Map<Name, Samples> bytes = new EnumMap<>(Name.class);
    for (int round = 0; round < (quick ? 1 : 3); round++) {
      for (Name subject : Name.values()) {
        if ((subject == Name.TWILIO_JAVA && api.equals("twill")) || (subject == Name.OKHTTP && !method.equals("decode"))) {
          continue;
        }
        Collection<RunResult> results =
            new Runner(
                    new OptionsBuilder()
                        .include(JsonBenchmark.class.getName() + "." + method + "$")
                        .param("subject", subject.name())
                        .param("api", api)
                        .param("size", size)
                        .forks(1)
                        .warmupIterations(quick ? 1 : 5)
                        .measurementIterations(quick ? 1 : 4)
                        .warmupTime(TimeValue.milliseconds(quick ? 100 : 600))
                        .measurementTime(TimeValue.milliseconds(quick ? 100 : 500))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        RunResult result = results.iterator().next();
        times.computeIfAbsent(subject, name -> new Samples()).add(result.getPrimaryResult().getScore());
        bytes.computeIfAbsent(subject, name -> new Samples())
            .add(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000);
      }
    }
    String what = method + " " + api + " " + size;
    report.add(what + ", µs", times);
    report.add(what + ", KB allocated", bytes);
  }
}
