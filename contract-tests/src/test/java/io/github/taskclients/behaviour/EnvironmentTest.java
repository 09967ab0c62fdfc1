package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.twill.TwillClient;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients made from environment variables. */
class EnvironmentTest {
  private static final Api TWILIO = Api.ALL.get(0);
  private static final Api TWILL = Api.ALL.get(1);

  static Stream<Arguments> environments() {
    return Stream.of(
        arguments(TWILIO, Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "t"), "https://taskrouter.twilio.com/"),
        arguments(
            TWILIO,
            Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "t", "TWILIO_EDGE", "dublin", "TWILIO_REGION", "ie1"),
            "https://taskrouter.dublin.ie1.twilio.com/"),
        arguments(
            TWILIO,
            Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "t", "TWILIO_EDGE", ""),
            "https://taskrouter.twilio.com/"),
        arguments(TWILL, Map.of("TWILL_API_KEY", "k"), "https://twill.ai/api/v1/"),
        arguments(
            TWILL,
            Map.of("TWILL_API_KEY", "k", "TWILL_BASE_URL", "https://example.com"),
            "https://example.com/api/v1/"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("environments")
  void environmentSetsCredentialsAndServer(Api api, Map<String, String> environment, String url) {
    try (Client client = api.fromEnvironment(environment)) {
      assertThat(client.retrofit().baseUrl()).hasToString(url);
    }
  }

  @Test
  void credentialsThatAreSetNeedNoVariable() {
    try (TwillClient client = TwillClient.builder().apiKey("k").fromEnvironment().build()) {
      assertThat(client.retrofit().baseUrl().isHttps()).isTrue();
    }
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        arguments(TWILIO, Map.of(), "not set in the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN"),
        arguments(TWILIO, Map.of("TWILIO_ACCOUNT_SID", "AC1"), "not set in the environment: TWILIO_AUTH_TOKEN"),
        arguments(TWILL, Map.of(), "not set in the environment: TWILL_API_KEY"),
        arguments(TWILL, Map.of("TWILL_API_KEY", ""), "not set in the environment: TWILL_API_KEY"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("incomplete")
  void missingVariableIsNamed(Api api, Map<String, String> environment, String message) {
    assertThatThrownBy(() -> api.fromEnvironment(environment))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }
}
