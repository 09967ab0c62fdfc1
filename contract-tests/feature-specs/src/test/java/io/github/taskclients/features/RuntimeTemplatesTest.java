package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the same in every client is not formatted at each build: its templates are. */
class RuntimeTemplatesTest {
  private static final Path TEMPLATES = Path.of("..", "..", "specs", "templates", "runtime");
  private static final String PACKAGE = "io.github.taskclients.runtime";

  static Stream<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void runtimeTemplateIsFormatted(String name) throws IOException {
    Path template = TEMPLATES.resolve(name);
    Path java = Path.of("target", "runtime", name.replace(".mustache", ".java"));
    String formatted =
        Files.readString(java).replace(PACKAGE + ".model", "{{modelPackage}}").replace(PACKAGE, "{{invokerPackage}}");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(template, formatted);
    }

    assertThat(template).as("-Dgolden.accept=true formats it").hasContent(formatted);
  }
}
