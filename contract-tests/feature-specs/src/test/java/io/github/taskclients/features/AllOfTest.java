package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonPrimitive;
import io.github.taskclients.features.allof.AllofClient;
import io.github.taskclients.features.allof.model.Car;
import io.github.taskclients.features.allof.model.Named;
import io.github.taskclients.features.allof.model.Truck;
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

  @Test
  void openObjectTakesOtherMembersAndCountsThem() throws Exception {
    String json = "{\"wheels\":6,\"load\":{\"name\":\"sand\",\"id\":\"l1\",\"grade\":\"fine\"},\"ID\":\"t1\",\"axles\":[3]}";
    answer(200, json);
    Truck truck = new com.google.gson.Gson().fromJson(json, Truck.class);

    try (AllofClient client = AllofClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.cars().putTruck(truck)).isEqualTo(truck);
    }
    assertThat(body(assertRequest("PUT /v1/trucks"))).isEqualTo(json);
    Truck bare = Truck.builder().wheels(4).build();
    assertThatThrownBy(bare::validate).hasMessage("Truck breaks the rule: size >= 2");
    Truck open = bare.toBuilder().additionalProperty("axles", new JsonPrimitive(2)).build();
    assertThat(open.validate()).isSameAs(open);
  }
}
