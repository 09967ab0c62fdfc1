package io.github.taskclients.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the parts that are named and prints their table. */
final class Benchmarks {
  private Benchmarks() {}

  /** Takes the parts and the homes of the JDKs to start, each separated by commas. */
  public static void main(String[] arguments) throws Exception {
    List<String> parts = List.of(arguments[0].split(","));
    List<Path> javaHomes = Stream.of(arguments[1].split(",")).map(Path::of).toList();
    boolean quick = Boolean.getBoolean("benchmarks.quick");
    Report report = new Report();
    if (parts.contains("decode")) {
      new Json(report, quick).run();
    }
    try (Jvm server = Jvm.start(Server.class, "target/trusted.jks")) {
      Address http = new Address(server.readLine());
      Address https = new Address(server.readLine());
      if (parts.contains("calls")) {
        Calls calls = new Calls(report, quick, server);
        calls.run(http, List.of("sync", "async"), List.of(1, 8, 64));
        calls.run(https, List.of("sync", "async"), List.of(1, 8, 64));
      }
      if (parts.contains("start")) {
        new Start(report, quick).run(http, https, javaHomes);
      }
    }
    if (parts.contains("growth")) {
      new Json(report, quick).grow();
      new Growth(report, quick).run();
    }
    System.out.println(report.markdown());
  }
}
