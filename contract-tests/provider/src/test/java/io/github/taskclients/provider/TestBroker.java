package io.github.taskclients.provider;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A Pact Broker that tests may write to: the one that CONTRACT_TESTS_BROKER_URL names, or one in Docker. */
public final class TestBroker implements AutoCloseable {
  private final String url;
  private final GenericContainer<?> container;

  private TestBroker(String url, GenericContainer<?> container) {
    this.url = url;
    this.container = container;
  }

  /** Skips the test, and says so, where Pact's command line client cannot run. */
  public static void needsNode() {
    try {
      if (new ProcessBuilder("npx", "--version").redirectErrorStream(true).start().waitFor() == 0) {
        return;
      }
    } catch (IOException | InterruptedException e) {
      // Said below.
    }
    skip("no Node: npx is not on the PATH");
  }

  private static void skip(String why) {
    System.out.println("[skipped] broker workflow: " + why);
    abort(why);
  }

  /** Skips the test, and says so, where there is neither. */
  static TestBroker startOrSkip() {
    needsNode();
    String url = System.getenv("CONTRACT_TESTS_BROKER_URL");
    if (url != null && !url.isEmpty()) {
      return new TestBroker(url, null);
    }
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      skip("no Pact Broker: CONTRACT_TESTS_BROKER_URL is not set and no Docker engine answers");
    }
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse("pactfoundation/pact-broker:latest"))
            .withEnv("PACT_BROKER_DATABASE_URL", "sqlite:////tmp/pact_broker.sqlite3")
            .withExposedPorts(9292)
            .waitingFor(Wait.forHttp("/diagnostic/status/heartbeat"));
    container.start();
    return new TestBroker("http://" + container.getHost() + ":" + container.getMappedPort(9292), container);
  }

  String url() {
    return url;
  }

  /** A resource as it stands. */
  String get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "application/hal+json").build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Removes a resource, if it is there. */
  void delete(String path) throws IOException, InterruptedException {
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url + path)).DELETE().build(), HttpResponse.BodyHandlers.discarding());
  }

  @Override
  public void close() {
    if (container != null) {
      container.close();
    }
  }
}
