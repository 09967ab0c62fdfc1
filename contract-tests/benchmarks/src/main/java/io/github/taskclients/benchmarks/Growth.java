package io.github.taskclients.benchmarks;

import io.github.taskclients.benchmarks.Subject.Name;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Generation, compilation and start-up with documents of more and more operations, each with a model of its own. */
final class Growth {
  private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path FOLDER = Path.of("target", "growth").toAbsolutePath();

  private record Cost(double milliseconds, double cpuMilliseconds) {}

  private final Report report;
  private final boolean quick;

  Growth(Report report, boolean quick) {
    this.report = report;
    this.quick = quick;
  }

  void run() throws IOException, InterruptedException {
    copyProject();
    for (int operations : quick ? List.of(1) : List.of(1, 50, 200)) {
      Path document = FOLDER.resolve(operations + ".yaml");
      Files.writeString(document, document(operations));
      Map<Name, Samples> times = new EnumMap<>(Name.class);
      Map<Name, Samples> cpu = new EnumMap<>(Name.class);
      Map<Name, Samples> sameOptions = new EnumMap<>(Name.class);
      for (int round = 0; round < (quick ? 1 : 5); round++) {
        Cost stock = maven(FOLDER.resolve("stock"), "clean", "compile", "-Dclient.spec=" + document);
        Cost stockWithOptions = maven(FOLDER.resolve("stock-options"), "clean", "compile", "-Dclient.spec=" + document);
        Cost ours = maven(FOLDER.resolve("ours"), "clean", "compile", "-pl", "client-twilio", "-Dclient.spec=" + document);
        add(times, Name.STOCK, stock.milliseconds);
        add(times, Name.OURS, ours.milliseconds);
        add(cpu, Name.STOCK, stock.cpuMilliseconds);
        add(cpu, Name.OURS, ours.cpuMilliseconds);
        add(sameOptions, Name.STOCK, stockWithOptions.milliseconds);
        add(sameOptions, Name.OURS, ours.milliseconds);
      }
      report.add("generate and compile " + operations + " operations, ms", times);
      report.add("… CPU time, ms", cpu);
      report.add("… all with the JVM options of ours, ms", sameOptions);
      Map<Name, Samples> classes = new EnumMap<>(Name.class);
      add(classes, Name.OURS, loadedByFirstCall());
      report.add("classes loaded with " + operations + " operations", classes);
    }
    Map<Name, Samples> unchanged = new EnumMap<>(Name.class);
    for (int round = 0; round < (quick ? 1 : 5); round++) {
      double milliseconds = maven(FOLDER.resolve("ours"), "compile", "-pl", "client-twilio,client-twill").milliseconds;
      if (round > 0 || quick) {
        add(unchanged, Name.OURS, milliseconds);
      }
    }
    report.add("compile both clients, nothing changed, ms", unchanged);
  }

  private static void add(Map<Name, Samples> samples, Name name, double value) {
    samples.computeIfAbsent(name, ignored -> new Samples()).add(value);
  }

  /** What is built is not this project's own, whose clients others use. */
  private static void copyProject() throws IOException {
    delete(FOLDER);
    for (String part : List.of("pom.xml", ".mvn", "specs", "client-twilio", "client-twill", "contract-tests")) {
      copy(PROJECT.resolve(part), FOLDER.resolve("ours").resolve(part));
    }
    // Maven takes its JVM's options from the next .mvn above: once from one with none, once from ours.
    Files.createDirectories(FOLDER.resolve("stock").resolve(".mvn"));
    for (String stock : List.of("stock", "stock-options")) {
      copy(Path.of("src", "stock", "pom.xml"), FOLDER.resolve(stock).resolve("pom.xml"));
    }
    copy(PROJECT.resolve(".mvn"), FOLDER.resolve("stock-options").resolve(".mvn"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            return name.equals("target") || name.equals("src") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static Cost maven(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-q", "-B"));
    command.addAll(List.of(arguments));
    Path log = FOLDER.resolve("maven.log");
    double cpu = cpuOfChildren();
    long start = System.nanoTime();
    Process maven =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (maven.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed in " + folder + ":\n" + Files.readString(log));
    }
    return new Cost((System.nanoTime() - start) / 1e6, cpuOfChildren() - cpu);
  }

  /** Milliseconds of all processes that this one started and that have ended, as Linux counts them in ticks of 10 ms. */
  private static double cpuOfChildren() throws IOException {
    String[] afterTheName = Files.readString(Path.of("/proc/self/stat")).replaceFirst(".*\\) ", "").split(" ");
    return 10.0 * (Long.parseLong(afterTheName[13]) + Long.parseLong(afterTheName[14]));
  }

  /** The client of the document calls its first operation; the server answers with a member of the model. */
  private double loadedByFirstCall() throws IOException, InterruptedException {
    Path classes = FOLDER.resolve("ours").resolve(Path.of("client-twilio", "target", "classes"));
    Path source = FOLDER.resolve("First.java");
    Files.writeString(
        source,
        "public class First { public static void main(String[] arguments) {"
            + " System.out.println(io.github.taskclients.twilio.TwilioClient.builder().apiKey(\"k\").baseUrl(arguments[0]).build()"
            + ".things().getThing1(\"x\").getMember1()); System.exit(0); } }");
    String classPath = classes + java.io.File.pathSeparator + Jvm.jars();
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", classPath, "-d", FOLDER.toString(), source.toString()) != 0) {
      throw new IOException(source + " does not compile");
    }
    Path log = FOLDER.resolve("classes.txt");
    try (Jvm server = Jvm.start(Server.class, FOLDER.resolve("trusted.jks").toString())) {
      String url = server.readLine();
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  FOLDER + java.io.File.pathSeparator + classPath,
                  "-Xlog:class+load:file=" + log,
                  "First",
                  url)
              .inheritIO()
              .start();
      if (program.waitFor() != 0) {
        throw new IOException("the client of a document that grew did not get its answer");
      }
    }
    return Start.loaded(log);
  }

  private static String document(int operations) {
    StringBuilder paths = new StringBuilder();
    StringBuilder schemas = new StringBuilder();
    for (int i = 1; i <= operations; i++) {
      paths.append("  /things").append(i).append("/{id}:\n    get:\n      tags: [Things]\n      operationId: getThing").append(i)
          .append("\n      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n      responses:\n")
          .append("        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Thing").append(i).append("'}}}}\n")
          .append("        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}\n");
      schemas.append("    Thing").append(i).append(":\n      type: object\n      properties:\n");
      for (int member = 1; member <= 10; member++) {
        schemas.append("        member").append(member).append(": {type: ").append(member % 3 == 0 ? "integer" : "string").append("}\n");
      }
    }
    return "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\nservers: [{url: 'https://example.com/v1'}]\nsecurity: [{key: []}]\npaths:\n"
        + paths
        + "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n  schemas:\n"
        + "    Failure: {type: object, properties: {message: {type: string}}}\n"
        + schemas;
  }
}
