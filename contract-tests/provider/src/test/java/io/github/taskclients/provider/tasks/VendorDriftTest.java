package io.github.taskclients.provider.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.taskclients.provider.ProjectCopy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vendor's current document, which here is a file, against the cut that was accepted last. */
class VendorDriftTest {
  private final List<String> log = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();
  private ProjectCopy project;

  @BeforeEach
  void vendorSaysWhatOursSays() throws Exception {
    project = ProjectCopy.copy("vendor-drift", text -> text, "specs", "contract-tests/provider");
    Files.copy(project.file("specs/twill.yaml"), project.file("vendor.yaml"));
    project.edit("vendor.yaml", yaml -> yaml.replaceAll("(?s)      headers:\n        Retry-After:.*?example: '30'\n", ""));
    options.put("vendor", "twill");
    options.put("document", project.file("vendor.yaml").toString());
  }

  @Test
  void sameDocumentIsNoDrift() throws Exception {
    compare();

    assertThat(log).containsExactly(project.file("vendor.yaml") + " is what was accepted");
    assertThat(project.file("target/drift-twill.md")).hasContent("# twill: the vendor's document\n\nNo drift.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "description: A coding task. | description: Work to do.",
        "'paths:\n' | 'paths:\n  /jobs:\n    get:\n      responses:\n        \"200\":\n          description: Jobs.\n'",
        "'required:\n        - id\n        - slug\n' | 'required:\n        - slug\n        - id\n'",
        "'openapi: ' | 'x-internal: true\nopenapi: '"
      })
  void whatNoCallerOfOursCouldNoticeIsNoDrift(String before, String after) throws Exception {
    project.edit("vendor.yaml", yaml -> yaml.replace(before, after));

    compare();
  }

  @Test
  void driftIsNamedByItsPlace() throws Exception {
    project.edit("vendor.yaml", yaml -> yaml.replace("        - CANCELLED\n", "        - CANCELLED\n        - ARCHIVED\n"));

    assertThatThrownBy(this::compare)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(project.file("vendor.yaml") + " drifted from what was accepted: /components/schemas/JobStatus/enum: [")
        .hasMessageContaining("] became [")
        .hasMessageEndingWith("\"ARCHIVED\"]");
    assertThat(project.file("target/drift-twill.md")).content().contains("- `/components/schemas/JobStatus/enum: ").contains("ARCHIVED");
  }

  @Test
  void acceptedDriftHasToBeFollowedByOurDocument() throws Exception {
    project.edit("vendor.yaml", yaml -> yaml.replace("        - CANCELLED\n", "        - CANCELLED\n        - ARCHIVED\n"));

    drift().accept();

    assertThatThrownBy(this::compare)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("specs/twill.yaml differs from the vendor's accepted document")
        .hasMessageContaining("/components/schemas/JobStatus/enum");
    Files.copy(project.file("vendor.yaml"), project.file("specs/twill.yaml"), StandardCopyOption.REPLACE_EXISTING);
    compare();
  }

  @Test
  void acceptingWhatIsAcceptedChangesNothing() throws Exception {
    String before = Files.readString(project.file("contract-tests/provider/vendor/twill.json"));

    drift().accept();

    assertThat(project.file("contract-tests/provider/vendor/twill.json")).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>Not here</html> | : no OpenAPI document",
        "'{\"paths\":\n' | :2 Unexpected end-of-input",
        "'openapi: 3.0.3\npaths: }' | :2 while parsing"
      })
  void textThatIsNoDocumentIsRefused(String text, String error) throws Exception {
    Files.writeString(project.file("vendor.yaml"), text);

    assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessageStartingWith(project.file("vendor.yaml") + error);
  }

  @ParameterizedTest
  @CsvSource({"'#/components/schemas/Nowhere'", "'other.yaml#/components/schemas/JobStatus'", "'#/paths/~1x'"})
  void referenceThatCannotBeFollowedIsRefused(String reference) throws Exception {
    project.edit("vendor.yaml", yaml -> yaml.replace("'#/components/schemas/JobStatus'", "'" + reference + "'"));

    assertThatThrownBy(this::compare)
        .isInstanceOf(Refusal.class)
        .hasMessage(project.file("vendor.yaml") + ": " + reference + " is no component of it, and nothing else can be followed");
  }

  @ParameterizedTest
  @CsvSource({"200,", "404, cannot be read: answered 404"})
  void documentIsDownloaded(int status, String error) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/openapi.yaml",
        exchange -> {
          byte[] body = Files.readString(project.file("vendor.yaml")).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/openapi.yaml";
    options.put("document", url);
    try {
      if (error == null) {
        compare();
      } else {
        assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessage(url + ": " + error);
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    options.put("document", "nowhere.yaml");

    assertThatThrownBy(this::compare).isInstanceOf(Refusal.class).hasMessageStartingWith("nowhere.yaml: cannot be read: ");
  }

  @Test
  void vendorThatIsMissingOrUnknownIsNamed() {
    options.put("vendor", "acme");
    options.remove("document");
    assertThatThrownBy(this::drift).isInstanceOf(Refusal.class).hasMessage("acme has no line in vendor/sources.properties");

    options.clear();
    assertThatThrownBy(this::drift).isInstanceOf(Refusal.class).hasMessage("-Dvendor is missing: twilio or twill");
  }

  private void compare() throws IOException {
    drift().compare(project.file("target"));
  }

  private VendorDrift drift() throws IOException {
    return new VendorDrift(project.file(""), options::get, log::add);
  }
}
