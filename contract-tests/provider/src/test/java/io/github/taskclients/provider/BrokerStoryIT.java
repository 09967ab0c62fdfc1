package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.provider.ProjectCopy.Build;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of a contract in a real Pact Broker, told by the commands that a person runs. Each chapter stands on the one before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokerStoryIT {
  private static final String PACTS = "contract-tests/pacts/";
  private static final String NO_DOCUMENT = "no version is currently recorded as deployed/released in this environment";

  // Made-up pacticipants with names of their own.
  private final String suffix = "-story-" + UUID.randomUUID().toString().substring(0, 8);
  private final String client = "client-twill" + suffix;
  private final String document = "twill-openapi" + suffix;
  private final String environment = "env" + suffix;
  private TestBroker broker;
  private ProjectCopy project;
  private String environmentId;
  private String released;

  @BeforeAll
  void start() throws Exception {
    broker = TestBroker.startOrSkip();
    project =
        ProjectCopy.copy(
                "broker-story",
                text ->
                    text.replaceAll("(\"name\": \"client-tw\\w+)\"", "$1" + suffix + "\"")
                        .replaceAll("\\b(twill-openapi|twilio-taskrouter-openapi)(?=[\"=.])(?!\\.json)", "$1" + suffix),
                "specs", ".mvn", "contract-tests/pacts", "contract-tests/provider")
            .with("PACT_BROKER_BASE_URL", broker.url())
            .with("PACT_BROKER_HTTP_RETRIES", "1")
            .with("GIT_BRANCH", "main")
            .with("BUILD_URL", "https://ci.example/builds/1");
    Files.writeString(project.file(".gitignore"), "target/\n");
    copyPact("one-pact", pact -> pact);
    copyPact("other-content", pact -> pact.replace("the smallest task", "the tiniest task"));
    project.git("init", "-q", "-b", "main");
    released = project.commit("Release");
  }

  private void copyPact(String folder, UnaryOperator<String> change) throws Exception {
    String pact = Files.readString(project.file(PACTS + "client-twill-twill-openapi.json"));
    Files.writeString(Files.createDirectories(project.file(folder)).resolve("pact.json"), change.apply(pact));
  }

  @AfterAll
  void removeAll() throws Exception {
    if (broker == null) {
      return;
    }
    for (String name : List.of("client-twill", "client-twilio", "twill-openapi", "twilio-taskrouter-openapi")) {
      broker.delete("/pacticipants/" + name + suffix);
    }
    if (environmentId != null) {
      broker.delete("/environments/" + environmentId);
    }
    broker.close();
  }

  @Test
  @Order(1)
  void interruptedPublishIsCompletedByAnother() throws Exception {
    assertThat(succeeds("broker-publish", "-Dpacts=" + project.file("one-pact"))).contains("successfully published for " + client);

    assertThat(succeeds("broker-publish"))
        .contains("republished for " + client + " version " + released)
        .contains("successfully published for client-twilio" + suffix + " version " + released);

    assertThat(broker.get("/pacticipants/" + client + "/versions/" + released))
        .contains("\"buildUrl\":\"https://ci.example/builds/1\"")
        .contains("/branches/main/");
  }

  @Test
  @Order(2)
  void sameContentMayBePublishedAgainAndOtherContentMayNot() throws Exception {
    assertThat(succeeds("broker-publish")).contains("republished for " + client).contains("with no content changes");

    assertThat(fails("broker-publish", "-Dpacts=" + project.file("other-content")))
        .contains("publish at " + broker.url() + ": ")
        .contains("Cannot change the content of the pact for " + client + " version " + released);
  }

  @Test
  @Order(3)
  void nothingMayGoBeforeAnyDocumentIsInForce() throws Exception {
    assertThat(succeeds("broker-create-environment")).contains("Created " + environment);
    assertThat(fails("broker-can-i-deploy", "-Dpacticipant=" + client)).contains(NO_DOCUMENT);

    verifies();
    assertThat(broker.get("/pacticipants/" + document + "/versions/" + project.git("log", "-1", "--format=%H", "specs/twill.yaml")))
        .contains("/branches/main/");
    assertThat(fails("broker-can-i-deploy", "-Dpacticipant=" + client)).contains(NO_DOCUMENT);
  }

  @Test
  @Order(4)
  void verifiedClientMayGoOnceItsDocumentIsInForce() throws Exception {
    succeeds("broker-record-document", "-Dpacticipant=" + document);
    assertThat(succeeds("broker-can-i-deploy", "-Dpacticipant=" + client)).contains("Computer says yes");

    assertThat(succeeds("broker-record-release", "-Dpacticipant=" + client)).contains("Recorded release");
  }

  @Test
  @Order(5)
  void contractThatTheDocumentDoesNotSupportMayNotGo() throws Exception {
    project.edit(PACTS + "client-twill-twill-openapi.json", pact -> pact.replace("planOutcome", "planResult"));
    assertThat(fails("broker-publish")).contains("contract-tests/pacts is not what is committed");
    project.commit("Ask for what nobody promised");
    succeeds("broker-publish");

    // Pending: the failure is published, and the build of the document stays green.
    assertThat(verifies()).contains("$.latestJob.planResult");

    assertThat(fails("broker-can-i-deploy", "-Dpacticipant=" + client)).contains("may not go").contains("failed");
    assertThat(succeeds("broker-can-i-deploy", "-Dpacticipant=" + client, "-Dversion=" + released)).contains("yes");
  }

  @Test
  @Order(6)
  void pullRequestVerifiesTheFilesAndFails() throws Exception {
    Build build = project.maven("verify", "-pl", "contract-tests/provider");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.output()).contains("$.latestJob.planResult");
  }

  @Test
  @Order(7)
  void documentThatIsNotCommittedIsRefused() throws Exception {
    project.edit("specs/twill.yaml", yaml -> yaml.replace("planOutcome", "planResult"));

    assertThat(fails("broker-verify")).contains("specs/twill.yaml is not what is committed");
    assertThat(fails("broker-record-document", "-Dpacticipant=" + document)).contains("specs/twill.yaml is not what is committed");
  }

  @Test
  @Order(8)
  void documentThatBreaksAReleaseMayNotComeIntoForceUntilItsSupportEnds() throws Exception {
    project.commit("Rename a member");

    Build verification = project.maven("verify", "-pl", "contract-tests/provider", "-Pbroker-verify");
    assertThat(verification.exitCode()).as("a released pact is not pending").isNotZero();
    assertThat(verification.output()).contains("$.latestJob.planOutcome");

    assertThat(fails("broker-can-i-deploy", "-Dpacticipant=" + document)).contains("may not go").contains(released);
    succeeds("broker-record-support-ended", "-Dpacticipant=" + client, "-Dversion=" + released);
    assertThat(succeeds("broker-can-i-deploy", "-Dpacticipant=" + document)).contains("yes");
  }

  private String verifies() throws Exception {
    Build build = project.maven("verify", "-pl", "contract-tests/provider", "-Pbroker-verify");
    assertThat(build.exitCode()).as(build.output()).isZero();
    return build.output();
  }

  private String succeeds(String profile, String... arguments) throws Exception {
    Build build = command(profile, arguments);
    assertThat(build.exitCode()).as(build.output()).isZero();
    if (profile.equals("broker-create-environment")) {
      environmentId = build.output().replaceFirst("(?s).*UUID ([0-9a-f-]+).*", "$1");
    }
    return build.output();
  }

  /** The error, which is one line. */
  private String fails(String profile, String... arguments) throws Exception {
    Build build = command(profile, arguments);
    assertThat(build.exitCode()).as(build.output()).isNotZero();
    return build.errors().get(0);
  }

  private Build command(String profile, String... arguments) throws Exception {
    List<String> all =
        new ArrayList<>(List.of("validate", "-pl", "contract-tests/provider", "-P" + profile, "-Denvironment=" + environment));
    all.addAll(List.of(arguments));
    return project.maven(all.toArray(String[]::new));
  }
}
