package io.github.taskclients.provider;

import au.com.dius.pact.provider.junitsupport.loader.PactBroker;
import au.com.dius.pact.provider.junitsupport.loader.PactBrokerAuth;
import au.com.dius.pact.provider.junitsupport.loader.PactBrokerConsumerVersionSelectors;
import au.com.dius.pact.provider.junitsupport.loader.SelectorBuilder;
import org.junit.jupiter.api.BeforeAll;

/** The pacts that a Pact Broker has of Twill's clients; what comes out is published there. */
@PactBroker(
    url = "${PACT_BROKER_BASE_URL}",
    authentication =
        @PactBrokerAuth(
            username = "${PACT_BROKER_USERNAME:}", password = "${PACT_BROKER_PASSWORD:}", token = "${PACT_BROKER_TOKEN:}"),
    enablePendingPacts = "true",
    includeWipPactsSince = "2026-01-01",
    providerBranch = "${pact.provider.branch}")
public class TwillBrokerVerification extends TwillVerification {
  @PactBrokerConsumerVersionSelectors
  public static SelectorBuilder selectors() {
    return new SelectorBuilder().mainBranch().matchingBranch().deployedOrReleased();
  }

  @BeforeAll
  static void publishForThisDocument() {
    System.setProperty("pact.provider.version", System.getProperty("twill-openapi.version"));
  }
}
