package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.forms.FormsClient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest extends FeatureTest {
  @Test
  void formIsUrlEncodedAndNullsAreLeftOut() throws Exception {
    answer(204);
    answer(204);

    try (FormsClient client = FormsClient.builder().baseUrl(baseUrl()).build()) {
      client.forms().sendForm("a b&c", 7L, LocalDate.of(2026, 1, 31), List.of("x", "y"));
      client.forms().sendForm("ä");
    }
    var request = assertRequest("POST /v1/form");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(body(request)).isEqualTo("name=a+b%26c&age=7&born=2026-01-31&tags=x&tags=y");
    assertThat(body(assertRequest("POST /v1/form"))).isEqualTo("name=%C3%A4");
  }
}
