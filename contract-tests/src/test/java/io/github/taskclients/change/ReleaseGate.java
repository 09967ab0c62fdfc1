package io.github.taskclients.change;

import io.github.taskclients.provider.ProjectCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Compares a client with its last release, which is the last tag {@code v1.2.3} before this commit, built again from there. A change
 * that breaks callers needs a new major version.
 */
final class ReleaseGate {
  private final ProjectCopy project;
  private final Path reports;

  ReleaseGate(ProjectCopy project, Path reports) {
    this.project = project;
    this.reports = reports;
  }

  /**
   * What came of the comparison.
   *
   * @param error what breaks though the version does not say so; null where nothing does
   */
  record Verdict(String report, String error) {}

  /** Compares the client that is built in the project, and writes the report as Markdown and HTML. */
  Verdict judge(String client) throws Exception {
    if (!project.isGitRepository()) {
      return report(client, "Not compared: this is no git repository, so that its releases are not known.\n", null);
    }
    if (project.git("rev-parse", "--is-shallow-repository").equals("true")) {
      return report(client, "Not compared: this clone is shallow, so that its releases are not known.\n", null);
    }
    Optional<String> tag = lastRelease();
    if (tag.isEmpty()) {
      return report(client, "Nothing was released yet: there is no tag v1.2.3 before this commit to compare with.\n", null);
    }
    Path before = jar(rebuild(tag.get(), client), client);
    Path after = jar(project.file(client), client);
    List<Change> document = DocumentChanges.between(document(before), document(after));
    List<Change> java = JavaChanges.between(before, after);
    String version = after.getFileName().toString().replaceFirst(client + "-", "").replaceFirst("\\.jar$", "");
    List<Change> breaking = Stream.concat(document.stream(), java.stream()).filter(Change::breaking).toList();
    boolean allowed = breaking.isEmpty() || major(version) > major(tag.get().substring(1));
    String text =
        "Compared with " + tag.get() + ": " + (breaking.isEmpty() ? "nothing breaks" : "breaking") + ".\n"
            + table("The document", document) + table("The Java API", java);
    String error =
        client + " " + version + " breaks what " + tag.get() + " promised, and is no new major version: "
            + String.join("; ", breaking.stream().map(Change::toString).toList());
    return report(client, text, allowed ? null : error);
  }

  private Optional<String> lastRelease() throws Exception {
    // A commit that comes with its own tag would be compared with itself.
    return project.git("tag", "--list", "v*", "--merged", "HEAD", "--no-contains", "HEAD", "--sort=-version:refname").lines()
        .filter(tag -> tag.matches("v\\d+\\.\\d+\\.\\d+"))
        .findFirst();
  }

  private Path rebuild(String tag, String client) throws Exception {
    String folder = "target/released-" + tag;
    if (Files.notExists(project.file(folder))) {
      project.git("worktree", "add", "--force", "--detach", folder, tag);
    }
    Path built = project.file(folder).resolve(client);
    if (Files.notExists(built.resolve("target"))) {
      ProjectCopy.Build build = project.maven("package", "-f", folder, "-pl", client, "-DskipTests");
      if (build.exitCode() != 0) {
        throw new IllegalStateException(tag + " does not build: " + String.join("\n", build.errors()));
      }
    }
    return built;
  }

  private static Path jar(Path module, String client) throws IOException {
    try (Stream<Path> files = Files.list(module.resolve("target"))) {
      List<Path> jars = files.filter(file -> file.getFileName().toString().matches(client + "-\\d.*(?<!-sources)\\.jar")).sorted().toList();
      if (jars.size() != 1) {
        throw new IllegalStateException(module + " must hold one built jar and holds " + jars + "; build it clean");
      }
      return jars.get(0);
    }
  }

  private static String document(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String entry =
          file.stream()
              .map(it -> it.getName())
              .filter(name -> name.matches("META-INF/openapi/.*\\.ya?ml"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(jar + " carries no document"));
      return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int major(String version) {
    return Integer.parseInt(version.replaceFirst("\\..*", ""));
  }

  private static String table(String title, List<Change> changes) {
    StringBuilder table = new StringBuilder("\n## ").append(title).append("\n\n");
    if (changes.isEmpty()) {
      return table.append("No change.\n").toString();
    }
    table.append("| | where | what |\n|---|---|---|\n");
    changes.forEach(
        change ->
            table.append("| ").append(change.breaking() ? "**breaking**" : "").append(" | `").append(change.place())
                .append("` | ").append(change.what().replace("|", "\\|")).append(" |\n"));
    return table.toString();
  }

  private Verdict report(String client, String text, String error) throws IOException {
    String markdown = "# Changes of " + client + "\n\n" + text;
    Files.createDirectories(reports);
    Files.writeString(reports.resolve(client + ".md"), markdown);
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    String html =
        HtmlRenderer.builder().extensions(tables).build()
            .render(Parser.builder().extensions(tables).build().parse(markdown));
    Files.writeString(
        reports.resolve(client + ".html"),
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Changes of " + client + "</title>\n" + html + "</html>\n");
    return new Verdict(markdown, error);
  }
}
