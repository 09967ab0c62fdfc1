package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.taskclients.provider.ProjectCopy.Build;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brokers that do not answer as they should, and files that are no pacts: one line each, and nothing half done. */
class BrokerErrorsIT {
  private static ProjectCopy project;

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer broker;
  private int status = 200;

  @BeforeAll
  static void copyProject() throws Exception {
    TestBroker.needsNode();
    project =
        ProjectCopy.copy(
            "broker-errors", text -> text, "specs", ".mvn", "contract-tests/pacts", "contract-tests/provider");
    Files.writeString(project.file(".gitignore"), "target/\n");
    project.git("init", "-q", "-b", "main");
    project.commit("Begin");
  }

  @BeforeEach
  void startBroker() throws Exception {
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
    project
        .with("PACT_BROKER_BASE_URL", url())
        .with("PACT_BROKER_HTTP_RETRIES", "0")
        .with("PACT_BROKER_USERNAME", "someone")
        .with("PACT_BROKER_PASSWORD", "s3cret-word");
  }

  @AfterEach
  void stopBroker() {
    broker.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + broker.getAddress().getPort();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "broker-publish, 401, 401", "broker-publish, 409, a conflict", "broker-publish, 500, 500",
    "broker-verify, 401, 401", "broker-verify, 500, 500",
    "broker-can-i-deploy, 401, 401", "broker-can-i-deploy, 500, 500"
  })
  void errorOfTheBrokerIsNamedWithItsAddress(String profile, int status, String named) throws Exception {
    this.status = status;

    Build build = command(profile);

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains(profile.replace("broker-", "") + " at " + url() + ": ").contains(named);
    assertThat(build.output()).doesNotContain("s3cret-word");
  }

  @ParameterizedTest
  @CsvSource({"broker-publish", "broker-verify", "broker-can-i-deploy"})
  void brokerThatCannotBeReachedIsNamed(String profile) throws Exception {
    broker.stop(0);

    Build build = command(profile);

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains(profile.replace("broker-", "") + " at " + url() + ": ");
  }

  @Test
  void missingAddressIsNamed() throws Exception {
    project.with("PACT_BROKER_BASE_URL", "");

    Build build = command("broker-publish");

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains("PACT_BROKER_BASE_URL is not set");
  }

  @ParameterizedTest
  @CsvSource({"{ broken, not JSON", "'{\"a\": 1}', no pact: consumer"})
  void nothingIsSentUnlessEveryFileIsAPact(String text, String error) throws Exception {
    Files.createDirectories(project.file("target/pacts"));
    Files.copy(
        project.file("contract-tests/pacts/client-twill-twill-openapi.json"), project.file("target/pacts/a.json"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(project.file("target/pacts/b.json"), text);

    Build build = command("broker-publish", "-Dpacts=" + project.file("target/pacts"));

    assertThat(build.exitCode()).isNotZero();
    assertThat(build.errors().get(0)).contains("b.json: " + error);
    assertThat(requests).hasValue(0);
  }

  private static Build command(String profile, String... arguments) throws Exception {
    List<String> all =
        new ArrayList<>(List.of("validate", "-pl", "contract-tests/provider", "-P" + profile, "-Dpacticipant=client-twill"));
    all.addAll(List.of(arguments));
    return project.maven(all.toArray(String[]::new));
  }
}
