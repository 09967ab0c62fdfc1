package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.provider.IProviderInfo;
import au.com.dius.pact.provider.ProviderResponse;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.HttpsTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Verifies pacts, by Pact's own verifier, against a stub that answers from a document, or against the real service that
 * {@code -Dprovider.url} names. There, only the states that can be brought about are verified.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Verification {
  /** What the tests of this class replace. */
  static UnaryOperator<StubProvider.Answer> sabotage = UnaryOperator.identity();

  static UnaryOperator<String> environment = Verification::variable;

  private static final Pattern MISSING = Pattern.compile("Actual map is missing the following keys: (.*)");

  private final String provider;
  private final URI service = Optional.ofNullable(System.getProperty("provider.url")).map(URI::create).orElse(null);
  private final PactCheck check;
  private final List<String> skipped = new ArrayList<>();
  private final Set<String> departures = new TreeSet<>();
  private StubProvider.Choice choice;
  private StubProvider stub;
  private int verified;

  Verification(String provider) {
    this.provider = provider;
    this.check = new PactCheck(ApiDocument.ofProvider(provider));
  }

  /** A variable of the environment, or null. */
  static String variable(String name) {
    String value = System.getenv(name);
    // A secret that a CI server does not have is an empty variable there.
    return value == null || value.isEmpty() ? null : value;
  }

  /** The variables that the environment must have for the real service. */
  abstract List<String> variables();

  /** The states that can be brought about at the real service. */
  abstract Set<String> realStates();

  /** The value of {@code Authorization} at the real service. */
  abstract String realAuthorization();

  /** The states in which the credentials of the pact, which nobody gave out, are just right. */
  abstract Set<String> statesOfWrongCredentials();

  /** In which facts the real service is known to depart from its document, each with its reason. */
  abstract Map<Departure, String> knownDepartures();

  /** Has the stub give this answer. */
  final void answer(int status, SchemaValue.Fill fill, String... present) {
    choice = new StubProvider.Choice(status, fill, Set.of(present));
  }

  @BeforeAll
  void startStub() {
    if (service == null) {
      stub = new StubProvider(ApiDocument.ofProvider(provider), request -> choice, sabotage);
    }
  }

  @AfterAll
  void stopStub() {
    if (service == null) {
      stub.close();
      return;
    }
    skipped.forEach(line -> System.out.println("[skipped] " + line));
    departures.forEach(line -> System.out.println("[known departure] " + line));
    assertThat(verified)
        .as("interactions of %s verified at %s; not set in the environment: %s", provider, service, missingVariables())
        .isPositive();
  }

  @BeforeEach
  void target(PactVerificationContext context) {
    // That of the interaction before.
    choice = null;
    context.setTarget(new WithinDocument(target(), context.getInteraction()));
    if (service != null) {
      String states =
          context.getInteraction().getProviderStates().stream().map(ProviderState::getName).collect(Collectors.joining(", "));
      if (!missingVariables().isEmpty() || !realStates().contains(states)) {
        skipped.add(context.getInteraction().getDescription() + ": cannot bring about \"" + states + "\"");
        abort("cannot bring about \"" + states + "\" at " + service);
      }
    }
  }

  private List<String> missingVariables() {
    return variables().stream().filter(variable -> environment.apply(variable) == null).toList();
  }

  private HttpTestTarget target() {
    if (service == null) {
      return new HttpTestTarget("localhost", stub.port(), "/", () -> Verification::plainClient);
    }
    String path = Optional.ofNullable(service.getPath()).filter(p -> !p.isEmpty()).orElse("/");
    boolean secure = "https".equals(service.getScheme());
    int port = service.getPort() >= 0 ? service.getPort() : secure ? 443 : 80;
    return secure
        ? new HttpsTestTarget(service.getHost(), port, path, false, () -> Verification::plainClient)
        : new HttpTestTarget(service.getHost(), port, path, () -> Verification::plainClient);
  }

  // Pact's own client waits for Retry-After and sends again; the answer itself is what is verified.
  private static CloseableHttpClient plainClient(IProviderInfo provider) {
    return HttpClients.custom().disableAutomaticRetries().disableRedirectHandling().build();
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  void providerMeetsThePact(PactVerificationContext context, HttpRequest request) {
    if (service != null && !hasStateOfWrongCredentials(context.getInteraction())) {
      request.setHeader("Authorization", realAuthorization());
    }
    boolean pending = true;
    try {
      context.verifyInteraction();
    } catch (AssertionError e) {
      pending = false;
    }
    List<String> failures = failures(context);
    if (!failures.isEmpty()) {
      String failure =
          context.getConsumer().getName() + ", " + context.getInteraction().getDescription() + ": " + String.join("; ", failures);
      if (!pending) {
        fail(failure);
      }
      System.out.println("[PENDING] " + failure);
    }
    verified++;
  }

  private boolean hasStateOfWrongCredentials(Interaction interaction) {
    return interaction.getProviderStates().stream().anyMatch(state -> statesOfWrongCredentials().contains(state.getName()));
  }

  /** What failed, but for the known departures of a real service, which are noted. */
  private List<String> failures(PactVerificationContext context) {
    List<String> failures = new ArrayList<>();
    for (VerificationResult.Failed failed : context.getTestExecutionResult()) {
      for (List<VerificationFailureType> kinds : failed.getFailures().values()) {
        for (VerificationFailureType failure : kinds) {
          for (Departure departure : departures(failure)) {
            String reason = service == null ? null : knownDepartures().get(departure);
            if (reason == null) {
              failures.add(departure.toString());
            } else {
              departures.add(departure.place() + ": " + reason);
            }
          }
        }
      }
    }
    return failures;
  }

  private static List<Departure> departures(VerificationFailureType failure) {
    if (failure instanceof VerificationFailureType.MismatchFailure mismatch
        && mismatch.getMismatch() instanceof BodyMismatch body) {
      // Pact speaks of the object that lacks members; the place is the member.
      Matcher missing = MISSING.matcher(body.getMismatch());
      return missing.matches()
          ? Stream.of(missing.group(1).split(", ")).map(name -> new Departure(body.getPath() + "." + name, "is missing")).toList()
          : List.of(new Departure(body.getPath(), body.getMismatch()));
    }
    if (failure.getException() instanceof OutsideDocumentException outside) {
      return outside.departures;
    }
    return List.of(new Departure(failure instanceof VerificationFailureType.MismatchFailure ? "answer" : "call", failure.description()));
  }

  /** Refuses an interaction that the document does not allow, in a way that a broker hears of. */
  private final class WithinDocument extends HttpTestTarget {
    private final HttpTestTarget target;
    private final Interaction interaction;

    WithinDocument(HttpTestTarget target, Interaction interaction) {
      super(target.getHost(), target.getPort(), target.getPath(), target.getHttpClientFactory());
      this.target = target;
      this.interaction = interaction;
    }

    @Override
    public IProviderInfo getProviderInfo(String serviceName, PactSource pactSource) {
      return target.getProviderInfo(serviceName, pactSource);
    }

    @Override
    public ProviderResponse executeInteraction(Object client, Object request) {
      List<Departure> outside = new ArrayList<>(check.interaction(interaction));
      if (interaction.getProviderStates().isEmpty()) {
        outside.add(new Departure("provider state", "is missing; it says which answer to give"));
      }
      if (!outside.isEmpty()) {
        throw new OutsideDocumentException(provider, interaction, outside);
      }
      return super.executeInteraction(client, request);
    }
  }

  /** The pact asks for what the document does not promise. */
  static final class OutsideDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Departure> departures;

    OutsideDocumentException(String provider, Interaction interaction, List<Departure> departures) {
      super(
          provider + " does not support \"" + interaction.getDescription() + "\": "
              + departures.stream().map(Departure::toString).collect(Collectors.joining("; ")));
      this.departures = departures;
    }
  }
}
