package generator;

import java.nio.file.Path;

/** A client of a document, with the templates of the real ones. */
final class TestClient {
  private TestClient() {}

  static Client of(Path document) {
    return new Client(
        "Things",
        "io.github.taskclients.things",
        document,
        Path.of("..", "..", "specs", "templates"),
        document.resolveSibling("openapi"));
  }
}
