package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a client has to be generated again: the checksum of all that it is made of is kept beside
 * what was made of it.
 */
final class ClientInputs {
  private final Path output;
  private final String checksum;

  /**
   * Inputs are settings, files and folders of files; a file that is not there is missed by whoever
   * reads it.
   */
  ClientInputs(Path output, List<String> settings, List<Path> inputs) throws IOException {
    this.output = output;
    Checksum sum = new Checksum().add(System.getProperty("java.version") + settings);
    for (Path input : inputs) {
      for (Path file : files(input)) {
        sum.add("\n" + file.getFileName() + " " + Files.size(file) + "\n").add(file);
      }
    }
    this.checksum = sum.finish();
  }

  String checksum() {
    return checksum;
  }

  boolean areUnchanged() throws IOException {
    Path kept = output.resolve("inputs.sha256");
    Path written = output.resolve(".openapi-generator").resolve("FILES");
    return Files.isRegularFile(kept)
        && Files.readString(kept).equals(checksum)
        && Files.isRegularFile(written)
        && Files.readAllLines(written).stream()
            .allMatch(file -> Files.isRegularFile(output.resolve(file)));
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> files = Files.isDirectory(input) ? Files.list(input) : Stream.of(input)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
