package io.github.taskclients.provider.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.taskclients.provider.ProjectCopy;
import io.github.taskclients.provider.TestBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brokers that do not answer as they should, and what cannot be asked of one: one line each, and nothing half done. */
class BrokerWorkflowIT {
  private static ProjectCopy project;

  private final AtomicInteger requests = new AtomicInteger();
  private final List<String> log = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>(System.getenv());
  private final Map<String, String> options = new HashMap<>(Map.of("pacticipant", "client-twill"));
  private HttpServer broker;
  private int status = 200;

  @TempDir private Path folder;

  @BeforeAll
  static void copyProject() throws Exception {
    TestBroker.needsNode();
    project = ProjectCopy.copy("broker-workflow", text -> text, "specs", ".mvn", "contract-tests/pacts", "contract-tests/provider");
    Files.writeString(project.file(".gitignore"), "target/\n");
    project.git("init", "-q", "-b", "main");
    project.commit("Begin");
  }

  @BeforeEach
  void startBroker() throws Exception {
    ProjectCopy.dropGit(environment);
    broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    broker.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          // The real one says what a conflict is about, and leaves other errors to their status.
          byte[] body = (status == 409 ? "{\"errors\": [\"a conflict\"]}" : "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    broker.start();
    environment.put("PACT_BROKER_BASE_URL", url());
    environment.put("PACT_BROKER_HTTP_RETRIES", "0");
    environment.put("PACT_BROKER_USERNAME", "someone");
    environment.put("PACT_BROKER_PASSWORD", "s3cret-word");
    // Empty, as a CI server has it that keeps no such secret.
    environment.put("PACT_BROKER_TOKEN", "");
  }

  @AfterEach
  void stopBroker() {
    broker.stop(0);
  }

  /** The steps that send something. */
  enum Step {
    PUBLISH("publish") {
      @Override
      void take(BrokerWorkflow workflow) throws IOException {
        workflow.publish();
      }
    },
    VERIFY("verify") {
      @Override
      void take(BrokerWorkflow workflow) throws IOException {
        workflow.prepareVerification(project.file("target/broker.properties"));
      }
    },
    CAN_I_DEPLOY("can-i-deploy") {
      @Override
      void take(BrokerWorkflow workflow) {
        workflow.canIDeploy();
      }
    };

    private final String name;

    Step(String name) {
      this.name = name;
    }

    abstract void take(BrokerWorkflow workflow) throws IOException;
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISH, 401, 401", "PUBLISH, 409, a conflict", "PUBLISH, 500, 500",
    "VERIFY, 401, 401", "VERIFY, 500, 500",
    "CAN_I_DEPLOY, 401, 401", "CAN_I_DEPLOY, 500, 500"
  })
  void errorOfTheBrokerIsNamedWithItsAddress(Step step, int status, String named) {
    this.status = status;

    assertThatThrownBy(() -> step.take(workflow()))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(step.name + " at " + url() + ": ")
        .hasMessageContaining(named)
        .hasMessageNotContaining("s3cret-word");
    assertThat(log).noneMatch(line -> line.contains("s3cret-word"));
  }

  @Test
  void passwordInTheAddressIsNotShown() {
    status = 500;
    environment.put("PACT_BROKER_BASE_URL", url().replace("//", "//someone:s3cret-word@"));

    assertThatThrownBy(() -> workflow().publish())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("publish at " + url() + ": ")
        .hasMessageNotContaining("s3cret-word");
  }

  @Test
  void whatGitWarnsOfIsNoPartOfItsAnswer() {
    environment.put("GIT_TRACE", "1");

    assertThat(new Git(project.file(""), environment).head()).matches("[0-9a-f]{40}");
  }

  @ParameterizedTest
  @EnumSource
  void brokerThatCannotBeReachedIsNamed(Step step) {
    broker.stop(0);

    assertThatThrownBy(() -> step.take(workflow())).isInstanceOf(Refusal.class).hasMessageStartingWith(step.name + " at " + url() + ": ");
  }

  @Test
  void missingAddressIsNamedByMavenInOneLine() throws Exception {
    ProjectCopy.Build build =
        project.with("PACT_BROKER_BASE_URL", "").maven("validate", "-pl", "contract-tests/provider", "-Pbroker-publish");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains("PACT_BROKER_BASE_URL is not set; it names the Pact Broker");
  }

  @ParameterizedTest
  @CsvSource({
    "{ broken, not JSON: ",
    "'{\"a\": 1}', 'no pact: consumer, provider or interactions are missing'",
    "'{\"consumer\": {\"name\": \"c\"}, \"provider\": {\"name\": \"p\"}, \"interactions\": [{}]}', p is no document of [twilio"
  })
  void nothingIsSentUnlessEveryFileIsAPact(String text, String error) throws Exception {
    Files.copy(project.file("contract-tests/pacts/client-twill-twill-openapi.json"), folder.resolve("a.json"));
    Files.writeString(folder.resolve("b.json"), text);
    options.put("pacts", folder.toString());

    assertThatThrownBy(() -> workflow().publish()).isInstanceOf(Refusal.class).hasMessageStartingWith(folder.resolve("b.json") + ": " + error);
    assertThat(requests).hasValue(0);
  }

  @Test
  void folderWithoutPactsIsNamed() {
    options.put("pacts", folder.toString());

    assertThatThrownBy(() -> workflow().publish()).isInstanceOf(Refusal.class).hasMessage(folder + ": no pact files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract-tests/other-pacts", "target/other-pacts"})
  void pactsThatAreNotCommittedAreRefused(String path) throws Exception {
    Path other = Files.createDirectories(project.file(path));
    Path pact = Files.copy(project.file("contract-tests/pacts/client-twill-twill-openapi.json"), other.resolve("pact.json"));
    options.put("pacts", other.toString());

    assertThatThrownBy(() -> workflow().publish())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(other + " is not what is committed");
    assertThat(requests).hasValue(0);
    Files.delete(pact);
  }

  @Test
  void versionOfAVerificationIsRefused() {
    options.put("version", "1.0.0");

    assertThatThrownBy(() -> Step.VERIFY.take(workflow()))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("-Dversion is not for -Pbroker-verify: ");
    assertThat(requests).hasValue(0);
  }

  @Test
  void detachedHeadIsRefusedUnlessTheBranchIsNamed() throws Exception {
    Path clone = folder.resolve("clone");
    project.git("clone", "-q", project.file("").toString(), clone.toString());
    Command.run(clone, environment, Command.Errors.TOLD, List.of("git", "checkout", "-q", "--detach"));

    assertThatThrownBy(() -> workflow(clone).publish())
        .isInstanceOf(Refusal.class)
        .hasMessage("no branch is checked out; name it in GIT_BRANCH");
    assertThat(requests).hasValue(0);
  }

  @Test
  void shallowCloneIsRefusedWhereTheLastChangeOfADocumentIsAsked() throws Exception {
    Path clone = folder.resolve("clone");
    project.git("clone", "-q", "--depth", "1", project.file("").toUri().toString(), clone.toString());
    options.put("pacticipant", "twill-openapi");

    assertThatThrownBy(() -> workflow(clone).canIDeploy())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("this clone is shallow")
        .hasMessageContaining("specs/twill.yaml");
  }

  @Test
  void stepThatIsNotForADocumentOrAClientSaysWhichIs() {
    assertThatThrownBy(() -> workflow().recordDocument())
        .isInstanceOf(Refusal.class)
        .hasMessage("client-twill is no document; documents are [twilio-taskrouter-openapi, twill-openapi]");

    options.put("pacticipant", "twill-openapi");
    assertThatThrownBy(() -> workflow().recordRelease())
        .isInstanceOf(Refusal.class)
        .hasMessage("twill-openapi is a document and not released; record it with -Pbroker-record-document");
  }

  @Test
  void missingOptionIsNamed() {
    assertThatThrownBy(() -> workflow().recordSupportEnded()).isInstanceOf(Refusal.class).hasMessageStartingWith("-Dversion is missing");

    options.clear();
    assertThatThrownBy(() -> workflow().canIDeploy()).isInstanceOf(Refusal.class).hasMessageStartingWith("-Dpacticipant is missing");
  }

  @Test
  void programThatIsNotInstalledIsNamed() {
    assertThatThrownBy(() -> Command.run(folder, environment, Command.Errors.TOLD, List.of("no-such-program")))
        .isInstanceOf(Refusal.class)
        .hasMessage("no-such-program is needed and not on the PATH");
  }

  private String url() {
    return "http://127.0.0.1:" + broker.getAddress().getPort();
  }

  private BrokerWorkflow workflow() {
    return workflow(project.file(""));
  }

  private BrokerWorkflow workflow(Path root) {
    return new BrokerWorkflow(root, environment, options::get, System.getProperty("pact-cli.version"), log::add);
  }
}
