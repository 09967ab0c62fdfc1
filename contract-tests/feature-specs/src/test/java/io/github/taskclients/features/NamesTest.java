package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.GsonBuilder;
import io.github.taskclients.features.names.NamesClient;
import io.github.taskclients.features.names.NotFoundException;
import io.github.taskclients.features.names.model.Caps;
import io.github.taskclients.features.names.model.JsonCodecs;
import io.github.taskclients.features.names.model.ModelCloseCallsService;
import io.github.taskclients.features.names.model.ModelFooErrorsApiResponse;
import io.github.taskclients.features.names.model.ModelList;
import io.github.taskclients.features.names.model.Nested;
import io.github.taskclients.features.names.model.NestedInner;
import io.github.taskclients.features.names.model.Path;
import io.github.taskclients.features.names.model.Response;
import io.github.taskclients.features.names.model.Small;
import org.junit.jupiter.api.Test;

class NamesTest extends FeatureTest {
  @Test
  void namesThatCollideKeepTheirPlaceOnTheWire() throws Exception {
    String json =
        "{\"URL\":\"u\",\"URL_CODEC\":\"v\",\"URL-CODEC\":\"v2\",\"X\":\"x\",\"true\":\"z\",\"<=\":\"le\",\"UUU\":{\"p\":\"w\"},\"CODEC\":\"e\",\"CLASS\":\"k\",\"ADDITIONAL_PROPERTIES\":\"l\","
            + "\"class\":\"c\",\"self\":{\"class\":\"d\",\"self\":null},\"nulls\":\"n\",\"additional_properties\":\"a\","
            + "\"additionalProperties\":1,\"builder\":\"b\",\"result\":\"r\",\"@type\":\"t\",\"$id\":\"i\",\"1st\":\"f\","
            + "\"path\":{\"p\":\"x\"},\"list\":{\"p\":\"y\"}}";
    answer(200, json);

    try (NamesClient client = NamesClient.builder().baseUrl(baseUrl()).build()) {
      Response response = client._default().callClass("b", "o", "s", "c", "n");

      assertThat(response.getPropertyClass()).isEqualTo("c");
      assertThat(response.getPath()).isEqualTo(Path.builder().p("x").build());
      assertThat(response.getList()).isEqualTo(ModelList.builder().p("y").build());
      assertThat(response.getUrl()).isEqualTo("u");
      assertThat(response.getAdditionalProperties()).isEmpty();
      assertThat(new GsonBuilder().disableHtmlEscaping().create().toJson(response)).isEqualTo(json);
      assertThat(response).isEqualTo(response.toBuilder().build()).hasSameHashCodeAs(response.toBuilder().build());
    }
    assertRequest("GET /v1/x/b?requestOptions=o&service=s&calls=c&new=n");
  }

  @Test
  void inlineObjectsTakeNoNameOfOthers() {
    String json =
        "{\"inner\":{\"fooBar\":\"1\"},\"rest\":{\"a\":\"2\"},\"_rest\":{\"b\":\"3\"},\"REST\":\"c\",\"list\":[{\"d\":\"4\"}],"
            + "\"other\":{\"e\":\"5\"},\"others\":{\"f\":\"6\"}}";
    Nested nested = new GsonBuilder().create().fromJson(json, Nested.class);

    JsonCodecs.of(Nested.class).validate(nested, true);
    assertThat(nested.getOther()).isEqualTo(NestedInner.builder().e("5").build());
    assertThat(new GsonBuilder().create().toJson(nested)).isEqualTo(json);
  }

  @Test
  void operationsAndTagsThatCollideAreNumbered() throws Exception {
    for (int i = 0; i < 3; i++) {
      answer(204);
    }

    try (NamesClient client = NamesClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(Small.builder().id("1").someUrl("2").build().getId()).isEqualTo("1");
      assertThat(Caps.builder().id2("1").someUrl("2").build().getSomeUrl()).isEqualTo("2");
      client.closeCalls().foo();
      client.closeCalls().fooAsync2();
      client._default().bar();
    }
    assertRequest("GET /v1/y");
    assertRequest("PUT /v1/y");
    assertRequest("POST /v1/y");
  }

  @Test
  void operationsThatDifferInCaseAreNumbered() throws Exception {
    answer(200, "{}");
    answer(204);

    try (NamesClient client = NamesClient.builder().baseUrl(baseUrl()).build()) {
      client.closeCalls().fooURL("1");
      client.closeCalls().fooUrl2("1");
    }
    assertRequest("PUT /v1/x/1");
    assertRequest("POST /v1/x/1");
  }

  @Test
  void modelThatIsNamedAsAClassOfAnOperationOrTagIsTheAnswer() {
    answer(200, "{\"p\": \"q\"}");
    answer(200, "{\"p\": \"r\"}");

    try (NamesClient client = NamesClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.closeCalls().fooErrors("1")).isEqualTo(ModelFooErrorsApiResponse.builder().p("q").build());
      assertThat(client.closeCalls().fooURL("1")).isEqualTo(ModelCloseCallsService.builder().p("r").build());
    }
  }

  @Test
  void modelThatIsNamedAsAJavaClassIsAnError() {
    answer(404, "{\"p\": \"q\"}");

    try (NamesClient client = NamesClient.builder().baseUrl(baseUrl()).build()) {
      NotFoundException e = catchThrowableOfType(NotFoundException.class, () -> client._default().callClass("b"));
      assertThat(e.getError().getP()).isEqualTo("q");
    }
  }
}
