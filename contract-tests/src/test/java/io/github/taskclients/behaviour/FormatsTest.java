package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.taskclients.twilio.InvalidDataException;
import io.github.taskclients.twilio.model.Task;
import java.net.URI;
import java.time.OffsetDateTime;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are read in a shorter way than by Java's own parsers: they mean the same, and the same ones are refused. */
class FormatsTest {
  private static Task read(String member, String text) {
    JsonObject json = new JsonObject();
    json.addProperty(member, text);
    return new Gson().fromJson(json.toString(), Task.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T18:50:02Z",
        "2026-03-01T18:50:02.5Z",
        "2026-03-01T18:50:02.000Z",
        "2026-03-01T18:50:02.123456789Z",
        "2024-02-29T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "2026-03-01T18:50:02+02:00",
        "2026-03-01T18:50:02.25-11:30",
        "2026-03-01t18:50:02z",
        "2026-03-01T18:50Z",
        "+12026-03-01T18:50:02Z"
      })
  void dateTimeIsWhatJavaMakesOfIt(String text) {
    assertThat(read("date_created", text).getDateCreated()).isEqualTo(OffsetDateTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30T18:50:02Z",
        "2026-00-01T18:50:02Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T18:60:02Z",
        "2026-03-01T18:50:60Z",
        "2026-03-01T18:50:0xZ",
        "2026-03-01T18:50:+2Z",
        "-026-03-01T18:50:02Z",
        "2026-03-01 18:50:02Z",
        "2026-03-01T18:50:02.1234567890Z",
        "2026-03-01T18:50:02.1x3Z",
        "2026-03-01T18:50:02",
        ""
      })
  void noDateTimeIsRefusedWithItsPath(String text) {
    assertThatThrownBy(() -> read("date_created", text))
        .isInstanceOfSatisfying(InvalidDataException.class, e -> assertThat(e.getPath()).isEqualTo("$.date_created"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://taskrouter.twilio.com/v1/Workspaces/WS0/Tasks/WT0",
        "http://localhost",
        "https://a_b.c/d-e.f~g?h=i%20j#k",
        "https://[::1]:8443/x",
        "https:///x",
        "urn:x",
        "relative/path",
        "https://example.com/ä"
      })
  void uriIsWhatJavaMakesOfIt(String text) {
    Task task = read("url", text);

    assertThat(task.getUrl()).isEqualTo(URI.create(text));
    assertThat(task.toBuilder().url(URI.create(text)).build()).isEqualTo(task);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "http://a b", "https://example.com/[", "https://example.com/%zz", "://x"})
  void noUriIsRefusedWithItsPath(String text) {
    assertThatThrownBy(() -> read("url", text))
        .isInstanceOfSatisfying(InvalidDataException.class, e -> assertThat(e.getPath()).isEqualTo("$.url"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 9_007_199_254_740_993L, 999_999_999_999_999_999L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void integerIsExact(long number) {
    assertThat(new Gson().fromJson("{\"age\": " + number + "}", Task.class).getAge()).isEqualTo(number);
  }

  @Test
  void textOfAnyScriptIsReadWhereverItsBytesAreCutInTwo() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (Client client = new io.github.taskclients.twilio.TwilioApi().client(Settings.of(server))) {
        // Each length puts the ends of the buffers between other bytes of a character.
        for (int length = 0; length < 10; length++) {
          String text = "a".repeat(length) + "ä€😀".repeat(5_000);
          server.enqueue(new MockResponse.Builder().body("{\"reason\": \"" + text + "\"}").build());

          assertThat(((Task) client.get()).getReason()).isEqualTo(text);
        }
      }
    }
  }
}
