package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated Java that follows from each document, against what was reviewed and committed. */
class GoldenTest {
  private static final Path GENERATED = Path.of("target", "features");
  private static final Path GOLDEN = Path.of("src", "golden");
  private static final String ACCEPT =
      "Review the difference; this takes it as it is: mvn verify -pl contract-tests/feature-specs -Dgolden.accept=true";

  static Stream<String> features() throws IOException {
    try (Stream<Path> documents = Files.list(Path.of("src", "specs"))) {
      return documents.map(document -> document.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void generatedJavaIsWhatWasReviewed(String feature) throws IOException {
    Map<String, String> generated = read(GENERATED.resolve(feature).resolve("src/main/java"));
    generated.values().removeIf(java -> !followsFromTheDocument(java));
    Path golden = GOLDEN.resolve(feature);
    if (Boolean.getBoolean("golden.accept")) {
      for (String old : read(golden).keySet()) {
        Files.delete(golden.resolve(old));
      }
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Path path = golden.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }

    Map<String, String> reviewed = read(golden);
    assertThat(generated.keySet()).as(ACCEPT).isEqualTo(reviewed.keySet());
    generated.forEach((file, java) -> assertThat(java).as(file + ". " + ACCEPT).isEqualTo(reviewed.get(file)));
  }

  /** Models but for those of one plain text, facades, services, and what security, servers and errors decide; the rest is the same for every document. */
  private static boolean followsFromTheDocument(String java) {
    boolean model = java.contains("new ModelCodec<>(") && !java.contains("case \"p\" -> this.p = read(in, 1, Json.STRING, this.p);");
    boolean value = java.contains("@JsonAdapter(") && !java.contains("extends Model<");
    boolean calls = java.contains("Get it from {@link") || java.contains("for Retrofit. Get one from");
    boolean client = java.contains("credentials.add(") || java.contains("server.variable(");
    boolean typed = java.contains("extends ApiException") && java.contains("getError()");
    return model || value || calls || client || typed;
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(path.getFileName().toString(), Files.readString(path));
        }
      }
    }
    return files;
  }
}
