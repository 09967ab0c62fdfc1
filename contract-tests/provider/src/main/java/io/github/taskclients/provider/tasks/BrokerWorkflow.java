package io.github.taskclients.provider.tasks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The steps of a contract's life in a Pact Broker. A client has the version of the commit that is built, a document that of the
 * commit that last changed it.
 */
public final class BrokerWorkflow {
  private static final String PACTS = "contract-tests/pacts";

  private final Path root;
  private final Map<String, String> environment;
  private final UnaryOperator<String> options;
  private final Consumer<String> log;
  private final Git git;
  private final Documents documents;
  private final PactBroker broker;

  /**
   * Finds the broker, and sends nothing.
   *
   * @param root the project's folder
   * @param environment variables with the broker's address and credentials, and those that git needs
   * @param options what was given on the command line, by its name; null for what was not
   * @param cliVersion the version of Pact's command line client
   * @throws Refusal where no broker is named
   */
  public BrokerWorkflow(
      Path root, Map<String, String> environment, UnaryOperator<String> options, String cliVersion, Consumer<String> log) {
    this.root = root;
    this.environment = new TreeMap<>(environment);
    // A secret that a CI server does not have is an empty variable there, and no credentials.
    this.environment.values().removeIf(String::isEmpty);
    this.options = options;
    this.log = log;
    this.git = new Git(root, this.environment);
    this.documents = Documents.of(root);
    this.broker = new PactBroker(root, this.environment, cliVersion, log);
  }

  /** Publishes pacts: each is a request of its own, and nothing is sent unless everything can be. */
  public void publish() throws IOException {
    Path folder = option("pacts").map(Path::of).orElse(root.resolve(PACTS)).toAbsolutePath();
    List<Path> files = PactFiles.in(folder, documents);
    git.mustBeCommitted(folder.toString());
    List<String> command = new ArrayList<>(List.of("publish"));
    files.forEach(file -> command.add(file.toString()));
    command.addAll(List.of("-a", option("version").orElseGet(git::head), "--branch", git.branch()));
    buildUrl().ifPresent(url -> command.addAll(List.of("--build-url", url)));
    broker.accept("publish", broker.ask(command));
  }

  /** Writes what the verification that follows has to know. */
  public void prepareVerification(Path file) throws IOException {
    option("version").ifPresent(
        version -> {
          throw new Refusal("-Dversion is not for -Pbroker-verify: each document has the version of the commit that last changed it");
        });
    // Asked for nothing but an answer: the verification itself would say less clearly that there is none.
    broker.accept("verify", broker.ask(List.of("list-environments")));
    Properties properties = new Properties();
    documents.names().forEach(name -> properties.setProperty(name + ".version", documentVersion(name)));
    properties.setProperty("pact.provider.branch", git.branch());
    properties.setProperty("pact.verifier.publishResults", "true");
    buildUrl().ifPresent(url -> properties.setProperty("pact.verifier.buildUrl", url));
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
  }

  /** Asks whether a version may be deployed; no is a refusal with its reasons. */
  public void canIDeploy() {
    String name = pacticipant();
    String version = version(name);
    List<String> command = new ArrayList<>(List.of("can-i-deploy", "-a", name, "-e", version, "--to-environment", environment()));
    option("retries").ifPresent(retries -> command.addAll(List.of("--retry-while-unknown", retries, "--retry-interval", "10")));
    Deployability answer = new Deployability(broker.ask(command));
    if (answer.isYes() || !answer.isNo()) {
      broker.accept("can-i-deploy", answer.answer());
    } else {
      answer.answer().lines().forEach(log);
      throw new Refusal(name + " " + version + " may not go to " + environment() + ": " + answer.reasons());
    }
  }

  /** Makes an environment known, if it is not. */
  public void createEnvironment() {
    Command.Answer answer = broker.ask(List.of("create-environment", "--name", environment()));
    if (answer.lines().stream().noneMatch(line -> line.contains("already used"))) {
      broker.accept("create-environment", answer);
    }
  }

  /** Records that a document is in force. */
  public void recordDocument() {
    String name = pacticipant();
    if (!documents.has(name)) {
      throw new Refusal(name + " is no document; documents are " + documents.names());
    }
    record("record-document", "record-deployment", name, version(name));
  }

  /** Records that a client was released. */
  public void recordRelease() {
    String name = pacticipant();
    if (documents.has(name)) {
      throw new Refusal(name + " is a document and not released; record it with -Pbroker-record-document");
    }
    record("record-release", "record-release", name, version(name));
  }

  /** Records that a release is supported no longer. */
  public void recordSupportEnded() {
    String version =
        option("version").orElseThrow(() -> new Refusal("-Dversion is missing: the release that is supported no longer"));
    record("record-support-ended", "record-support-ended", pacticipant(), version);
  }

  private void record(String what, String command, String pacticipant, String version) {
    broker.accept(what, broker.ask(List.of(command, "-a", pacticipant, "-e", version, "--environment", environment())));
  }

  private String version(String pacticipant) {
    return option("version").orElseGet(() -> documents.has(pacticipant) ? documentVersion(pacticipant) : git.head());
  }

  private String documentVersion(String name) {
    git.mustBeCommitted(documents.path(name));
    return git.lastChange(documents.path(name));
  }

  private Optional<String> buildUrl() {
    return Optional.ofNullable(environment.get("BUILD_URL"));
  }

  private String environment() {
    return option("environment").orElse("production");
  }

  private String pacticipant() {
    return option("pacticipant")
        .orElseThrow(() -> new Refusal("-Dpacticipant is missing: a client or a document, such as client-twill or twill-openapi"));
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(options.apply(name));
  }
}
