package io.github.taskclients.benchmarks;

import java.util.List;

/** Runs the parts that are named and prints their table. */
final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    List<String> parts = List.of(arguments[0].split(","));
    boolean quick = Boolean.getBoolean("benchmarks.quick");
    Report report = new Report();
    if (parts.contains("decode")) {
      new Json(report, quick).run();
    }
    try (Jvm server = Jvm.start(Server.class, "target/certificate.pem")) {
      Address http = new Address(server.readLine());
      Address https = new Address(server.readLine());
      if (parts.contains("calls")) {
        Calls calls = new Calls(report, quick, server);
        calls.run(http, List.of("sync", "async"), List.of(1, 8, 64));
        calls.run(https, List.of("sync", "async"), List.of(1, 8, 64));
      }
    }
    System.out.println(report.markdown());
  }
}
