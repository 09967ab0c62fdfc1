package io.github.taskclients.provider.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pact files of a folder. */
final class PactFiles {
  private PactFiles() {}

  /**
   * The files, in the order of their names.
   *
   * @throws Refusal where there are none, or where one is no pact with one of the documents
   */
  static List<Path> in(Path folder, Documents documents) throws IOException {
    List<Path> files = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      }
    }
    if (files.isEmpty()) {
      throw new Refusal(folder + ": no pact files");
    }
    for (Path file : files) {
      check(file, documents);
    }
    return files;
  }

  private static void check(Path file, Documents documents) throws IOException {
    JsonNode pact;
    try {
      pact = StrictJson.MAPPER.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new Refusal(file + ": not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    String provider = pact.at("/provider/name").asText();
    if (pact.at("/consumer/name").asText().isEmpty() || provider.isEmpty() || pact.path("interactions").isEmpty()) {
      throw new Refusal(file + ": no pact: consumer, provider or interactions are missing");
    }
    if (!documents.has(provider)) {
      throw new Refusal(file + ": " + provider + " is no document of " + documents.names());
    }
  }
}
