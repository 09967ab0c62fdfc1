package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the start of a JVM to its first decoded answer: JVMs are started for all subjects in turn, round after round. */
final class Start {
  private static final int JDK_WITH_AOT_CACHE = 25;

  private final Report report;
  private final boolean quick;
  private final Path folder;

  Start(Report report, boolean quick) throws IOException {
    this.report = report;
    this.quick = quick;
    this.folder = Files.createDirectories(Path.of("target", "start"));
  }

  void run(Address http, Address https, List<Path> javaHomes) throws IOException, InterruptedException {
    for (Path javaHome : javaHomes) {
      int jdk = Jvm.version(javaHome);
      measure("start, JDK " + jdk, javaHome, http, Map.of());
      measure("start, JDK " + jdk + ", https", javaHome, https, Map.of());
      boolean aot = jdk >= JDK_WITH_AOT_CACHE;
      Map<Name, List<String>> options = new EnumMap<>(Name.class);
      for (Name subject : Name.values()) {
        Path cache = folder.resolve(subject + "-" + jdk + (aot ? ".aot" : ".jsa")).toAbsolutePath();
        Files.deleteIfExists(cache);
        answer(subject, javaHome, http, List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache));
        options.put(subject, List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache));
      }
      measure("start, JDK " + jdk + (aot ? ", AOT cache" : ", AppCDS"), javaHome, http, options);
      countClasses("classes loaded, JDK " + jdk, javaHome, http);
    }
  }

  private void measure(String what, Path javaHome, Address address, Map<Name, List<String>> options)
      throws IOException, InterruptedException {
    Map<Name, Samples> times = new EnumMap<>(Name.class);
    // The first round fills the file system's cache.
    for (int round = -1; round < (quick ? 1 : 15); round++) {
      for (Name subject : Name.values()) {
        double milliseconds = answer(subject, javaHome, address, options.getOrDefault(subject, List.of()));
        if (round >= 0) {
          times.computeIfAbsent(subject, name -> new Samples()).add(milliseconds);
        }
      }
    }
    report.add(what + ", ms", times);
  }

  private void countClasses(String what, Path javaHome, Address address) throws IOException, InterruptedException {
    Map<Name, Samples> classes = new EnumMap<>(Name.class);
    for (Name subject : Name.values()) {
      Path log = folder.resolve(subject + "-classes.txt").toAbsolutePath();
      answer(subject, javaHome, address, List.of("-Xlog:class+load:file=" + log));
      classes.computeIfAbsent(subject, name -> new Samples()).add(loaded(log));
    }
    report.add(what, classes);
  }

  static long loaded(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }

  private static double answer(Name subject, Path javaHome, Address address, List<String> options)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Jvm jvm = Jvm.start(javaHome, Jvm.jars(), options, FirstAnswer.class, subject.name(), address.text())) {
      jvm.readAnswer();
      return (System.nanoTime() - start) / 1e6;
    }
  }
}
