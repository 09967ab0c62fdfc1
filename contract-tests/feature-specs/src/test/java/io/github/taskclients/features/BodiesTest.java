package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.bodies.BodiesClient;
import io.github.taskclients.features.bodies.model.Made;
import io.github.taskclients.features.bodies.model.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodiesTest extends FeatureTest {
  private static final Thing THING = Thing.builder().name("a").note(null).build();

  @Test
  void bodiesAreSentWithTheirTypeByEveryMethod() throws Exception {
    for (int i = 0; i < 5; i++) {
      answer(i == 0 ? 201 : 204);
    }

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).build()) {
      client.things().addThings(List.of(THING));
      client.things().changeThing(THING);
      client.things().changeThing();
      client.things().deleteThings(THING);
      client.things().nameThing("plain \"text\"");
    }
    var post = assertRequest("POST /v1/things");
    assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(body(post)).isEqualTo("[{\"name\":\"a\",\"note\":null}]");
    assertThat(body(assertRequest("PATCH /v1/things"))).isEqualTo("{\"name\":\"a\",\"note\":null}");
    assertThat(body(assertRequest("PATCH /v1/things"))).isEmpty();
    assertThat(body(assertRequest("DELETE /v1/things"))).isEqualTo("{\"name\":\"a\",\"note\":null}");
    var put = assertRequest("PUT /v1/things");
    assertThat(put.getHeaders().get("Content-Type")).startsWith("text/plain");
    assertThat(body(put)).isEqualTo("plain \"text\"");
  }

  @Test
  void optionalBodiesAreSentAsRequiredOnesAre() throws Exception {
    for (int i = 0; i < 5; i++) {
      answer(204);
    }

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).build()) {
      client.things().addIfAny(List.of(THING));
      client.things().changeIfAny(Map.of("x", THING));
      client.things().nameIfAny("plain \"text\"");
      client.things().nameIfAny();
      client.things().sayIfAny("json \"text\"");
    }
    var post = assertRequest("POST /v1/optional");
    assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(body(post)).isEqualTo("[{\"name\":\"a\",\"note\":null}]");
    assertThat(body(assertRequest("PATCH /v1/optional"))).isEqualTo("{\"x\":{\"name\":\"a\",\"note\":null}}");
    var put = assertRequest("PUT /v1/optional");
    assertThat(put.getHeaders().get("Content-Type")).startsWith("text/plain");
    assertThat(body(put)).isEqualTo("plain \"text\"");
    assertThat(body(assertRequest("PUT /v1/optional"))).isEmpty();
    assertThat(body(assertRequest("POST /v1/either"))).isEqualTo("\"json \\\"text\\\"\"");
  }

  @Test
  void jsonIsSpokenWhereItIsOneOfSeveral() throws Exception {
    answer(200, "{\"id\":\"1\",\"name\":\"n\"}");

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      Made made = client.things().make(Made.builder().secret("s").name("n").build());

      assertThat(made.getId()).isEqualTo("1");
    }
    var post = assertRequest("POST /v1/made");
    assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(post.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(body(post)).isEqualTo("{\"secret\":\"s\",\"name\":\"n\"}");
  }

  @Test
  void whatOnlyTheServiceMayLeaveOutOrSetIsRequiredOfTheOther() {
    answer(200, "{\"name\":\"n\"}");

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      Made made = Made.builder().secret("s").name("n").build();

      assertThatThrownBy(() -> client.things().make(made)).hasMessageContaining("Made.id is required but absent");
      assertThatThrownBy(() -> client.things().make(Made.builder().name("n").build()))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Made.secret is required but absent");
    }
  }

  @Test
  void bodyOutOfItsBoundsIsNotSent() {
    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).build()) {
      assertThatThrownBy(() -> client.things().changeThing(Thing.builder().build()))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Thing.name is required but absent");
      assertThatThrownBy(() -> client.things().addIfAny(List.of(Thing.builder().build())))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Thing.name is required but absent");
      assertThatThrownBy(() -> client.things().deleteThings(Thing.builder().name("too long").build()))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Thing.name breaks the rule: length <= 5");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void textOfAnotherTypeThanJsonIsSentAsItIs() throws Exception {
    answer(204, "");

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).build()) {
      client.things().nameInXml("<name/>");
    }
    var request = assertRequest("PUT /v1/xml");
    assertThat(request.getHeaders().get("Content-Type")).startsWith("application/xml");
    assertThat(body(request)).isEqualTo("<name/>");
  }

  @Test
  void colonAtTheBeginningOfAPathLeadsToNoOtherServer() throws Exception {
    answer(204, "");

    try (BodiesClient client = BodiesClient.builder().baseUrl(baseUrl()).build()) {
      client.things().searchThings();

      assertThatThrownBy(() -> client.things().deleteThing("http:evil.example"))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("leading must match ");
    }
    assertRequest("POST /v1/things%3Asearch");
  }
}
