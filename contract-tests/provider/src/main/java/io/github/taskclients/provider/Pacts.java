package io.github.taskclients.provider;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed pact files. */
public final class Pacts {
  private static final Path FOLDER = ApiDocument.projectFolder().resolve("contract-tests/pacts");

  private Pacts() {}

  /** The names of the files. */
  public static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Pact read(String file) {
    return DefaultPactReader.INSTANCE.loadPact(FOLDER.resolve(file).toFile());
  }

  static Pact ofConsumer(String consumer) {
    return files().stream()
        .map(Pacts::read)
        .filter(pact -> pact.getConsumer().getName().equals(consumer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(FOLDER + " has no pact of " + consumer));
  }
}
