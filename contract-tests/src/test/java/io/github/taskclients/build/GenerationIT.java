package io.github.taskclients.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When a client is generated again. */
class GenerationIT {
  private static final String CLIENT =
      "client-twilio/target/generated-sources/openapi/src/main/java/io/github/taskclients/twilio/TwilioClient.java";

  private static ProjectCopy project;

  @BeforeAll
  static void build() throws Exception {
    project = ProjectCopy.ofClients("generation");
    compile();
  }

  private static void compile() throws Exception {
    ProjectCopy.Build build = project.maven("compile", "-pl", "client-twilio");
    assertThat(build.exitCode()).as(build.output()).isZero();
  }

  private static void editKeepingItsTime(String name, String from, String to) throws Exception {
    Path file = project.file(name);
    FileTime time = Files.getLastModifiedTime(file);
    project.edit(name, text -> text.replace(from, to));
    Files.setLastModifiedTime(file, time);
  }

  @Test
  void nothingIsGeneratedWhereNothingChanged() throws Exception {
    FileTime before = Files.getLastModifiedTime(project.file(CLIENT));

    compile();

    assertThat(Files.getLastModifiedTime(project.file(CLIENT))).isEqualTo(before);
  }

  @Test
  void editOfATemplateThatKeepsItsTimeIsNoticed() throws Exception {
    editKeepingItsTime("specs/templates/Client.mustache", "Starts with the defaults.", "Starts anew.");

    compile();

    assertThat(project.file(CLIENT)).content().contains("/** Starts anew. */");
  }

  @Test
  void editOfWhatPreparesTheDocumentThatKeepsItsTimeIsNoticed() throws Exception {
    editKeepingItsTime("specs/generator/CarriedDocument.java", "sha256=", "checksum=");

    compile();

    assertThat(project.file("client-twilio/target/classes/META-INF/openapi/twilio.properties")).content().contains("\nchecksum=");
  }

  @Test
  void missingSourceIsGeneratedAgain() throws Exception {
    Files.delete(project.file(CLIENT));

    compile();

    assertThat(project.file(CLIENT)).exists();
  }
}
