package io.github.taskclients.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.twilio.RequestOptions;
import io.github.taskclients.twilio.TwilioApi;
import io.github.taskclients.twill.TwillApi;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Calls of the generated Retrofit services, without the facade. */
class RetrofitTest {
  private final MockWebServer server = new MockWebServer();

  /** A client, and its own call through Retrofit. */
  private enum Service {
    TWILIO(new TwilioApi()) {
      @Override
      Call<?> call(Client client, String id) {
        return client
            .retrofit()
            .create(io.github.taskclients.twilio.TasksService.class)
            .fetchTask("WSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", id, RequestOptions.none());
      }
    },
    TWILL(new TwillApi()) {
      @Override
      Call<?> call(Client client, String id) {
        return client.retrofit().create(io.github.taskclients.twill.TasksService.class).getTask(id, null);
      }
    };

    final Api api;

    Service(Api api) {
      this.api = api;
    }

    abstract Call<?> call(Client client, String id);

    Call<?> call(Client client) {
      return call(client, api.path().substring(api.path().lastIndexOf('/') + 1));
    }
  }

  static Stream<Service> services() {
    return Stream.of(Service.values());
  }

  @BeforeEach
  void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("services")
  void callCarriesCredentialsAndDecodes(Service service) throws Exception {
    server.enqueue(new MockResponse.Builder().body(service.api.body()).build());

    try (Client client = service.api.client(Settings.of(server))) {
      assertThat(service.call(client).execute().body()).isNotNull();
    }
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo(service.api.authorization());
  }

  @ParameterizedTest
  @MethodSource("services")
  void argumentsAreChecked(Service service) {
    try (Client client = service.api.client(Settings.of(server))) {
      assertThatThrownBy(() -> service.call(client, "../x").execute())
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  private interface OfOnesOwn {
    @GET("own")
    Call<ResponseBody> get(@Query("size") int size, @Query("when") java.util.Date when);
  }

  /** As Retrofit writes them: the document has no such types. */
  @ParameterizedTest
  @MethodSource("services")
  void interfaceOfOnesOwnTakesWhatRetrofitTakes(Service service) throws Exception {
    server.enqueue(new MockResponse.Builder().build());
    java.util.Date epoch = new java.util.Date(0);

    try (Client client = service.api.client(Settings.of(server))) {
      client.retrofit().create(OfOnesOwn.class).get(20, epoch).execute();
    }
    assertThat(server.takeRequest().getUrl().queryParameter("size")).isEqualTo("20");
  }

  @ParameterizedTest
  @MethodSource("services")
  void errorStaysAResponse(Service service) throws Exception {
    server.enqueue(new MockResponse.Builder().code(404).body("nothing").build());

    try (Client client = service.api.client(Settings.of(server))) {
      assertThat(service.call(client).execute().errorBody().string()).isEqualTo("nothing");
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void deadlineCounts(Service service) {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Settings settings = Settings.of(server);
    settings.callTimeout = Duration.ofMillis(100);

    try (Client client = service.api.client(settings)) {
      assertThatThrownBy(() -> service.call(client).execute()).isInstanceOf(InterruptedIOException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void sizeLimitCounts(Service service) {
    server.enqueue(new MockResponse.Builder().body(service.api.body()).build());
    Settings settings = Settings.of(server);
    settings.maxResponseBytes = 10L;

    try (Client client = service.api.client(settings)) {
      assertThatThrownBy(() -> service.call(client).execute())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("10 bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void callOfAClosedClientIsRefused(Service service) {
    Client client = service.api.client(Settings.of(server));
    client.close();

    assertThatThrownBy(() -> service.call(client).execute()).isExactlyInstanceOf(IllegalStateException.class);
  }
}
