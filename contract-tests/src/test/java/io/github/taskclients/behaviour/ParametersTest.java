package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.twilio.RequestOptions;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that are refused before anything is sent, and those that are encoded. */
class ParametersTest {
  private static final String SID = "WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  static Stream<Arguments> hostileIds() {
    return Stream.of(
            "", ".", "..", "/", "a/b", "../x", "a\\b", "a\nb", "a\r\nHost: evil", "a\u0000", "a\u007f", "a\u0085",
            SID + "\n", SID + "/", SID + "/..", "../" + SID)
        .flatMap(id -> Cases.calls().map(call -> arguments(call.get()[0], call.get()[1], id)));
  }

  @ParameterizedTest(name = "{0} {1} [{index}]")
  @MethodSource("hostileIds")
  void idThatWouldLeaveItsPlaceInThePathIsRefused(Api api, Mode mode, String id) {
    try (Client client = api.client(Settings.of(server))) {
      assertThatThrownBy(() -> mode.get(client, id)).isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @EveryCall
  void nullIdIsRefused(Api api, Mode mode) {
    try (Client client = api.client(Settings.of(server))) {
      assertThatThrownBy(() -> mode.get(client, (String) null)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"WTbbbb", "XXbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "WTgggggggggggggggggggggggggggggggg", "wtbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"})
  void idAgainstItsPatternIsRefused(String id) {
    try (Client client = Api.ALL.get(0).client(Settings.of(server))) {
      assertThatThrownBy(() -> client.get(id))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Sid");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"a b, a%20b", "a?b, a%3Fb", "a#b, a%23b", "a%2Fb, a%252Fb", "ä, %C3%A4", "a..b, a..b", "a;b=c, a;b=c"})
  void idWithoutPatternIsEncoded(String id, String encoded) throws Exception {
    Api twill = Api.ALL.get(1);
    server.enqueue(new MockResponse.Builder().body(twill.body()).build());

    try (Client client = twill.client(Settings.of(server))) {
      client.get(id);
    }
    assertThat(server.takeRequest().getUrl().encodedPath()).isEqualTo("/api/v1/tasks/" + encoded);
  }

  @EveryCall
  void headerOfOneCallIsSent(Api api, Mode mode) throws Exception {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      mode.get(client, Client.Options.header("X-Trace", "t1"));
    }
    assertThat(server.takeRequest().getHeaders().get("X-Trace")).isEqualTo("t1");
  }

  @ParameterizedTest
  @CsvSource({"X-A, 'a\nb'", "X-A, 'a\rb'", "X-A, 'a\u0000b'", "X-A, é", "'X A', b", "'X:A', b", "'', b", "'X\nA', b"})
  void headerThatCannotBeSentIsRefusedUnseen(String name, String value) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, value))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void optionsShowOnlyTheNamesOfTheirHeaders() {
    assertThat(RequestOptions.builder().header("X-Key", "secret").build().toString())
        .contains("X-Key")
        .doesNotContain("secret");
  }
}
