package io.github.taskclients.provider;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of this project in a folder of its own, and Maven and git at work in it. */
public final class ProjectCopy {
  private static final Path ROOT = ApiDocument.projectFolder();

  private final Path folder;
  private final boolean isCopy;
  private final Map<String, String> environment = new TreeMap<>();

  private ProjectCopy(Path folder, boolean isCopy) {
    this.folder = folder;
    this.isCopy = isCopy;
  }

  /** What a command said and how it ended. */
  public record Build(int exitCode, String output) {
    /** The lines that Maven marks as errors, without the mark. */
    public List<String> errors() {
      return output.lines().filter(line -> line.contains("[ERROR] ")).map(line -> line.replaceFirst(".*\\[ERROR] ", "")).toList();
    }
  }

  /** This project itself, where nothing may be written outside of target folders. Its releases may need other artifacts than it does. */
  public static ProjectCopy original() {
    return new ProjectCopy(ROOT, false);
  }

  /** A copy of what Maven builds the clients from. */
  public static ProjectCopy ofClients(String name) throws IOException {
    return copy(name, UnaryOperator.identity(), "specs", ".mvn");
  }

  /** A copy with these folders, its texts changed on the way. */
  public static ProjectCopy copy(String name, UnaryOperator<String> change, String... folders) throws IOException {
    Path folder = Path.of("target", "project-copies", name).toAbsolutePath();
    deleteAll(folder);
    for (Path file : inputs(folders)) {
      Path copy = folder.resolve(ROOT.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, change.apply(Files.readString(file)));
    }
    return new ProjectCopy(folder, true);
  }

  private static List<Path> inputs(String... folders) throws IOException {
    List<Path> inputs = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // Other tests write there at the same time.
            boolean isOutput = folder.endsWith("target") || folder.endsWith(".git");
            return isOutput ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isInput(ROOT.relativize(file), folders)) {
              inputs.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return inputs;
  }

  private static boolean isInput(Path path, String... folders) {
    return path.endsWith("pom.xml")
        // Without it Maven would take this project's root for the copy's.
        || path.startsWith(".mvn")
        || Arrays.stream(folders).anyMatch(path::startsWith);
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

  /** Sets a variable of the environment of all that is run here. */
  public ProjectCopy with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Path file(String path) {
    return folder.resolve(path);
  }

  /** Replaces a text that must be there. */
  public void edit(String path, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file(path));
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException(path + " would stay as it is");
    }
    Files.writeString(file(path), after);
  }

  /** Runs Maven; in a copy, with the artifacts that the surrounding build has downloaded. */
  public Build maven(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    if (isCopy) {
      command.add("-o");
    }
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
    command.addAll(List.of(arguments));
    return run(command);
  }

  public boolean isGitRepository() {
    return Files.exists(file(".git"));
  }

  /** Commits all there is and gives the commit. */
  public String commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", message);
    return git("rev-parse", "HEAD");
  }

  /** Runs git, which must succeed, and gives what it said. */
  public String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Build git = run(command);
    if (git.exitCode() != 0) {
      throw new IllegalStateException(command + ": " + git.output());
    }
    return git.output().strip();
  }

  private Build run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // These builds are short: half of their time would be spent on optimising code.
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    dropGit(builder.environment());
    if (isCopy) {
      // No signatures, hooks or templates of whoever builds.
      builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
      builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    }
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    return new Build(process.waitFor(), output);
  }

  /** Takes out git's variables, which in a hook would lead to the repository that is committed to. */
  public static void dropGit(Map<String, String> environment) {
    environment.keySet().removeIf(variable -> variable.startsWith("GIT_"));
  }
}
