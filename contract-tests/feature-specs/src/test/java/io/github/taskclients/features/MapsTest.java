package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.maps.MapsClient;
import io.github.taskclients.features.maps.model.Book;
import io.github.taskclients.features.maps.model.Store;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapsTest extends FeatureTest {
  @Test
  void mapOfNumbersIsAMap() throws Exception {
    answer(200, "{\"a\": 1.50, \"b\": 2}");

    try (MapsClient client = MapsClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.maps().getPrices()).isEqualTo(Map.of("a", new BigDecimal("1.50"), "b", new BigDecimal("2")));
    }
    assertRequest("GET /v1/prices");
  }

  @Test
  void mapsOfTypedValuesAreDecoded() {
    answer(200, "{\"urls\": {\"x\": \"https://example.com\"}, \"books\": {\"y\": [{\"title\": \"A\"}]}, \"notes\": {\"z\": null}}");

    try (MapsClient client = MapsClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      Store store = client.maps().getStore();

      assertThat(store.getUrls()).isEqualTo(Map.of("x", URI.create("https://example.com")));
      assertThat(store.getBooks()).isEqualTo(Map.of("y", List.of(Book.builder().title("A").build())));
      assertThat(store.getNotes()).containsKey("z").containsValue(null);
    }
  }
}
