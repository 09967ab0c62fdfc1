package io.github.taskclients.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client module built from another document, and from documents that are broken. */
class ClientDocumentIT {
  private static ProjectCopy project;

  @BeforeAll
  static void copyProject() throws Exception {
    project = ProjectCopy.ofClients("documents");
  }

  @Test
  void anotherDocumentReplacesTheClient() throws Exception {
    Path document = Path.of("feature-specs", "src", "specs", "arrays.yaml").toAbsolutePath();
    ProjectCopy.Build first = project.maven("package", "-pl", "client-twilio");
    assertThat(first.exitCode()).as(first.output()).isZero();

    ProjectCopy.Build second = project.maven("package", "-pl", "client-twilio", "-Dclient.spec=" + document);

    assertThat(second.exitCode()).as(second.output()).isZero();
    try (JarFile jar = new JarFile(project.file("client-twilio/target/client-twilio-" + System.getProperty("project.version") + ".jar").toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).toList();
      assertThat(entries).contains("io/github/taskclients/twilio/ArraysApi.class");
      assertThat(entries).noneMatch(name -> name.contains("Task"));
    }
  }

  @Test
  void oneDocumentForAllClientsIsRefused() throws Exception {
    ProjectCopy.Build build = project.maven("initialize", "-Dclient.spec=specs/twill.yaml");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors())
        .contains("-Dclient.spec replaces the document of one client: name it, as in -pl client-twilio.");
  }

  @Test
  void unknownDocumentIsNamed() throws Exception {
    ProjectCopy.Build build = project.maven("initialize", "-pl", "client-twilio", "-Dclient.spec=specs/none.yaml");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0))
        .contains("specs/none.yaml: no such file; client.spec must name an OpenAPI 3.0 document");
  }

  @Test
  void pathMayHoldWhatAnotherRefersTo() throws Exception {
    String schema = "{type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}";
    String answer = "responses: {'200': {description: ok, content: {application/json: {schema: %s}}}}";
    Files.writeString(
        project.file("parts.yaml"),
        "openapi: 3.0.3\ninfo: {title: Parts, version: '1'}\npaths:\n"
            + "  /a: {get: {tags: [A], operationId: a, " + answer.formatted(schema) + "}}\n"
            + "  /b: {get: {tags: [A], operationId: b, "
            + answer.formatted("{$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/b'}") + "}}\n");

    ProjectCopy.Build build = project.maven("compile", "-pl", "client-twilio", "-Dclient.spec=parts.yaml");

    assertThat(build.exitCode()).as(build.output()).isZero();
    assertThat(project.file("client-twilio/target/generated-sources/openapi/src/main/java/io/github/taskclients/twilio/AApi.java"))
        .content()
        .contains("public AGet200ApplicationJsonB b()");
  }

  @Test
  void brokenDocumentIsRefusedWithFileAndPlace() throws Exception {
    String document = Files.readString(project.file("specs/twilio.yaml"));
    Files.writeString(project.file("broken.yaml"), document.replace("schemas/AssignmentStatus'", "schemas/Status'"));

    ProjectCopy.Build build = project.maven("initialize", "-pl", "client-twilio", "-Dclient.spec=broken.yaml");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0))
        .containsPattern(" broken\\.yaml:[0-9]+ ")
        .contains(
            "/components/schemas/Task/properties/assignment_status/$ref: refers to #/components/schemas/Status, which is not there");
  }
}
