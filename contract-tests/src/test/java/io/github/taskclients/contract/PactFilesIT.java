package io.github.taskclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pact files that the consumer tests of this build wrote, against those that were reviewed and committed. */
class PactFilesIT {
  private static final Path WRITTEN = Path.of("target", "pacts");
  private static final Path COMMITTED = Path.of("pacts");
  private static final String ACCEPT =
      "Review the difference; this takes it as it is: mvn verify -pl contract-tests -am -Dpacts.accept=true";

  @BeforeAll
  static void acceptIfAsked() throws IOException {
    if (Boolean.getBoolean("pacts.accept")) {
      Files.createDirectories(COMMITTED);
      for (String name : names(COMMITTED)) {
        Files.delete(COMMITTED.resolve(name));
      }
      for (String name : names(WRITTEN)) {
        Files.copy(WRITTEN.resolve(name), COMMITTED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void everyPactFileIsCommitted() throws IOException {
    assertThat(names(WRITTEN)).as(ACCEPT).isEqualTo(names(COMMITTED));
  }

  @Test
  void committedPactsAreWhatTheConsumerTestsWrite() throws IOException {
    for (String name : names(COMMITTED)) {
      assertThat(WRITTEN.resolve(name)).as(ACCEPT).hasSameTextualContentAs(COMMITTED.resolve(name));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(TreeSet::new, Set::add, Set::addAll);
    }
  }
}
