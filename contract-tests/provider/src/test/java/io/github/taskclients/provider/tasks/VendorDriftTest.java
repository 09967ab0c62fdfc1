package io.github.taskclients.provider.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor's current document, which here is a file, against the cut that was accepted last. */
class VendorDriftTest {
  private static final String OURS =
      """
      openapi: 3.0.3
      info: {title: Things, version: '1'}
      servers: [{url: 'https://acme.example/v1'}]
      paths:
        /things/{id}:
          get:
            description: Gets a thing.
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses:
              '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      components:
        schemas:
          Thing:
            type: object
            required: [id, state]
            properties:
              id: {type: string}
              state: {$ref: '#/components/schemas/State'}
          State: {type: string, enum: [NEW, DONE]}
      """;

  private final List<String> log = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();
  private Path vendors;

  @TempDir private Path root;

  @BeforeEach
  void vendorSaysWhatOursSays() throws Exception {
    Path vendor = Files.createDirectories(root.resolve("contract-tests/provider/vendor"));
    Files.writeString(vendor.resolve("sources.properties"), "acme=https://acme.example/openapi.yaml\n");
    Files.writeString(vendor.resolve("additions.txt"), "# None.\n");
    Files.writeString(Files.createDirectories(root.resolve("specs")).resolve("acme.yaml"), OURS);
    vendors = Files.writeString(root.resolve("vendor.yaml"), OURS);
    options.put("vendor", "acme");
    options.put("document", vendors.toString());
    drift().accept();
    log.clear();
  }

  @Test
  void sameDocumentIsNoDrift() throws Exception {
    compare();

    assertThat(log).containsExactly(vendors + " is what was accepted");
    assertThat(root.resolve("target/drift-acme.md")).hasContent("# acme: the vendor's document\n\nNo drift.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gets a thing. | Fetches a thing.",
        "'paths:\n' | 'paths:\n  /jobs: {get: {responses: {\"200\": {description: Jobs.}}}}\n'",
        "'    get:\n' | '    delete: {responses: {\"204\": {description: Gone.}}}\n    get:\n'",
        "'[id, state]' | '[state, id]'",
        "'openapi: ' | 'x-internal: true\nopenapi: '"
      })
  void whatNoCallerOfOursCouldNoticeIsNoDrift(String before, String after) throws Exception {
    change(before, after);

    compare();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'DONE]' | 'DONE, GONE]' | '/components/schemas/State/enum: [\"NEW\",\"DONE\"] became [\"NEW\",\"DONE\",\"GONE\"]'",
        "'[id, state]' | '[id]' | '/components/schemas/Thing/required: [\"id\",\"state\"] became [\"id\"]'",
        "'    get:\n' | '    parameters: [{name: q, in: query, required: true}]\n    get:\n' | '/paths/~1things~1{id}/parameters: absent became [{'",
        "'    get:\n' | '    servers: [{url: /v2}]\n    get:\n' | '/paths/~1things~1{id}/servers: absent became [{\"url\":\"/v2\"}]'",
        "acme.example/v1 | acme.example/v2 | '/servers: '",
        "'    get:\n' | '    post:\n' | '/components: {'",
        "'{type: string, enum' | '{\"x`\\n# @all\": 1, type: string, enum' | '/components/schemas/State/x??# @all: absent became 1'"
      })
  void driftIsNamedByItsPlace(String before, String after, String line) throws Exception {
    change(before, after);

    assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessageStartingWith(vendors + " drifted from what was accepted: ").hasMessageContaining(line);
    assertThat(root.resolve("target/drift-acme.md")).content().contains("- `" + line);
  }

  @Test
  void acceptedDriftHasToBeFollowedByOurDocumentOrExplained() throws Exception {
    change("DONE]", "DONE, GONE]");

    drift().accept();

    assertThatThrownBy(this::compare)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("specs/acme.yaml differs from the vendor's accepted document, and vendor/additions.txt does not say why: ")
        .hasMessageContaining("/components/schemas/State/enum");
    Files.writeString(root.resolve("contract-tests/provider/vendor/additions.txt"), "acme /components/schemas/State = no caller needs it\n");
    compare();
    Files.writeString(root.resolve("contract-tests/provider/vendor/additions.txt"), "other /components/schemas/State = not ours\n");
    Files.copy(vendors, root.resolve("specs/acme.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    compare();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>Not here</html> | : no OpenAPI document",
        "'{\"paths\":\n' | :2 Unexpected end-of-input",
        "'{\"paths\": {}} <html>' | :1 ",
        "'{\"paths\": {},\n\"paths\": {}}' | :2 Duplicate field 'paths'",
        "'paths: {}\npaths: {}' | :2 Duplicate field 'paths'",
        "'openapi: 3.0.3\npaths: }' | :2 while parsing"
      })
  void textThatIsNoDocumentIsRefused(String text, String error) throws Exception {
    Files.writeString(vendors, text);

    assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessageStartingWith(vendors + error);
  }

  @Test
  void documentMayBeLong() throws Exception {
    change("info:", "# " + "x".repeat(3_200_000) + "\ninfo:");

    compare();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/components/schemas/Nowhere", "other.yaml#/components/schemas/State", "#/paths/~1x"})
  void referenceThatCannotBeFollowedIsRefused(String reference) throws Exception {
    change("'#/components/schemas/State'", "'" + reference + "'");

    assertThatThrownBy(this::compare)
        .isInstanceOf(Refusal.class)
        .hasMessage(vendors + ": " + reference + " is no component of it, and nothing else can be followed");
  }

  @ParameterizedTest
  @CsvSource({"200, 0,", "404, 0, answered 404", "200, 1, no whole answer in 1 seconds"})
  void documentIsDownloaded(int status, int missing, String error) throws Exception {
    byte[] body = OURS.getBytes(StandardCharsets.UTF_8);
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/openapi.yaml",
        exchange -> {
          exchange.sendResponseHeaders(status, body.length + missing);
          exchange.getResponseBody().write(body);
          exchange.getResponseBody().flush();
          if (missing == 0) {
            exchange.close();
          }
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/openapi.yaml";
    options.put("document", url);
    try {
      if (error == null) {
        compare();
      } else {
        assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessage(url + ": cannot be read: " + error);
      }
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"nowhere.yaml, no such file", "http:openapi.json, cannot be read: ", "https://acme.example/open api.json, cannot be read: "})
  void placeWithoutADocumentIsNamed(String place, String error) {
    options.put("document", place);

    assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessageStartingWith(place + ": " + error);
  }

  @Test
  void vendorThatIsMissingOrUnknownIsNamed() {
    options.put("vendor", "other");
    assertThatThrownBy(this::drift).isInstanceOf(Refusal.class).hasMessage("other is no vendor of ours: there is no specs/other.yaml");

    options.remove("document");
    assertThatThrownBy(this::drift).isInstanceOf(Refusal.class).hasMessage("other has no line in vendor/sources.properties");

    options.clear();
    assertThatThrownBy(this::drift).isInstanceOf(Refusal.class).hasMessage("-Dvendor is missing: twilio or twill");
  }

  private void change(String before, String after) throws IOException {
    assertThat(OURS).contains(before);
    Files.writeString(vendors, OURS.replace(before, after));
  }

  private void compare() throws IOException {
    drift().compare(root.resolve("target"));
  }

  private VendorDrift drift() throws IOException {
    return new VendorDrift(root, options::get, Duration.ofSeconds(1), log::add);
  }
}
