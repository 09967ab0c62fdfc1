package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy.Build;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor's current document, which here is a file, against the cut that was accepted last. */
class VendorDriftIT {
  private ProjectCopy project;

  @BeforeEach
  void vendorSaysWhatOursSays() throws Exception {
    project = ProjectCopy.copy("vendor-drift", text -> text, "specs", ".mvn", "contract-tests/provider");
    Files.copy(project.file("specs/twill.yaml"), project.file("vendor.yaml"));
    project.edit("vendor.yaml", yaml -> yaml.replaceAll("(?s)      headers:\n        Retry-After:.*?example: '30'\n", ""));
  }

  @Test
  void proseAndOtherOperationsAreNoDrift() throws Exception {
    project.edit(
        "vendor.yaml",
        yaml ->
            yaml.replace("description: A coding task.", "description: Work to do.")
                .replace("paths:\n", "paths:\n  /jobs:\n    get:\n      responses:\n        '200':\n          description: Jobs.\n"));

    Build build = run("vendor-drift");

    assertThat(build.exitCode()).as(build.output()).isZero();
  }

  @Test
  void driftIsNamedUntilItIsAcceptedAndFollowed() throws Exception {
    project.edit("vendor.yaml", yaml -> yaml.replace("        - CANCELLED\n", "        - CANCELLED\n        - ARCHIVED\n"));

    Build drift = run("vendor-drift");
    assertThat(drift.exitCode()).isNotZero();
    assertThat(drift.errors().get(0)).contains("vendor.yaml drifted from what was accepted: /components/schemas/JobStatus/enum: ");
    assertThat(project.file("contract-tests/provider/target/drift-twill.md")).content().contains("ARCHIVED");

    assertThat(run("vendor-accept").exitCode()).isZero();
    assertThat(run("vendor-drift").errors().get(0))
        .contains("specs/twill.yaml differs from the vendor's accepted document")
        .contains("/components/schemas/JobStatus/enum");

    Files.copy(project.file("vendor.yaml"), project.file("specs/twill.yaml"), StandardCopyOption.REPLACE_EXISTING);
    Build followed = run("vendor-drift");
    assertThat(followed.exitCode()).as(followed.output()).isZero();
  }

  @Test
  void documentThatCannotBeReadIsNamed() throws Exception {
    Files.writeString(project.file("vendor.yaml"), "<html>Not here</html>");

    Build build = run("vendor-drift");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains("vendor.yaml: no OpenAPI document");
  }

  private Build run(String profile) throws Exception {
    return project.maven(
        "validate", "-pl", "contract-tests/provider", "-P" + profile, "-Dvendor=twill", "-Ddocument=" + project.file("vendor.yaml"));
  }
}
