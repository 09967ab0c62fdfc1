package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy.Build;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The commands that a person runs on a vendor's document. */
class VendorDriftIT {
  @Test
  void driftFailsTheBuildUntilItIsAccepted() throws Exception {
    ProjectCopy project = ProjectCopy.copy("vendor-commands", text -> text, "specs", ".mvn", "contract-tests/provider");
    Files.copy(project.file("specs/twill.yaml"), project.file("vendor.yaml"));

    Build drift = run(project, "vendor-drift");
    assertThat(drift.exitCode()).isNotZero();
    assertThat(drift.errors().get(0)).contains("vendor.yaml drifted from what was accepted: /components/responses/RateLimitedError/headers: ");
    assertThat(project.file("contract-tests/provider/target/drift-twill.md")).content().contains("Retry-After");

    assertThat(run(project, "vendor-accept").exitCode()).isZero();
    Build accepted = run(project, "vendor-drift");
    assertThat(accepted.exitCode()).as(accepted.output()).isZero();
  }

  private static Build run(ProjectCopy project, String profile) throws Exception {
    return project.maven(
        "validate", "-pl", "contract-tests/provider", "-P" + profile, "-Dvendor=twill", "-Ddocument=" + project.file("vendor.yaml"));
  }
}
