package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.taskclients.features.discriminator.DiscriminatorClient;
import io.github.taskclients.features.discriminator.model.Animal;
import io.github.taskclients.features.discriminator.model.Circle;
import io.github.taskclients.features.discriminator.model.Dog;
import io.github.taskclients.features.discriminator.model.Entry;
import io.github.taskclients.features.discriminator.model.Shape;
import io.github.taskclients.features.discriminator.model.Stats;
import org.junit.jupiter.api.Test;

class DiscriminatorTest extends FeatureTest {
  @Test
  void discriminatorDecidesTheTypeAndAnUnknownOneIsKept() throws Exception {
    answer(200, "[{\"kind\": \"circle\", \"r\": 1}, {\"kind\": \"square\", \"side\": 2}, {\"kind\": \"line\", \"l\": 3}]");
    Circle circle = Circle.builder().kind("circle").r(1L).build();

    try (DiscriminatorClient client = DiscriminatorClient.builder().baseUrl(baseUrl()).build()) {
      var shapes = client.shapes().addShape(Shape.ofCircle(circle));

      assertThat(shapes.get(0).asCircle()).isEqualTo(circle);
      assertThat(shapes.get(1).asSquare().getSide()).isEqualTo(2L);
      assertThat(shapes.get(2).asCircle()).isNull();
      assertThat(shapes.get(2).toJson()).hasToString("{\"kind\":\"line\",\"l\":3}");
    }
    assertThat(body(assertRequest("POST /v1/shapes"))).isEqualTo("{\"kind\":\"circle\",\"r\":1}");
  }

  @Test
  void listAmongTheAlternativesIsToldByItsForm() {
    assertThat(Stats.fromJson(JsonParser.parseString("[\"none yet\"]")).asListOfString()).containsExactly("none yet");
    assertThat(Stats.fromJson(JsonParser.parseString("{\"kind\": \"circle\", \"r\": 1}")).asCircle().getR()).isEqualTo(1L);
  }

  @Test
  void parentIsReadAsTheChildThatItIs() {
    answer(200, "{\"species\": \"Dog\", \"barks\": true}");

    try (DiscriminatorClient client = DiscriminatorClient.builder().baseUrl(baseUrl()).build()) {
      Animal animal = client.animals().getAnimal();

      assertThat(animal.asDog()).isEqualTo(Dog.builder().species("Dog").barks(true).build());
      assertThat(Animal.builder().species("Cat").build().asDog()).isNull();
    }
  }

  @Test
  void typeWhoseClassHasAnotherNameIsToldByItsOwn() {
    assertThat(Entry.fromJson(JsonParser.parseString("{\"kind\": \"File\"}")).asModelFile()).isNotNull();
    assertThat(Entry.fromJson(JsonParser.parseString("{\"kind\": \"Folder\"}")).asFolder()).isNotNull();
  }
}
