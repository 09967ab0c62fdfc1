package io.github.taskclients.provider.tasks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end in a folder. */
final class Command {
  /** How it ended and what it said, without empty lines. */
  record Answer(int code, List<String> lines) {}

  /** Where what a program says of mistakes and warnings goes. */
  enum Errors {
    /** To the answer. */
    TOLD,
    /** To the answer of a program that failed, and else nowhere. */
    TOLD_OF_FAILURE
  }

  private Command() {}

  /**
   * Runs a program.
   *
   * @param environment all variables that it is to have
   * @throws Refusal where there is no such program
   */
  static Answer run(Path folder, Map<String, String> environment, Errors errors, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Path told = Files.createTempFile("errors", ".txt");
      try {
        builder.redirectErrorStream(errors == Errors.TOLD);
        builder.redirectError(told.toFile());
        Process process = start(builder);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Answer(code, lines(code == 0 ? output : output + Files.readString(told)));
      } finally {
        Files.delete(told);
      }
    } catch (IOException e) {
      throw new Refusal(command.get(0) + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(command.get(0) + " was interrupted");
    }
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Refusal(builder.command().get(0) + " is needed and not on the PATH");
    }
  }
}
