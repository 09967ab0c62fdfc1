package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.binary.BinaryClient;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class BinaryTest extends FeatureTest {
  @Test
  void downloadIsAStream() throws Exception {
    server.enqueue(new mockwebserver3.MockResponse.Builder().body(new Buffer().write(new byte[] {0, 1, (byte) 0xFF})).build());

    try (BinaryClient client = BinaryClient.builder().baseUrl(baseUrl()).build();
        ResponseBody file = client.files().download("a b")) {
      assertThat(file.bytes()).containsExactly(0, 1, 0xFF);
    }
    assertRequest("GET /v1/files/a%20b");
  }

  @Test
  void uploadSendsTheBytesAndReadsPlainText() throws Exception {
    server.enqueue(new mockwebserver3.MockResponse.Builder().addHeader("Content-Type", "text/plain").body("stored").build());

    try (BinaryClient client = BinaryClient.builder().baseUrl(baseUrl()).build()) {
      RequestBody bytes = RequestBody.create(new byte[] {1, 2, 3}, MediaType.get("application/octet-stream"));
      assertThat(client.files().store("f", bytes)).isEqualTo("stored");
    }
    assertThat(assertRequest("PUT /v1/files/f").getBody().toByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void bodyOfWhichNothingIsSaidIsAFile() throws Exception {
    server.enqueue(new mockwebserver3.MockResponse.Builder().addHeader("Content-Type", "image/png").body("png").build());

    try (BinaryClient client = BinaryClient.builder().baseUrl(baseUrl()).build();
        ResponseBody image = client.files().look("f")) {
      assertThat(image.string()).isEqualTo("png");
    }
  }

  @Test
  void fileSaysWhichOfSeveralTypesItIs() throws Exception {
    answer(204);

    try (BinaryClient client = BinaryClient.builder().baseUrl(baseUrl()).build()) {
      client.files().draw("f", RequestBody.create(new byte[] {1}, MediaType.get("image/jpeg")));
    }
    assertThat(assertRequest("PUT /v1/images/f").getHeaders().get("Content-Type")).isEqualTo("image/jpeg");
  }

  @Test
  void binaryMemberOfJsonIsAText() {
    answer(200, "{\"data\": \"x\"}");

    try (BinaryClient client = BinaryClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(client.files().note().getData()).isEqualTo("x");
    }
  }
}
