package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Templates of what is the same in every client but for its package. They are written as
 * google-java-format would write them.
 */
final class RuntimeTemplates {
  private RuntimeTemplates() {}

  /** The folder of them among all templates. */
  static Path folder(Path templates) {
    return templates.resolve("runtime");
  }

  /**
   * A pattern for the names of the files that all other templates become, which have to be
   * formatted.
   */
  static String otherFiles(Path templates) throws IOException {
    try (Stream<Path> files = Files.list(folder(templates))) {
      return files
          .map(file -> file.getFileName().toString().replace(".mustache", ""))
          .sorted()
          .collect(Collectors.joining("|", "(?!(", ")[.]java).+[.]java"));
    }
  }
}
