package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.servers.ServersClient;
import org.junit.jupiter.api.Test;

class ServersTest extends FeatureTest {
  @Test
  void partOfTheHostNameIsABuilderMethod() {
    try (ServersClient client = ServersClient.builder().tenant("other").build();
        ServersClient unset = ServersClient.builder().build()) {
      assertThat(client.retrofit().baseUrl()).hasToString("https://other.example.com/v2/api/");
      assertThat(unset.retrofit().baseUrl()).hasToString("https://acme.example.com/v2/api/");
    }
  }

  @Test
  void variableThatHasSeveralPartsOfTheHostNameTakesSeveral() {
    try (ServersClient client = ServersClient.builder().server("other.example.org").build()) {
      assertThat(client.retrofit().baseUrl()).hasToString("https://acme.other.example.org/v2/api/");
    }
    assertThatThrownBy(() -> ServersClient.builder().server("a..b")).isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
