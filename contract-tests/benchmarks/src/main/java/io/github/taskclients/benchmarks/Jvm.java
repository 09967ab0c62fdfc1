package io.github.taskclients.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that takes orders and answers in lines. */
final class Jvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;

  private Jvm(Process process) {
    this.process = process;
    this.out = process.inputReader();
    this.in = new PrintStream(process.getOutputStream(), true);
  }

  /** Starts the main class with this JVM's own JDK and class path. */
  static Jvm start(Class<?> main, String... arguments) throws IOException {
    return start(Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"), List.of(), main, arguments);
  }

  static Jvm start(Path javaHome, String classPath, List<String> options, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString(), "-cp", classPath));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new Jvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Keeps all threads, and those to come, on these CPUs, as in {@code 0} or {@code 0,1}. */
  void pin(String cpus) throws IOException, InterruptedException {
    String pid = String.valueOf(process.pid());
    Process taskset = new ProcessBuilder("taskset", "-a", "-p", "-c", cpus, pid).redirectErrorStream(true).start();
    String output = new String(taskset.getInputStream().readAllBytes());
    if (taskset.waitFor() != 0) {
      throw new IOException("taskset: " + output);
    }
  }

  String ask(String order) throws IOException {
    in.println(order);
    return readLine();
  }

  String readLine() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the JVM ended: " + process.info().commandLine().orElse(""));
    }
    return line;
  }

  /** The first line of a program that ends by itself, after which it did. */
  String readAnswer() throws IOException, InterruptedException {
    String line = readLine();
    if (process.waitFor() != 0) {
      throw new IOException("exit code " + process.exitValue() + " after: " + line);
    }
    return line;
  }

  /** The class path of jars alone, which is what class data can be archived of. */
  static String jars() {
    Path own = Path.of("target").toAbsolutePath().resolve("classes");
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).equals(own) ? own.resolveSibling("benchmarks-" + System.getProperty("project.version") + ".jar").toString() : entry)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The feature version of a JDK. */
  static int version(Path javaHome) throws IOException {
    Process java = new ProcessBuilder(javaHome.resolve("bin/java").toString(), "-version").redirectErrorStream(true).start();
    String text = new String(java.getInputStream().readAllBytes());
    Matcher version = Pattern.compile("version \"(\\d+)").matcher(text);
    if (!version.find()) {
      throw new IOException(javaHome + " is no JDK: " + text);
    }
    return Integer.parseInt(version.group(1));
  }

  /** Ends its input, which ends it. */
  @Override
  public void close() {
    in.close();
    process.onExit().join();
  }
}
