package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.twilio.InvalidResponseException;
import io.github.taskclients.twilio.TwilioApi;
import io.github.taskclients.twill.TwillApi;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Success bodies that are not what the document promises. */
class DecodingTest {
  private static final Api TWILIO = new TwilioApi();
  private static final Api TWILL = new TwillApi();

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  static Stream<Arguments> wrongBodies() {
    return Stream.of(
            arguments(TWILIO, "number as string", "{\"age\": \"7\"}", "$.age"),
            arguments(TWILIO, "fraction for an integer", "{\"age\": 1.5}", "$.age"),
            arguments(TWILIO, "integer beyond 64 bits", "{\"age\": 9223372036854775808}", "$.age"),
            arguments(TWILIO, "string as number", "{\"reason\": 7}", "$.reason"),
            arguments(TWILIO, "string as boolean", "{\"reason\": true}", "$.reason"),
            arguments(TWILIO, "boolean as string", "{\"ignore_capacity\": \"true\"}", "$.ignore_capacity"),
            arguments(TWILIO, "boolean as number", "{\"ignore_capacity\": 1}", "$.ignore_capacity"),
            arguments(TWILIO, "enum as number", "{\"assignment_status\": 1}", "$.assignment_status"),
            arguments(TWILIO, "object as array", "{\"links\": []}", "$.links"),
            arguments(TWILIO, "map value of another type", "{\"links\": {\"a\": 1}}", "$.links.a"),
            arguments(TWILIO, "malformed date-time", "{\"date_created\": \"2026-13-01T00:00:00Z\"}", "$.date_created"),
            arguments(TWILIO, "date-time without offset", "{\"date_created\": \"2026-03-01T00:00:00\"}", "$.date_created"),
            arguments(TWILIO, "malformed URI", "{\"url\": \"http://a b\"}", "$.url"),
            arguments(TWILIO, "member twice", "{\"age\": 1, \"age\": 2}", "$.age"),
            arguments(TWILIO, "undocumented member twice", "{\"x\": 1, \"x\": 2}", "$.x"),
            arguments(TWILIO, "array for the whole", "[]", "$"),
            arguments(TWILIO, "null for the whole", "null", "$"),
            arguments(TWILIO, "broken JSON", "{\"age\": 1,, }", "$.age"),
            arguments(TWILIO, "unquoted names", "{age: 1}", "$."),
            arguments(TWILIO, "truncated JSON", "{\"age\": 1, \"reason\": \"x", "$.reason"),
            arguments(TWILIO, "text after the value", "{\"age\": 1} {}", "$"),
            arguments(TWILIO, "no body", "", "$"),
            arguments(TWILIO, "HTML", "<html><body>Bad gateway</body></html>", "$"),
            arguments(TWILIO, "deep nesting", "{\"x\": " + "[".repeat(5_000), "$.x" + "[0]".repeat(254)),
            arguments(TWILL, "number as string", TWILL.body().replace("482", "\"482\""), "$.latestJob.pr.number"),
            arguments(TWILL, "string as number", TWILL.body().replace("\"t1\"", "1"), "$.task.id"),
            arguments(TWILL, "object as string", TWILL.body().replaceFirst("(?s)\\{\"url\": \"https://example.com/pr\".*?}", "\"pr\""), "$.latestJob.pr"),
            arguments(TWILL, "malformed date-time", TWILL.body().replace("2026-03-01T09:15:00Z", "yesterday"), "$.task.createdAt"),
            arguments(TWILL, "truncated JSON", TWILL.body().substring(0, 40), "$.task.slug"),
            arguments(TWILL, "text after the value", TWILL.body() + "x", "$"),
            arguments(TWILL, "no body", "", "$"),
            arguments(TWILL, "HTML", "<html></html>", "$"))
        .flatMap(row -> Stream.of(Mode.values()).map(mode -> arguments(row.get()[0], mode, row.get()[1], row.get()[2], row.get()[3])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("wrongBodies")
  void wrongBodyBecomesInvalidResponseExceptionWithItsPath(Api api, Mode mode, String name, String body, String path) {
    server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body(body).build());

    try (Client client = api.client(Settings.of(server))) {
      Throwable thrown = catchThrowable(() -> mode.get(client));

      assertThat(thrown).isExactlyInstanceOf(api.exception("InvalidResponseException"));
      assertThat(thrown).hasMessageContaining("status 200").hasMessageContaining(path);
      assertThat(thrown).extracting("path").isEqualTo(path);
      assertThat(thrown).extracting("statusCode").isEqualTo(200);
      assertThat(thrown).extracting("body").asString().isEqualTo(body.substring(0, Math.min(body.length(), 1024)));
    }
  }

  @EveryCall
  void messageDoesNotGrowWithTheNamesOfMembers(Api api, Mode mode) {
    String name = "x".repeat(1_000_000);
    server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body("{\"" + name + "\":1,\"" + name + "\":2}").build());

    try (Client client = api.client(Settings.of(server))) {
      Throwable thrown = catchThrowable(() -> mode.get(client));

      assertThat(thrown).extracting("path").isEqualTo("$." + name);
      assertThat(thrown.getMessage()).hasSizeLessThan(2_000).contains("is there twice");
    }
  }

  @EveryCall
  void bytesThatAreNotUtf8AreRefused(Api api, Mode mode) {
    Buffer body = new Buffer().writeUtf8("{\"x\": \"").writeByte(0xC3).writeByte(0x28).writeUtf8("\"}");
    server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body(body).build());

    try (Client client = api.client(Settings.of(server))) {
      assertThat(catchThrowable(() -> mode.get(client))).isExactlyInstanceOf(api.exception("InvalidResponseException"));
    }
  }

  @EveryCall
  void byteOrderMarkIsSkipped(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().body("\ufeff" + api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      assertThat(mode.get(client)).isNotNull();
    }
  }

  @Test
  void onlyTheFirstPartOfALongBodyIsKept() {
    server.enqueue(new MockResponse.Builder().body("{\"age\": \"" + "9".repeat(100_000) + "\"}").build());

    try (Client client = TWILIO.client(Settings.of(server))) {
      InvalidResponseException thrown = catchThrowableOfType(InvalidResponseException.class, client::get);

      assertThat(thrown.getBody()).hasSize(1024);
      assertThat(thrown.getMessage()).hasSizeLessThan(600);
    }
  }
}
