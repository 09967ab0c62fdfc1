package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.taskclients.features.oneof.OneofClient;
import io.github.taskclients.features.oneof.model.Circle;
import io.github.taskclients.features.oneof.model.Contact;
import io.github.taskclients.features.oneof.model.Expression;
import io.github.taskclients.features.oneof.model.Filter;
import io.github.taskclients.features.oneof.model.Holder;
import io.github.taskclients.features.oneof.model.Named;
import io.github.taskclients.features.oneof.model.Person;
import io.github.taskclients.features.oneof.model.Point;
import io.github.taskclients.features.oneof.model.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OneOfTest extends FeatureTest {
  @Test
  void alternativeThatFitsIsTheOne() throws Exception {
    answer(200, "{\"value\": {\"x\": 1, \"y\": 2}, \"either\": {\"r\": 3}}");
    Point point = Point.builder().x(BigDecimal.ONE).y(BigDecimal.valueOf(2)).build();

    try (OneofClient client = OneofClient.builder().baseUrl(baseUrl()).build()) {
      Holder holder = client.values().putValue(Value.ofPoint(point));

      assertThat(holder.getValue().asPoint()).isEqualTo(point);
      assertThat(holder.getValue().asCircle()).isNull();
      assertThat(holder.getEither().asCircle()).isEqualTo(Circle.builder().r(BigDecimal.valueOf(3)).build());
    }
    assertThat(body(assertRequest("PUT /v1/value"))).isEqualTo("{\"x\":1,\"y\":2}");
  }

  @Test
  void scalarsAndArraysAreAlternativesToo() {
    assertThat(Value.fromJson(JsonParser.parseString("\"a\"")).asString()).isEqualTo("a");
    assertThat(Value.fromJson(JsonParser.parseString("7")).asLong()).isEqualTo(7L);
    assertThat(Value.fromJson(JsonParser.parseString("[\"a\"]")).asListOfString()).isEqualTo(List.of("a"));
    assertThat(Value.ofLong(7L)).isEqualTo(Value.fromJson(JsonParser.parseString("7")));
  }

  @Test
  void whatFitsNoneOrSeveralIsKeptAsJson() {
    for (String json : new String[] {"true", "{\"q\":1}", "{\"x\":1,\"y\":2,\"r\":3}"}) {
      Value value = Value.fromJson(JsonParser.parseString(json));

      assertThat(value.toJson()).hasToString(json);
      assertThat(value.asPoint()).isNull();
      assertThat(value.asCircle()).isNull();
    }
  }

  @Test
  void firstOfAnyOfThatFitsIsTheOne() {
    Person person = Person.fromJson(JsonParser.parseString("{\"id\":\"1\"}"));

    assertThat(person.asNamed()).isEqualTo(Named.builder().id("1").build());
    assertThat(person.asAged()).isNull();
    assertThat(person.validate()).isSameAs(person);
    assertThat(Person.fromJson(JsonParser.parseString("{\"id\":\"1\",\"age\":2}")).asAged().getAge()).isEqualTo(2L);
  }

  @Test
  @Timeout(60) // else it would not end at all
  void choiceInsideOfItselfIsReadOnceALevel() {
    int depth = 200;
    String json = "{\"not\":".repeat(depth) + "{\"flag\":\"f\",\"new\":true}" + "}".repeat(depth);

    Expression expression = Expression.fromJson(JsonParser.parseString(json));

    int found = 0;
    while (expression.asNot() != null) {
      expression = expression.asNot().getNot();
      found++;
    }
    assertThat(found).isEqualTo(depth);
    assertThat(expression.asFlag().getFlag()).isEqualTo("f");
  }

  @Test
  @Timeout(60) // else it would not end at all
  void choiceInsideOfAllItsAlternativesIsReadOnceALevelForEach() {
    int depth = 60;
    String json = "{\"of\":[".repeat(depth) + "{\"of\":[],\"least\":1.10},{\"of\":[],\"least\":1.1}" + "]}".repeat(depth);

    Filter filter = Filter.fromJson(JsonParser.parseString(json));

    for (int i = 0; i < depth - 1; i++) {
      filter = filter.asAll().getOf().get(0);
    }
    assertThat(filter.asAll().getOf()).extracting(last -> last.asAny().getLeast()).containsExactly(new BigDecimal("1.10"), new BigDecimal("1.1"));
  }

  @Test
  void alternativesOfNeededMembersLeaveAnObject() {
    assertThat(new com.google.gson.Gson().fromJson("{\"mail\":\"a@b\"}", Contact.class).getMail()).isEqualTo("a@b");
  }
}
