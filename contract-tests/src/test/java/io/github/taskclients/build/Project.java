package io.github.taskclients.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what Maven builds the clients from, in a folder of its own, and Maven to build it. */
final class Project {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final Path folder;

  private Project(Path folder) {
    this.folder = folder;
  }

  /** What Maven said and how it ended. */
  record Build(int exitCode, String output) {
    /** The lines that Maven marks as errors, without the mark. */
    List<String> errors() {
      return output.lines().filter(line -> line.contains("[ERROR] ")).map(line -> line.replaceFirst(".*\\[ERROR] ", "")).toList();
    }
  }

  static Project copy(String name) throws IOException {
    Path folder = Path.of("target", "project-copies", name).toAbsolutePath();
    deleteAll(folder);
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(Project::isInput).toList()) {
        Path copy = folder.resolve(ROOT.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new Project(folder);
  }

  private static boolean isInput(Path file) {
    Path path = ROOT.relativize(file);
    return Files.isRegularFile(file)
        && !path.toString().contains("target")
        && (path.startsWith("specs") || path.startsWith(".mvn") || path.endsWith("pom.xml") || path.endsWith("generate.groovy"));
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Runs Maven with the artifacts that the surrounding build has downloaded. */
  Build maven(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-o", "-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    return new Build(process.waitFor(), output);
  }
}
