package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a client's jar carries: the document that it was generated from, as it is, and by what. */
final class CarriedDocument {
  private static final Path FOLDER = Path.of("META-INF", "openapi");

  private CarriedDocument() {}

  /**
   * Writes it to the client's resources.
   *
   * @param classes where what is there goes into the jar too
   * @param generator the generator's name and version
   */
  static void write(Client client, Path classes, String generator) throws IOException {
    // A document of another name may have left something.
    deleteFiles(classes.resolve(FOLDER));
    Path folder = client.work().resolve("resources").resolve(FOLDER);
    deleteFiles(folder);
    Files.createDirectories(folder);
    String name = client.spec().getFileName().toString();
    Files.copy(client.spec(), folder.resolve(name));
    String checksum = new Checksum().add(client.spec()).finish();
    Files.writeString(
        folder.resolve(name.replaceFirst("\\.\\w+$", "") + ".properties"),
        "generator=" + generator + "\nsha256=" + checksum + "\n");
  }

  private static void deleteFiles(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
