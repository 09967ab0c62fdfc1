package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.maps.InvalidResponseException;
import io.github.taskclients.features.maps.MapsClient;
import io.github.taskclients.features.maps.model.Book;
import io.github.taskclients.features.maps.model.Labels;
import io.github.taskclients.features.maps.model.Shelf;
import io.github.taskclients.features.maps.model.Store;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void membersOfOneTypeBesideNamedOnesAreKept() throws Exception {
    String json = "{\"room\":\"r\",\"next\":{\"colour\":\"red\",\"size\":\"L\"},\"left\":{\"title\":\"A\"}}";
    answer(200, json);
    Labels labels = Labels.builder().colour("red").additionalProperty("size", new JsonPrimitive("L")).build();
    Book book = Book.builder().title("A").build();
    Shelf shelf =
        Shelf.builder().room("r").next(labels).additionalProperty("left", new com.google.gson.Gson().toJsonTree(book)).build();

    try (MapsClient client = MapsClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.maps().putShelf(shelf)).isEqualTo(shelf);
    }
    assertThat(body(assertRequest("PUT /v1/shelf"))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"room": "r", "left": 1}                                                       | $.left
      {"room": "r", "left": null}                                                    | $.left
      {"room": "r", "left": {"title": 1}}                                            | $.left.title
      {"room": "r", "left": {"pages": 1}}                                            | $.left.pages
      {"room": "r", "next": {"colour": "longer than five"}, "left": {"title": "A"}}  |
      {"room": "r", "next": {"size": "longer"}}                                      | $.next.size
      {"room": "r", "next": {}}                                                      | $.next
      {"room": "r", "next": {"a": "1", "b": "2", "colour": "3"}}                     | $.next
      {"room": "r", "all": [{"size": 1}]}                                            | $.all[0].size
      """)
  void strictRefusesWhatIsNotOfThatType(String json, String path) {
    answer(200, json);

    try (MapsClient client = MapsClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      Shelf shelf = Shelf.builder().room("r").build();
      if (path == null) {
        assertThat(client.maps().putShelf(shelf).getNext()).isNotNull();
      } else {
        assertThatThrownBy(() -> client.maps().putShelf(shelf))
            .isInstanceOfSatisfying(InvalidResponseException.class, e -> assertThat(e.getPath()).isEqualTo(path));
      }
    }
  }
}
