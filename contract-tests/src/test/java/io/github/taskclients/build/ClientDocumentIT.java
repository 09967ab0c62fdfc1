package io.github.taskclients.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    try (JarFile jar = new JarFile(project.file("client-twilio/target/client-twilio-1.0.0-SNAPSHOT.jar").toFile())) {
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
  void referenceFromInsideOfItselfIsRefused() throws Exception {
    Files.writeString(
        project.file("inside.yaml"),
        "openapi: 3.0.3\ninfo: {title: Inside, version: '1'}\npaths:\n"
            + "  /a: {get: {operationId: a, responses: {'200': {description: ok, links: {l: {operationId: a}},"
            + " headers: {X: {content: {a/b: {schema: {type: string}, encoding: {p: {headers: {Y: {$ref: '#/paths/~1a/get/responses/200/headers/X'}}}}}}}}}}}}\n");

    ProjectCopy.Build build = project.maven("initialize", "-pl", "client-twilio", "-Dclient.spec=inside.yaml");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains("#/paths/~1a/get/responses/200/headers/X is referred to from inside of itself");
  }

  @Test
  void jsonMayHoldCharactersThatYamlMayNot() throws Exception {
    String description = "one \u0080 two";
    Files.writeString(
        project.file("control.json"),
        "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Control\",\"version\":\"1\",\"description\":\"" + description + "\"},"
            + "\"paths\":{\"/a\":{\"get\":{\"tags\":[\"A\"],\"operationId\":\"a\",\"responses\":{\"204\":{\"description\":\"done\"}}}}}}");

    ProjectCopy.Build build = project.maven("initialize", "-pl", "client-twilio", "-Dclient.spec=control.json");

    assertThat(build.exitCode()).as(build.output()).isZero();
    assertThat(project.file("client-twilio/target/openapi/openapi.json")).content().contains(description);
  }

  static Stream<Arguments> brokenDocuments() {
    return Stream.of(
        arguments(
            "an unknown type",
            "              type: boolean\n",
            "              type: boolan\n",
            "/responses/200/headers/Access-Control-Allow-Credentials/schema/type: does not have a value in the enumeration"),
        arguments(
            "a misspelt key",
            "              type: boolean\n",
            "              type: boolean\n                defualt: true\n",
            "/headers/Access-Control-Allow-Credentials/schema/defualt: property 'defualt' is not defined"),
        arguments(
            "a dangling reference",
            "$ref: '#/components/schemas/AssignmentStatus'",
            "$ref: '#/components/schemas/Status'",
            "/components/schemas/Task/properties/assignment_status/$ref: refers to #/components/schemas/Status, which is not"),
        arguments("a key twice", "openapi: 3.0.3\n", "openapi: 3.0.3\nopenapi: 3.0.3\n", "broken.yaml:2 found duplicate key"),
        arguments(
            "a name that no code can have",
            "        assignment_status:\n",
            "        'a\"b':\n          type: string\n        assignment_status:\n",
            "/components/schemas/Task/properties/a\"b: has a quotation mark, a backslash or a control character in its name"),
        arguments(
            "a parameter without a name",
            "        - name: WorkspaceSid\n",
            "        - name: ''\n          in: query\n          schema:\n            type: string\n        - name: WorkspaceSid\n",
            "/parameters/0/name: is empty, which no parameter can be called"),
        arguments(
            "a discriminator of another document",
            "    Task:\n      type: object\n",
            "    Task:\n      type: object\n      discriminator:\n        propertyName: sid\n        mapping:\n          a: other.yaml#/A\n",
            "/components/schemas/Task/discriminator/mapping/a: refers to other.yaml#/A, which is not there"),
        arguments(
            "a path parameter without a place",
            "/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}:",
            "/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}:",
            "the path has {TaskSid}, which is no parameter"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenDocuments")
  void brokenDocumentIsRefusedWithFileAndPlace(String name, String before, String after, String error) throws Exception {
    String document = Files.readString(project.file("specs/twilio.yaml"));
    assertThat(document).contains(before);
    Files.writeString(project.file("broken.yaml"), document.replace(before, after));

    ProjectCopy.Build build = project.maven("initialize", "-pl", "client-twilio", "-Dclient.spec=broken.yaml");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).containsPattern("broken\\.yaml:[0-9]+ ").contains(error);
  }
}
