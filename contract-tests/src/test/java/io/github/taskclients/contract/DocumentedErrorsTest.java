package io.github.taskclients.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.behaviour.Api;
import io.github.taskclients.behaviour.Client;
import io.github.taskclients.behaviour.Settings;
import io.github.taskclients.provider.ApiDocument;
import io.github.taskclients.provider.Exchange;
import io.github.taskclients.twilio.TwilioApi;
import io.github.taskclients.twill.TwillApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The error examples of the documents, and other bodies under the same statuses. What is expected is written here, by hand. */
class DocumentedErrorsTest {
  /** A documented error, and what the client must make of it. */
  record Row(
      Api api, String provider, int status, String exception, String code, String message, Map<String, String> headers,
      Duration retryAfter) {
    @Override
    public String toString() {
      return api + " " + status;
    }
  }

  static final List<Row> ROWS =
      List.of(
          twilio(401, "UnauthorizedException", "20003", "Authenticate"),
          twilio(403, "ForbiddenException", "20403", "Forbidden"),
          twilio(404, "NotFoundException", "20404", "The requested resource was not found"),
          new Row(
              new TwilioApi(), "twilio-taskrouter-openapi", 429, "TooManyRequestsException", "20429", "Too Many Requests",
              Map.of("Retry-After", "1"), Duration.ofSeconds(1)),
          twilio(500, "ServerErrorException", "20500", "Internal Server Error"),
          twill(401, "UnauthorizedException", "unauthorized", "Invalid or missing API key"),
          twill(404, "NotFoundException", "not_found", "Task not found"),
          new Row(
              new TwillApi(), "twill-openapi", 429, "TooManyRequestsException", "rate_limited",
              "Rate limit exceeded. Max 100 requests per minute.", Map.of("Retry-After", "30"), Duration.ofSeconds(30)),
          twill(500, "ServerErrorException", "internal_error", "Server error"));

  private static Row twilio(int status, String exception, String code, String message) {
    return new Row(new TwilioApi(), "twilio-taskrouter-openapi", status, exception, code, message, Map.of(), null);
  }

  private static Row twill(int status, String exception, String code, String message) {
    return new Row(new TwillApi(), "twill-openapi", status, exception, code, message, Map.of(), null);
  }

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyDocumentedErrorHasARow(String provider) {
    List<Integer> rows = ROWS.stream().filter(row -> row.provider().equals(provider)).map(Row::status).toList();

    assertThat(ApiDocument.ofProvider(provider).errorExamples())
        .as("error statuses of " + provider)
        .extracting(Exchange::status)
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  static Stream<String> providers() {
    return ROWS.stream().map(Row::provider).distinct();
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void documentedErrorBecomesItsException(Row row) {
    Exchange example = example(row);
    MockResponse.Builder response = response(row, "application/json", example.body());
    example.responseHeaders().forEach((name, values) -> response.addHeader(name, values.get(0)));
    server.enqueue(response.build());

    Throwable thrown = call(row.api());

    String place = "the example of " + row;
    assertThat(thrown).as(place).isExactlyInstanceOf(row.api().exception(row.exception()));
    assertThat(thrown).as(place).extracting("statusCode").isEqualTo(row.status());
    assertThat(row.api().errorCode(error(thrown))).as("code in " + place).isEqualTo(row.code());
    assertThat(row.api().errorMessage(error(thrown))).as("message in " + place).isEqualTo(row.message());
    assertThat(example.responseHeaders().keySet()).as("headers of " + place).isEqualTo(row.headers().keySet());
    row.headers()
        .forEach((name, value) -> assertThat(thrown).extracting("headers").asString().contains(name + ": " + value));
    if (row.retryAfter() != null) {
      assertThat(thrown).as("Retry-After in " + place).extracting("retryAfter").isEqualTo(row.retryAfter());
    }
  }

  static Stream<Arguments> otherBodies() {
    return ROWS.stream()
        .flatMap(
            row ->
                Stream.of(
                    arguments(row, "HTML", "text/html", "<html><body>Bad gateway</body></html>"),
                    arguments(row, "an empty body", "application/json", ""),
                    arguments(row, "a truncated body", "application/json", "{\"error\": {\"code\": ")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("otherBodies")
  void anotherBodyKeepsTheClassAndHasNoTypedError(Row row, String name, String type, String body) {
    server.enqueue(response(row, type, body).build());

    Throwable thrown = call(row.api());

    assertThat(thrown).isExactlyInstanceOf(row.api().exception(row.exception()));
    assertThat(error(thrown)).isNull();
    assertThat(thrown).extracting("rawBody").isEqualTo(body);
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void problemJsonIsReadAsTheDocumentedError(Row row) {
    server.enqueue(response(row, "application/problem+json", example(row).body()).build());

    Throwable thrown = call(row.api());

    assertThat(thrown).isExactlyInstanceOf(row.api().exception(row.exception()));
    assertThat(row.api().errorCode(error(thrown))).isEqualTo(row.code());
  }

  private static Exchange example(Row row) {
    return ApiDocument.ofProvider(row.provider()).errorExamples().stream()
        .filter(example -> example.status() == row.status())
        .findFirst()
        .orElseThrow(() -> new AssertionError(row.provider() + " has no example for " + row.status()));
  }

  private static MockResponse.Builder response(Row row, String type, String body) {
    return new MockResponse.Builder().code(row.status()).addHeader("Content-Type", type).body(body);
  }

  private Throwable call(Api api) {
    Settings settings = Settings.of(server);
    settings.maxRetries = 0;
    settings.strict = true;
    try (Client client = api.client(settings)) {
      return catchThrowable(client::get);
    }
  }

  private static Object error(Throwable thrown) {
    try {
      return thrown.getClass().getMethod("getError").invoke(thrown);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
