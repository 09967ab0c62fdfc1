package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.statuses.ApiException;
import io.github.taskclients.features.statuses.StatusesApi;
import io.github.taskclients.features.statuses.StatusesClient;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class StatusesTest extends FeatureTest {
  @Test
  void everyDocumentedSuccessIsOne() throws Exception {
    answer(200, "\"a\"");
    answer(204);
    answer(206, "\"b\"");
    answer(299);

    try (StatusesClient client = StatusesClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.statuses().some()).isEqualTo("a");
      assertThat(client.statuses().someWithResponse().getStatusCode()).isEqualTo(204);
      assertThat(client.statuses().range()).isEqualTo("b");
      client.statuses().any();
    }
  }

  @Test
  void anotherSuccessIsAnException() {
    answer(201, "\"a\"");

    try (StatusesClient client = StatusesClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.statuses().some()).isExactlyInstanceOf(ApiException.class);
    }
  }

  @Test
  void headersThatWouldShareAGetterHaveTheirOwn() {
    server.enqueue(
        new MockResponse.Builder().code(204).addHeader("X-RateLimit", "1").addHeader("X-Rate-Limit", "2").addHeader("Body", "b").build());

    try (StatusesClient client = StatusesClient.builder().baseUrl(baseUrl()).build()) {
      StatusesApi.HeadersApiResponse answer = client.statuses().headersWithResponse();
      assertThat(answer.getXRateLimit()).isEqualTo(1);
      assertThat(answer.getXRateLimit2()).isEqualTo(2);
      assertThat(answer.getBody2()).isEqualTo("b");
    }
  }

  @Test
  void headHasNoBody() throws Exception {
    answer(200);

    try (StatusesClient client = StatusesClient.builder().baseUrl(baseUrl()).build()) {
      client.statuses().peek();
    }
    assertRequest("HEAD /v1/some");
  }
}
