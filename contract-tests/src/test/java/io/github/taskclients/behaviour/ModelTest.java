package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonPrimitive;
import io.github.taskclients.twilio.model.AssignmentStatus;
import io.github.taskclients.twilio.model.Task;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models as values. */
class ModelTest {
  private static final Task TASK =
      Task.builder()
          .sid("WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")
          .age(5L)
          .assignmentStatus(AssignmentStatus.RESERVED)
          .reason(null)
          .attributes("line 1\nline 2")
          .dateCreated(OffsetDateTime.parse("2026-03-01T18:50:00Z"))
          .links(Map.of("workspace", URI.create("https://example.com/w")))
          .additionalProperty("x", new JsonPrimitive(1))
          .build();

  @Test
  void integerWithoutFormatIsALong() {
    Long age = TASK.getAge();

    assertThat(age).isEqualTo(5L);
  }

  @Test
  void toStringIsOneLineOfJson() {
    assertThat(TASK)
        .hasToString(
            "Task{\"age\":5,\"assignment_status\":\"reserved\",\"attributes\":\"line 1\\nline 2\","
                + "\"date_created\":\"2026-03-01T18:50:00Z\",\"reason\":null,\"sid\":\"WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\","
                + "\"links\":{\"workspace\":\"https://example.com/w\"},\"x\":1}");
  }

  @Test
  void equalMembersMakeEqualValues() {
    assertThat(TASK.toBuilder().build()).isEqualTo(TASK).hasSameHashCodeAs(TASK);
    assertThat(TASK.toBuilder().age(6L).build()).isNotEqualTo(TASK);
    assertThat(TASK.toBuilder().addons(null).build()).as("null is not absent").isNotEqualTo(TASK);
    assertThat(TASK.toBuilder().additionalProperty("y", new JsonPrimitive(1)).build()).isNotEqualTo(TASK);
  }

  @Test
  void valueDoesNotChangeWithWhatItWasMadeOfOrHandsOut() {
    Map<String, URI> links = new HashMap<>(Map.of("a", URI.create("https://example.com/a")));
    Task.Builder builder = Task.builder().links(links);
    Task task = builder.build();

    links.clear();
    builder.sid("WT1");

    assertThat(task.getLinks()).containsOnlyKeys("a");
    assertThat(task.getSid()).isNull();
    assertThatThrownBy(() -> task.getLinks().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void builderThatGoesOnDoesNotChangeTheValuesMadeOfIt() {
    Task.Builder builder = Task.builder().reason(null).additionalProperty("x", new JsonPrimitive(1));
    Task first = builder.build();
    Task second = builder.reason("late").addons(null).additionalProperty("y", new JsonPrimitive(2)).build();
    Task third = second.toBuilder().addons("{}").additionalProperty("z", new JsonPrimitive(3)).build();

    assertThat(first).hasToString("Task{\"reason\":null,\"x\":1}");
    assertThat(second).hasToString("Task{\"addons\":null,\"reason\":\"late\",\"x\":1,\"y\":2}");
    assertThat(third).hasToString("Task{\"addons\":\"{}\",\"reason\":\"late\",\"x\":1,\"y\":2,\"z\":3}");
  }

  @Test
  void classesAreFinalAndNoRecords() {
    assertThat(Modifier.isFinal(Task.class.getModifiers())).isTrue();
    assertThat(Task.class.isRecord()).isFalse();
  }

  @Test
  void builderRefusesNullWhereTheDocumentDoes() {
    assertThatThrownBy(() -> Task.builder().age(null)).isExactlyInstanceOf(NullPointerException.class).hasMessage("age must not be null");
  }

  @Test
  void documentedMemberIsNoAdditionalProperty() {
    assertThatThrownBy(() -> Task.builder().additionalProperty("sid", new JsonPrimitive("x")))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("sid has a method of its own");
  }
}
