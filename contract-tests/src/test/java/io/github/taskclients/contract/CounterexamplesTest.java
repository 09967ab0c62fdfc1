package io.github.taskclients.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.taskclients.behaviour.Api;
import io.github.taskclients.behaviour.Client;
import io.github.taskclients.behaviour.Settings;
import io.github.taskclients.provider.Counterexample;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The strict client refuses a success body that departs from the contract in one fact, there, and accepts what keeps to it. */
class CounterexamplesTest {
  private static final MockWebServer SERVER = new MockWebServer();

  @BeforeAll
  static void startServer() throws Exception {
    SERVER.start();
  }

  @AfterAll
  static void closeServer() {
    SERVER.close();
  }

  static Stream<Arguments> successBodies() {
    return Api.ALL.stream()
        .flatMap(
            api ->
                Counterexample.ofConsumer("client-" + api.toString().toLowerCase()).stream()
                    .filter(row -> row.changesBody() && row.exchange().status() == 200)
                    .map(row -> Arguments.of(row, api)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("successBodies")
  void strictClientRefusesTheDepartureAtItsPlace(Counterexample counterexample, Api api) {
    SERVER.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(counterexample.exchange().body())
            .build());
    Settings settings = Settings.of(SERVER);
    settings.strict = true;

    try (Client client = api.client(settings)) {
      Throwable thrown = catchThrowable(client::get);

      if (counterexample.departs()) {
        assertThat(thrown).as(counterexample.line()).isExactlyInstanceOf(api.exception("InvalidResponseException"));
        assertThat(thrown).as(counterexample.line()).extracting("path").isEqualTo(counterexample.place());
      } else {
        assertThat(thrown).as(counterexample.line()).isNull();
      }
    }
  }
}
