package io.github.taskclients.provider.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What git knows about the project. */
final class Git {
  private final Path root;
  private final Map<String, String> environment;

  Git(Path root, Map<String, String> environment) {
    this.root = root;
    this.environment = environment;
  }

  String head() {
    return ask("rev-parse", "HEAD");
  }

  /** The branch that is checked out, or the one that a CI server names. */
  String branch() {
    String named = environment.get("GIT_BRANCH");
    String branch = named == null ? ask("rev-parse", "--abbrev-ref", "HEAD") : named;
    if (branch.equals("HEAD")) {
      throw new Refusal("no branch is checked out; name it in GIT_BRANCH");
    }
    return branch;
  }

  /** The commit that last changed a file. */
  String lastChange(String path) {
    if (ask("rev-parse", "--is-shallow-repository").equals("true")) {
      throw new Refusal("this clone is shallow and does not know which commit last changed " + path + "; fetch all of it");
    }
    return ask("log", "-1", "--format=%H", "--", path);
  }

  /** Refuses what is not as it was committed, or never is, being ignored. */
  void mustBeCommitted(String path) {
    String changes = ask("status", "--porcelain", "--ignored", "--", path);
    if (!changes.isEmpty()) {
      throw new Refusal(path + " is not what is committed (" + changes.lines().findFirst().orElseThrow().strip() + "); commit it first");
    }
  }

  private String ask(String... arguments) {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    Command.Answer answer = Command.run(root, environment, Command.Errors.TOLD_OF_FAILURE, command);
    if (answer.code() != 0) {
      throw new Refusal(String.join(" ", command) + ": " + String.join(" ", answer.lines()));
    }
    return String.join("\n", answer.lines());
  }
}
