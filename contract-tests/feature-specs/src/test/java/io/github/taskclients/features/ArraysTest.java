package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.arrays.ArraysClient;
import io.github.taskclients.features.arrays.model.Book;
import io.github.taskclients.features.arrays.model.Shelf;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArraysTest extends FeatureTest {
  @Test
  void arrayOfNumbersIsAList() throws Exception {
    answer(200, "[1, -2, 9007199254740993]");

    try (ArraysClient client = ArraysClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.arrays().getNumbers()).containsExactly(1L, -2L, 9007199254740993L);
    }
    assertRequest("GET /v1/numbers");
  }

  @Test
  void arraysOfObjectsArraysAndNullsGoBothWays() throws Exception {
    String json =
        "{\"books\":[{\"title\":\"A\"}],\"rows\":[[\"a\",\"b\"],[]],\"gaps\":[\"x\",null],\"tags\":[\"t\",\"u\"]}";
    answer(200, "[" + json + "]");
    Shelf shelf =
        Shelf.builder()
            .books(List.of(Book.builder().title("A").build()))
            .rows(List.of(List.of("a", "b"), List.of()))
            .gaps(Arrays.asList("x", null))
            .tags(new java.util.LinkedHashSet<>(List.of("t", "u")))
            .build();

    try (ArraysClient client = ArraysClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.arrays().putShelf(shelf)).containsExactly(shelf);
    }
    assertThat(body(assertRequest("PUT /v1/shelves"))).isEqualTo(json);
    assertThat(shelf.getTags()).isInstanceOf(Set.class);
  }

  @Test
  void arrayThatIsTooShortIsNotSent() {
    try (ArraysClient client = ArraysClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.arrays().putShelf(Shelf.builder().books(List.of()).build()))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Shelf.books breaks the rule: size >= 1");
    }
  }

  @Test
  void itemThatIsThereTwiceIsNoSet() {
    answer(200, "[{\"books\": [{}], \"tags\": [\"a\", \"a\"]}]");

    try (ArraysClient client = ArraysClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.arrays().putShelf(Shelf.builder().books(List.of(Book.builder().build())).build()))
          .hasMessageContaining("$[0].tags expected distinct items");
    }
  }
}
