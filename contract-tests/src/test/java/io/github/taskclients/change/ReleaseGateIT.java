package io.github.taskclients.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate between this build and its last release, and the gate itself between made-up ones. */
class ReleaseGateIT {
  private static final String OPTIONAL = "            details:\n              description: Anything else";

  private static ProjectCopy project;

  @BeforeAll
  static void release() throws Exception {
    project = ProjectCopy.ofClients("releases");
    Files.writeString(project.file(".gitignore"), "target/\n");
    project.git("init", "-q", "-b", "main");
    project.commit("Release");
  }

  @ParameterizedTest
  @ValueSource(strings = {"client-twilio", "client-twill"})
  void thisBuildBreaksNothingWithoutSayingSo(String client) throws Exception {
    ReleaseGate.Verdict verdict = new ReleaseGate(ProjectCopy.original(), Path.of("target", "changes")).judge(client);

    System.out.println(verdict.report());
    assertThat(verdict.error()).isNull();
  }

  @Test
  void beforeTheFirstReleaseTheReportSaysSo() throws Exception {
    ReleaseGate.Verdict verdict = judge("0.9.0", UnaryOperator.identity(), false);

    assertThat(verdict.report()).contains("Nothing was released yet");
    assertThat(verdict.error()).isNull();
  }

  @Test
  void harmlessChangeIsListed() throws Exception {
    ReleaseGate.Verdict verdict =
        judge("1.1.0", yaml -> yaml.replace(OPTIONAL, "            hint:\n              type: string\n" + OPTIONAL), true);

    assertThat(verdict.error()).isNull();
    assertThat(verdict.report())
        .contains("nothing breaks")
        .contains("|  | `GET /tasks/{taskIdOrSlug} 404 $.error.hint` | is new |")
        .contains("model.ApiErrorDetail.getHint()");
    assertThat(project.file("target/changes/client-twill.html")).content().contains("$.error.hint").contains("<table>");
  }

  @Test
  void breakingChangeWithoutAMajorVersionIsRefused() throws Exception {
    ReleaseGate.Verdict verdict = judge("1.1.0", ReleaseGateIT::breaking, true);

    assertThat(verdict.error())
        .startsWith("client-twill 1.1.0 breaks what v1.0.0 promised, and is no new major version: ")
        .contains("servers: were [https://twill.ai/api/v1], are [https://twill.ai/api/v2]")
        .contains("GET /tasks/{taskIdOrSlug} 200 $.task.title: may now be null")
        .contains("GET /tasks/{taskIdOrSlug} 200 $.latestJob.planOutcome: is gone")
        .contains("io.github.taskclients.twill.model.LatestJob.getPlanOutcome(): is removed");
    assertThat(verdict.report()).contains("| **breaking** | `servers` |");
  }

  @Test
  void breakingChangeThatIsTaggedItselfIsRefusedToo() throws Exception {
    judge("1.1.0", ReleaseGateIT::breaking, true);
    project.git("tag", "v1.1.0");

    ReleaseGate.Verdict verdict = new ReleaseGate(project, project.file("target/changes")).judge("client-twill");

    project.git("tag", "--delete", "v1.1.0");
    assertThat(verdict.error()).startsWith("client-twill 1.1.0 breaks what v1.0.0 promised");
  }

  @Test
  void breakingChangeWithAMajorVersionIsListed() throws Exception {
    ReleaseGate.Verdict verdict = judge("2.0.0", ReleaseGateIT::breaking, true);

    assertThat(verdict.error()).isNull();
    assertThat(verdict.report()).contains("breaking").contains("$.latestJob.planOutcome");
  }

  private static String breaking(String yaml) {
    return yaml.replace("https://twill.ai/api/v1", "https://twill.ai/api/v2")
        .replace("        title:\n          type: string\n          description: What", "        title:\n          type: string\n          nullable: true\n          description: What")
        .replaceAll("(?m)^ {8}- planOutcome\n", "")
        .replaceAll("(?m)^ {8}planOutcome:\n(?: {10}.*\n)+", "")
        .replaceAll("(?m)^ {18}planOutcome: .*\n", "");
  }

  private static ReleaseGate.Verdict judge(String version, UnaryOperator<String> change, boolean released) throws Exception {
    project.git("checkout", "-q", "--force", "--detach", "main");
    if (released) {
      project.git("tag", "--force", "v1.0.0");
      for (String pom : project.git("ls-files", "*pom.xml").lines().toList()) {
        // The first is the project's own, or its parent's, which is the same.
        String own = Pattern.quote("<version>" + System.getProperty("project.version") + "</version>");
        project.edit(pom, xml -> xml.replaceFirst(own, "<version>" + version + "</version>"));
      }
      project.edit("specs/twill.yaml", change);
      project.commit("Change");
      ProjectCopy.Build build = project.maven("clean", "package", "-pl", "client-twill");
      assertThat(build.exitCode()).as(build.output()).isZero();
    } else if (!project.git("tag").isEmpty()) {
      project.git("tag", "--delete", "v1.0.0");
    }
    return new ReleaseGate(project, project.file("target/changes")).judge("client-twill");
  }
}
