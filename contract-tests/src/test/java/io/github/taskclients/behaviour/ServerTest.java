package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twill.TwillClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URL a client talks to. */
class ServerTest {
  private static TwilioClient.Builder twilio() {
    return TwilioClient.builder().credentials("AC1", "token-1");
  }

  private static TwillClient.Builder twill() {
    return TwillClient.builder().apiKey("key-1");
  }

  @Test
  void documentNamesTheDefaultServer() {
    try (TwilioClient twilio = twilio().build();
        TwillClient twill = twill().build()) {
      assertThat(twilio.retrofit().baseUrl()).hasToString("https://taskrouter.twilio.com/");
      assertThat(twill.retrofit().baseUrl()).hasToString("https://twill.ai/api/v1/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://example.com/api/v1/",
    "https://example.com/, https://example.com/api/v1/",
    "https://example.com:8443/proxy, https://example.com:8443/proxy/api/v1/",
    "https://example.com/a/b/, https://example.com/a/b/api/v1/",
    "http://localhost:8080, http://localhost:8080/api/v1/",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/api/v1/",
    "http://[::1]:8080, http://[::1]:8080/api/v1/"
  })
  void baseUrlKeepsThePathOfTheDocument(String baseUrl, String url) {
    try (TwillClient twill = twill().baseUrl(baseUrl).build()) {
      assertThat(twill.retrofit().baseUrl()).hasToString(url);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.com", "ftp://example.com", "https://u:p@example.com", "https://example.com?a=b", "https://example.com#a"})
  void baseUrlThatIsNoneIsRefused(String baseUrl) {
    assertThatThrownBy(() -> twill().baseUrl(baseUrl))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseUrl must");
  }

  @ParameterizedTest
  @CsvSource({
    "dublin, , https://taskrouter.dublin.us1.twilio.com/",
    "dublin, ie1, https://taskrouter.dublin.ie1.twilio.com/",
    "ashburn, us1, https://taskrouter.ashburn.us1.twilio.com/",
    " , us1, https://taskrouter.twilio.com/"
  })
  void edgeAndRegionNameTheHost(String edge, String region, String url) {
    TwilioClient.Builder builder = twilio();
    if (edge != null) {
      builder.edge(edge);
    }
    if (region != null) {
      builder.region(region);
    }
    try (TwilioClient twilio = builder.build()) {
      assertThat(twilio.retrofit().baseUrl()).hasToString(url);
    }
  }

  @Test
  void regionWithoutEdgeIsRefusedNamingTheEdge() {
    assertThatThrownBy(() -> twilio().region("ie1").build())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("edge must be set too: region alone names no server");
  }

  @Test
  void baseUrlExcludesEdgeAndRegion() {
    assertThatThrownBy(() -> twilio().baseUrl("https://example.com").edge("dublin").build())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseUrl excludes edge");
    assertThatThrownBy(() -> twilio().region("us1").baseUrl("https://example.com").build())
        .hasMessage("baseUrl excludes region");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "evil.com/", "-a", "a b", "a@b", "a:1"})
  void edgeThatIsNoPartOfAHostNameIsRefused(String edge) {
    assertThatThrownBy(() -> twilio().edge(edge)).isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
