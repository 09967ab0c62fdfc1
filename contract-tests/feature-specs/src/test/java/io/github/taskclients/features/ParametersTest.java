package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.parameters.ParametersClient;
import io.github.taskclients.features.parameters.SearchApi.FindApiResponse;
import io.github.taskclients.features.parameters.model.FindDeepParameter;
import io.github.taskclients.features.parameters.model.FindEitherParameter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParametersTest extends FeatureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @Test
  void everyTypeAndStyleHasItsText() throws Exception {
    server.enqueue(
        new mockwebserver3.MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .addHeader("X-Total", "12")
            .addHeader("X-Next", "https://example.com/2")
            .body("\"found\"")
            .build());

    try (ParametersClient client = ParametersClient.builder().baseUrl(baseUrl()).build()) {
      FindApiResponse answer =
          client
              .search()
              .findWithResponse(
                  DAY, 5L, "a b", 3, true, new BigDecimal("1.50"), OffsetDateTime.parse("2026-03-01T00:00:00Z"),
                  UUID.fromString("00000000-0000-0000-0000-000000000001"), List.of("m", "n"), List.of(1L, 2L),
                  List.of("p", "q"), List.of("r", "s"), FindDeepParameter.builder().a("x").b(1L).build(),
                  Map.of("k", "v"), FindEitherParameter.ofString("e"), "w", OffsetDateTime.parse("2026-03-01T00:00:00+01:00"), List.of(7L, 8L), false);

      assertThat(answer.getBody()).isEqualTo("found");
      assertThat(answer.getXTotal()).isEqualTo(12L);
      assertThat(answer.getXNext()).isEqualTo(URI.create("https://example.com/2"));
    }
    var request =
        assertRequest(
            "GET /v1/find/2026-01-31/5?text=a%20b&limit=3&exact=true&price=1.50&since=2026-03-01T00%3A00%3A00Z"
                + "&id=00000000-0000-0000-0000-000000000001&multi=m&multi=n&csv=1%2C2&piped=p%7Cq&spaced=r%20s"
                + "&deep%5Ba%5D=x&deep%5Bb%5D=1&k=v&either=e&a%3Cb%26%27c=w");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("X-When")).isEqualTo("2026-03-01T00:00:00+01:00");
    assertThat(request.getHeaders().get("X-Ids")).isEqualTo("7,8");
    assertThat(request.getHeaders().get("X-Flag")).isEqualTo("false");
  }

  @Test
  void requiredParameterThatIsNullIsRefused() {
    try (ParametersClient client = ParametersClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.search().find(DAY, 5L, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text must not be null");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void parametersThatAreNullAreLeftOut() throws Exception {
    answer(200, "\"found\"");

    try (ParametersClient client = ParametersClient.builder().baseUrl(baseUrl()).build()) {
      client.search().find(DAY, 5L, "ab");
    }
    assertThat(assertRequest("GET /v1/find/2026-01-31/5?text=ab").getHeaders().names()).doesNotContain("X-When", "X-Ids");
  }

  @Test
  void parameterOutOfItsBoundsIsNotSent() {
    try (ParametersClient client = ParametersClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.search().find(DAY, 5L, "a")).isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void parametersOfOtherPlacesAreTheSame() throws Exception {
    answer(200, "{\"own\": \"o\"}");
    answer(200, "{\"other\": \"p\"}");

    try (ParametersClient client = ParametersClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.search().notify2(DAY, 3_000_000_000L).getOwn()).isEqualTo("o");
      assertThat(client.search().renotify(DAY, 3_000_000_000L).getOther()).isEqualTo("p");
    }
    assertThat(assertRequest("GET /v1/again/2026-01-31").getHeaders().get("x-tenant")).isEqualTo("3000000000");
    assertRequest("PUT /v1/again/2026-01-31");
  }
}
