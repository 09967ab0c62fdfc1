package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on a real socket for the client of one feature. */
abstract class FeatureTest {
  final MockWebServer server = new MockWebServer();

  @BeforeEach
  final void startServer() throws Exception {
    server.start();
  }

  @AfterEach
  final void closeServer() {
    server.close();
  }

  final String baseUrl() {
    return server.url("/").toString();
  }

  final void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body).build());
  }

  final void answer(int status) {
    server.enqueue(new MockResponse.Builder().code(status).build());
  }

  /** Asserts the first line of the next request, and returns the request. */
  final RecordedRequest assertRequest(String methodAndTarget) throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(methodAndTarget);
    return request;
  }

  static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }
}
