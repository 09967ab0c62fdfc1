package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.allof.AllofClient;
import io.github.taskclients.features.allof.model.Car;
import io.github.taskclients.features.allof.model.Named;
import org.junit.jupiter.api.Test;

class AllOfTest extends FeatureTest {
  @Test
  void membersOfAllPartsAreOneObject() throws Exception {
    String json = "{\"wheels\":4,\"name\":\"T\",\"doors\":2,\"owner\":{\"name\":\"O\"}}";
    answer(200, json);
    Car car = Car.builder().wheels(4).name("T").doors(2).owner(Named.builder().name("O").build()).build();

    try (AllofClient client = AllofClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.cars().addCar(car)).isEqualTo(car);
    }
    assertThat(body(assertRequest("POST /v1/cars"))).isEqualTo(json);
  }
}
