package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.security.SecurityClient;
import org.junit.jupiter.api.Test;

class SecurityTest extends FeatureTest {
  @Test
  void everySchemeHasItsPlace() throws Exception {
    for (int i = 0; i < 4; i++) {
      answer(204);
    }

    try (SecurityClient client =
        SecurityClient.builder().baseUrl(baseUrl()).apiKey("k1").inQuery("k2").inCookie("k3").bearerToken("t").build()) {
      client.doors().open();
      client.doors().knock();
      client.doors().carry();
      client.doors().either();
    }
    var open = assertRequest("GET /v1/secured?api_key=k2");
    assertThat(open.getHeaders().get("X-Api-Key")).isEqualTo("k1");
    assertThat(open.getHeaders().get("Cookie")).isEqualTo("session=k3");
    assertThat(open.getHeaders().get("Authorization")).isNull();
    assertThat(assertRequest("GET /v1/public").getHeaders().names()).doesNotContain("X-Api-Key", "Cookie", "Authorization");
    assertThat(assertRequest("GET /v1/bearer").getHeaders().get("Authorization")).isEqualTo("Bearer t");
    assertThat(assertRequest("GET /v1/either").getHeaders().get("Authorization")).isEqualTo("Bearer t");
  }

  @Test
  void onlyTheOperationThatNeedsCredentialsIsRefusedWithoutThem() {
    answer(204);
    answer(204);

    try (SecurityClient client = SecurityClient.builder().baseUrl(baseUrl()).build()) {
      client.doors().knock();
      client.doors().either();
      assertThatThrownBy(() -> client.doors().carry())
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("this operation needs credentials: token");
    }
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
