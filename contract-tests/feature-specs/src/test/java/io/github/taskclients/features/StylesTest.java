package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.styles.StylesClient;
import io.github.taskclients.features.styles.model.Color;
import io.github.taskclients.features.styles.model.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StylesTest extends FeatureTest {
  private static final Color COLOR = Color.builder().r(100L).g(200L).build();
  private static final Filter FILTER =
      Filter.builder().color(COLOR).names(List.of("a", "b&c")).since(LocalDate.of(2026, 1, 31)).build();

  @Test
  void everyStyleOfAPathHasItsText() throws Exception {
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().pathStyles(COLOR, COLOR, "blue", List.of(3L, 4L, 5L), COLOR);
    }
    assertRequest("GET /v1/path/R,100,G,200/R=100,G=200/.blue/.3.4.5/.R=100.G=200");
  }

  @Test
  void everyFormOfTheMatrixStyleHasItsText() throws Exception {
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().matrixStyles("blue", List.of("a", "b"), List.of("a", "b"), COLOR, COLOR);
    }
    assertRequest("GET /v1/matrix/a;plain=blue/b;list=a,b/c;lists=a;lists=b/d;object=R,100,G,200/e;R=100;G=200");
  }

  @Test
  void styledTextLeavesItsSegmentNoMoreThanAPlainOne() {
    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.styles().pathStyles(COLOR, COLOR, "a/b", List.of(3L), COLOR))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> client.styles().pathStyles(COLOR, COLOR, ".", List.of(3L), COLOR))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void objectsAndJsonInQueryAndHeadersHaveTheirText() throws Exception {
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().queryStyles(COLOR, new TreeMap<>(Map.of("a", 1L, "b", 2L)), FILTER, FILTER, "t", "t", FILTER, COLOR, COLOR);
    }
    String json = "{\"color\":{\"R\":100,\"G\":200},\"names\":[\"a\",\"b&c\"],\"since\":\"2026-01-31\"}";
    var request =
        assertRequest(
            "GET /v1/query?form=R%2C100%2CG%2C200&piped=a%7C1%7Cb%7C2"
                + "&deep%5Bcolor%5D%5BR%5D=100&deep%5Bcolor%5D%5BG%5D=200&deep%5Bnames%5D%5B0%5D=a&deep%5Bnames%5D%5B1%5D=b%26c"
                + "&deep%5Bsince%5D=2026-01-31"
                + "&json=%7B%22color%22%3A%7B%22R%22%3A100%2C%22G%22%3A200%7D%2C%22names%22%3A%5B%22a%22%2C%22b%26c%22%5D"
                + "%2C%22since%22%3A%222026-01-31%22%7D&jsonText=%22t%22&plainText=t");
    assertThat(request.getHeaders().get("X-Filter")).isEqualTo(json);
    assertThat(request.getHeaders().get("X-Color")).isEqualTo("R,100,G,200");
    assertThat(request.getHeaders().get("X-Pairs")).isEqualTo("R=100,G=200");
  }

  @Test
  void fieldsOfAFormFollowTheirEncoding() throws Exception {
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().formStyles(FILTER, COLOR, List.of("a", "b"), List.of("a", "b"), List.of("a", "b"));
    }
    assertThat(body(assertRequest("POST /v1/form")))
        .isEqualTo(
            "filter%5Bcolor%5D%5BR%5D=100&filter%5Bcolor%5D%5BG%5D=200&filter%5Bnames%5D%5B0%5D=a"
                + "&filter%5Bnames%5D%5B1%5D=b%26c&filter%5Bsince%5D=2026-01-31"
                + "&color=%7B%22R%22%3A100%2C%22G%22%3A200%7D&many=a&many=b&commas=a%2Cb&spaces=a+b");
  }

  @Test
  void partsHaveNoStyle() throws Exception {
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().partStyles(null, FILTER, List.of("a", "b"));
    }
    assertThat(body(assertRequest("POST /v1/parts")))
        .contains("{\"color\":{\"R\":100,\"G\":200},\"names\":[\"a\",\"b&c\"],\"since\":\"2026-01-31\"}")
        .contains("\r\n\r\na\r\n", "\r\n\r\nb\r\n");
  }

  @Test
  void whatIsNullIsLeftOut() throws Exception {
    answer(200, "{}");
    answer(200, "{}");

    try (StylesClient client = StylesClient.builder().baseUrl(baseUrl()).build()) {
      client.styles().queryStyles();
      client.styles().formStyles();
    }
    assertThat(assertRequest("GET /v1/query").getHeaders().names()).doesNotContain("X-Filter", "X-Color", "X-Pairs");
    assertThat(body(assertRequest("POST /v1/form"))).isEmpty();
  }
}
