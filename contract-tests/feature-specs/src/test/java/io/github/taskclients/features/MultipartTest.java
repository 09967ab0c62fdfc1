package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.multipart.MultipartClient;
import io.github.taskclients.features.multipart.Upload;
import io.github.taskclients.features.multipart.model.Meta;
import io.github.taskclients.features.multipart.model.Picture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartTest extends FeatureTest {
  private static Upload upload(String name, String content) {
    return Upload.of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void filesTextsAndObjectsAreParts() throws Exception {
    answer(201);

    try (MultipartClient client = MultipartClient.builder().baseUrl(baseUrl()).build()) {
      client
          .uploads()
          .upload(
              upload("a.txt", "AAA"),
              List.of(upload("b.txt", "BBB"), upload("c.txt", "CCC")),
              "a note",
              Meta.builder().size(3L).build());
    }
    var request = assertRequest("POST /v1/upload");
    assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(body(request).replace("\r\n", "\n"))
        .contains("name=\"file\"; filename=\"a.txt\"", "\n\nAAA\n")
        .contains("name=\"more\"; filename=\"b.txt\"", "name=\"more\"; filename=\"c.txt\"")
        .containsPattern("name=\"note\"\nContent-Transfer-Encoding: binary\nContent-Type: text/plain; charset=utf-8\n[^{]*a note\n")
        .containsPattern("name=\"meta\"\n[^{]*Content-Type: application/json\n[^{]*\\{\"size\":3}\n");
  }

  @Test
  void partsThatAreNullAreLeftOut() throws Exception {
    answer(201);

    try (MultipartClient client = MultipartClient.builder().baseUrl(baseUrl()).build()) {
      client.uploads().upload(upload("a.txt", "AAA"));
    }
    assertThat(body(assertRequest("POST /v1/upload"))).contains("name=\"file\"").doesNotContain("note", "more", "meta");
  }

  @Test
  void schemaOfFilesIsOneOfTextsInJson() throws Exception {
    answer(200, "{\"image\": \"aGk=\", \"thumbnails\": [\"x\"]}");

    try (MultipartClient client = MultipartClient.builder().baseUrl(baseUrl()).build()) {
      Picture picture = client.uploads().uploadEither(upload("i.png", "III"), List.of(upload("t.png", "TTT")), "a title");

      assertThat(picture.getImage()).isEqualTo("aGk=");
      assertThat(picture.getThumbnails()).containsExactly("x");
    }
    assertThat(body(assertRequest("POST /v1/either")))
        .contains("name=\"image\"; filename=\"i.png\"", "name=\"thumbnails\"; filename=\"t.png\"", "a title");
  }
}
