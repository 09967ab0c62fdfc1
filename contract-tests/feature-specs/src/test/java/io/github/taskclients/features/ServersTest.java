package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

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
}
