package io.github.taskclients.provider.tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A Pact Broker, asked through Pact's own command line client, which reads the credentials from the environment by itself:
 * {@code PACT_BROKER_TOKEN}, or {@code PACT_BROKER_USERNAME} and {@code PACT_BROKER_PASSWORD}.
 */
final class PactBroker {
  private static final Pattern MARKS = Pattern.compile("[❌✅📨]|\\x1b\\[[0-9;]*m");
  private static final Pattern MISTAKE = Pattern.compile("Cannot change|error sending|does not exist");
  private static final Pattern ADDRESS = Pattern.compile(" ?URL: '[^']*'$");

  private final Path root;
  private final Map<String, String> environment;
  private final String cliVersion;
  private final Consumer<String> log;
  private final String address;

  PactBroker(Path root, Map<String, String> environment, String cliVersion, Consumer<String> log) {
    this.root = root;
    this.environment = environment;
    this.cliVersion = cliVersion;
    this.log = log;
    this.address = environment.get("PACT_BROKER_BASE_URL");
    if (address == null) {
      throw new Refusal("PACT_BROKER_BASE_URL is not set; it names the Pact Broker");
    }
  }

  Command.Answer ask(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("npx", "--yes", "--package=@pact-foundation/pact-cli@" + cliVersion, "pact", "broker"));
    command.addAll(arguments);
    Command.Answer answer = Command.run(root, environment, Command.Errors.TOLD, command);
    return new Command.Answer(answer.code(), answer.lines().stream().filter(line -> !line.startsWith("npm ")).toList());
  }

  /** Logs an answer, which must be of success. */
  void accept(String what, Command.Answer answer) {
    if (answer.code() != 0) {
      throw new Refusal(what + " at " + address.replaceFirst("//[^/@]*@", "//") + ": " + mistake(answer) + remedy(answer));
    }
    answer.lines().forEach(log);
  }

  private static String remedy(Command.Answer answer) {
    boolean isEnvironmentMissing =
        answer.lines().stream().anyMatch(line -> line.contains("Environment with name") && line.contains("does not exist"));
    return isEnvironmentMissing ? "; make it with -Pbroker-create-environment" : "";
  }

  /** The line of an answer that says what went wrong; the client marks it, and says it twice at times. */
  static String mistake(Command.Answer answer) {
    List<String> told = answer.lines().stream().map(line -> MARKS.matcher(line).replaceAll("").strip()).filter(line -> !line.isEmpty()).toList();
    // What it did before the mistake comes first.
    String last = told.isEmpty() ? "exit code " + answer.code() : told.get(told.size() - 1);
    String mistake = told.stream().filter(line -> MISTAKE.matcher(line).find()).findFirst().orElse(last);
    return ADDRESS.matcher(mistake).replaceFirst("");
  }
}
