package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.taskclients.features.freeform.FreeformClient;
import io.github.taskclients.features.freeform.InvalidResponseException;
import io.github.taskclients.features.freeform.model.Free;
import io.github.taskclients.features.freeform.model.JsonCodecs;
import org.junit.jupiter.api.Test;

class FreeFormTest extends FeatureTest {
  @Test
  void freeFormJsonGoesBothWaysExactly() throws Exception {
    String json = "{\"any\":[1,null],\"object\":{\"n\":12345678901234567890},\"map\":{\"k\":1.10},\"list\":[true,\"x\"],\"more\":{}}";
    answer(200, json);
    Free free = new com.google.gson.Gson().fromJson(json, Free.class);

    try (FreeformClient client = FreeformClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.free().putAny(free)).isEqualTo(free);
    }
    assertThat(body(assertRequest("PUT /v1/any"))).isEqualTo(json);
  }

  @Test
  void nullAmongFreeFormValuesIsTheNullOfJson() throws Exception {
    Free free = JsonCodecs.of(Free.class).fromJson("{\"map\":{\"a\":null},\"list\":[null],\"more\":null}");

    assertThat(free.getMap()).containsEntry("a", JsonNull.INSTANCE);
    assertThat(free.getList()).containsExactly(JsonNull.INSTANCE);
    assertThat(free.getAdditionalProperties()).containsEntry("more", JsonNull.INSTANCE);
    assertThat(free.validate()).hasToString("Free{\"map\":{\"a\":null},\"list\":[null],\"more\":null}");
  }

  @Test
  void freeFormObjectIsNoOtherJson() {
    answer(200, "[1]");

    try (FreeformClient client = FreeformClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.free().getAny())
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageContaining("expected an object but found BEGIN_ARRAY");
    }
    Free empty = Free.builder()._object(new JsonObject()).build();
    assertThatThrownBy(empty::validate).hasMessage("Free.object breaks the rule: size >= 1");
    JsonArray noNumber = new JsonArray();
    noNumber.add(Double.NaN);
    Free free = Free.builder().any(noNumber).build();
    assertThatThrownBy(free::validate).hasMessage("Free.any[0] is NaN, for which JSON has no number");
    assertThat(free).hasToString("Free{\"any\":[NaN]}");
  }

  @Test
  void freeFormAnswerIsJson() {
    answer(200, "{\"a\": [1.10]}");

    try (FreeformClient client = FreeformClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.free().getAny()).isEqualTo(JsonParser.parseString("{\"a\": [1.10]}"));
    }
  }
}
