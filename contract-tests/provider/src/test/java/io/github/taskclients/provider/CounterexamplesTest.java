package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What departs from the contract in one fact is refused there, and what keeps to it is not. */
class CounterexamplesTest {
  private static final Map<String, PactCheck> CHECKS = new HashMap<>();

  static Stream<Counterexample> counterexamples() {
    return Stream.of("client-twilio", "client-twill").flatMap(consumer -> Counterexample.ofConsumer(consumer).stream());
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void departureIsRefusedAtItsPlace(Counterexample counterexample) {
    String consumer = counterexample.line().replaceFirst("\\.txt.*", "");
    Pact pact = Pacts.ofConsumer(consumer);
    PactCheck check =
        CHECKS.computeIfAbsent(
            pact.getProvider().getName(), provider -> new PactCheck(ApiDocument.ofProvider(provider)));
    List<Departure> departures = new ArrayList<>(check.exchange(counterexample.exchange()));
    if (counterexample.place().contains("{")) {
      departures.addAll(check.unspoken(allBut(pact, counterexample)));
    }

    if (counterexample.departs()) {
      assertThat(departures).as(counterexample.line()).extracting(Departure::place).containsOnly(counterexample.place());
    } else {
      assertThat(departures).as(counterexample.line()).isEmpty();
    }
  }

  // A header may be absent from one answer, but not from all.
  private static List<Exchange> allBut(Pact pact, Counterexample counterexample) {
    List<Exchange> exchanges = new ArrayList<>();
    pact.getInteractions().forEach(interaction -> exchanges.add(Exchange.of((V4Interaction.SynchronousHttp) interaction)));
    exchanges.replaceAll(e -> e.equals(counterexample.original()) ? counterexample.exchange() : e);
    return exchanges;
  }
}
