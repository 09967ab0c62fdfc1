package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.taskclients.twilio.TwilioClient;
import io.github.taskclients.twill.TwillClient;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** Where credentials go and where they do not. */
class CredentialsTest {
  private final MockWebServer server = new MockWebServer();

  /** A call to any URL. */
  interface Anywhere {
    @GET
    Call<ResponseBody> get(@Url String url);
  }

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @EveryCall
  void credentialsAreSentToTheConfiguredOrigin(Api api, Mode mode) throws Exception {
    server.enqueue(new MockResponse.Builder().body(api.body()).build());

    try (Client client = api.client(Settings.of(server))) {
      mode.get(client);
    }
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo(api.authorization());
  }

  @EveryApi
  void credentialsAreNotSentElsewhere(Api api) throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      other.enqueue(new MockResponse.Builder().build());

      try (Client client = api.client(Settings.of(server))) {
        client.retrofit().create(Anywhere.class).get(other.url("/x").toString()).execute();
      }
      assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
    }
  }

  @EveryCall
  void redirectsAreNotFollowed(Api api, Mode mode) {
    server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/elsewhere").build());

    try (Client client = api.client(Settings.of(server))) {
      Throwable thrown = catchThrowable(() -> mode.get(client));
      assertThat(thrown).isExactlyInstanceOf(api.exception("ApiException")).extracting("statusCode").isEqualTo(302);
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  static Stream<Arguments> plainUrls() {
    return Cases.apis()
        .flatMap(
            api ->
                Stream.of("http://example.com", "http://10.0.0.1", "http://localhost.example.com", "http://127.0.0.1.example.com")
                    .map(url -> arguments(api.get()[0], url)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("plainUrls")
  void plainHttpToAnotherMachineIsRefused(Api api, String url) {
    assertThatThrownBy(() -> api.client(Settings.of(url)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https")
        .message()
        .doesNotContain(Settings.SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " key", "key ", "ke\ny", "key\r\nX-Other: 1", "k\u00e9y", "ke\u0000y"})
  void keyThatNoHeaderCarriesIsRefusedUnseen(String key) {
    assertThatThrownBy(() -> TwillClient.builder().apiKey(key))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key")
        .message()
        .doesNotContain("X-Other");
  }

  @Test
  void colonInTheUserNameOfBasicAuthIsRefused() {
    assertThatThrownBy(() -> TwilioClient.builder().credentials("AC:1", "token"))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clientWithoutCredentialsIsRefusedNamingTheMethod() {
    assertThatThrownBy(() -> TwillClient.builder().build())
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("credentials are needed: call apiKey(key)");
    assertThatThrownBy(() -> TwilioClient.builder().build())
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("credentials are needed: call credentials(accountSid, authToken)");
  }

  @EveryApi
  void noToStringHoldsACredential(Api api) {
    try (Client client = api.client(Settings.of(server))) {
      assertThat(client.toString() + client.retrofit().callFactory()).doesNotContain(Settings.SECRET);
    }
  }
}
