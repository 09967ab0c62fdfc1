package io.github.taskclients.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jars of this build and those of a build in another folder. */
class ReproducibleBuildIT {
  @ParameterizedTest
  @CsvSource({"client-twilio", "client-twill"})
  void anotherFolderGivesTheSameBytes(String client) throws Exception {
    ProjectCopy project = ProjectCopy.ofClients("same-" + client);

    ProjectCopy.Build build = project.maven("package", "-pl", client);

    assertThat(build.exitCode()).as(build.output()).isZero();
    for (String jar : new String[] {client + "-1.0.0-SNAPSHOT.jar", client + "-1.0.0-SNAPSHOT-sources.jar"}) {
      Path ours = Path.of("..", client, "target", jar);
      assertThat(project.file(client + "/target/" + jar)).hasSameBinaryContentAs(ours);
    }
  }

  @ParameterizedTest
  @CsvSource({"client-twilio", "client-twill"})
  void clientJarIsSmall(String client) {
    assertThat(Path.of("..", client, "target", client + "-1.0.0-SNAPSHOT.jar").toFile().length()).isLessThan(120 * 1024);
  }
}
