package io.github.taskclients.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jars of this build and those of a build in another folder. */
class ReproducibleBuildIT {
  private static final String VERSION = System.getProperty("project.version");

  @ParameterizedTest
  @CsvSource({"client-twilio", "client-twill"})
  void anotherFolderGivesTheSameBytes(String client) throws Exception {
    ProjectCopy project = ProjectCopy.ofClients("same-" + client);

    ProjectCopy.Build build = project.maven("package", "-pl", client);

    assertThat(build.exitCode()).as(build.output()).isZero();
    for (String jar : new String[] {client + "-" + VERSION + ".jar", client + "-" + VERSION + "-sources.jar"}) {
      Path ours = Path.of("..", client, "target", jar);
      assertThat(project.file(client + "/target/" + jar)).hasSameBinaryContentAs(ours);
    }
  }

  @ParameterizedTest
  @CsvSource({"client-twilio", "client-twill"})
  void clientJarIsSmall(String client) throws Exception {
    assertThat(Files.size(Path.of("..", client, "target", client + "-" + VERSION + ".jar"))).isLessThanOrEqualTo(120_000);
  }

  @ParameterizedTest
  @CsvSource({"client-twilio, twilio", "client-twill, twill"})
  void clientJarCarriesItsDocumentAndSaysWhatGeneratedIt(String client, String name) throws Exception {
    byte[] document = Files.readAllBytes(Path.of("..", "specs", name + ".yaml"));
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    try (JarFile jar = new JarFile(Path.of("..", client, "target", client + "-" + VERSION + ".jar").toFile())) {
      assertThat(jar.getInputStream(jar.getEntry("META-INF/openapi/" + name + ".yaml"))).hasBinaryContent(document);
      assertThat(jar.getInputStream(jar.getEntry("META-INF/openapi/" + name + ".properties")))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("generator=openapi-generator 7.25.0\nsha256=" + sha256 + "\n");
    }
  }
}
