package generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client will not do is said where the document has it. */
class UnsupportedTest {
  private static final String RESPONSES = "responses: {'204': {description: Done.}}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "parameters: [{name: c, in: cookie, schema: {type: string}}]"
            + " | :5 /paths/~1a/post: the cookie c is no argument; a call may have the header"
            + " Cookie in its RequestOptions",
        "requestBody: {content: {multipart/mixed: {schema: {properties: {p: {type: string}}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/multipart~1mixed: is sent as"
            + " multipart/form-data",
        "requestBody: {content: {application/json: {schema: {properties: {p: {type: string}},"
            + " oneOf: [{properties: {q: {type: string}}}]}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1json/schema/properties: are"
            + " left out; a value has those of its alternative alone",
        "requestBody: {content: {application/json: {schema: {properties: {p: {type: string}},"
            + " anyOf: [{type: object, required: [p]}]}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1json/schema: which of its"
            + " members are needed together is not checked",
        "servers: [{url: 'https://other.example'}]"
            + " | :6 /paths/~1a/post/servers: are left out; all calls go to the server of the"
            + " client",
        "responses: {'200': {description: A., content: {application/json: {schema: {type:"
            + " string}}}}, '201': {description: B., content: {application/json: {schema: {type:"
            + " integer}}}}}"
            + " | :6 /paths/~1a/post/responses: the bodies of [200, 201] differ; all are read as"
            + " that of 200",
        "requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {o:"
            + " {properties: {p: {type: string}}}}}, encoding: {o: {style: form}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded"
            + "/encoding/o/style: is no style that objects are sent in; this one is sent as JSON",
        "requestBody: {content: {multipart/form-data: {schema: {properties: {p: {type: string}}},"
            + " encoding: {p: {contentType: text/csv}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/p"
            + "/contentType: is not what is sent, which is text/plain",
        "requestBody: {content: {multipart/form-data: {schema: {properties: {p: {type: object}}},"
            + " encoding: {p: {contentType: text/xml}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/p"
            + "/contentType: is not what is sent, which is application/json",
        "requestBody: {content: {multipart/form-data: {schema: {properties: {p: {type: string}}},"
            + " encoding: {p: {headers: {X-A: {schema: {type: string}}}}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/p"
            + "/headers: are not sent",
        "responses: {'200': {description: A., content: {application/json: {schema: {type:"
            + " string}}}}, '202': {description: B.}}"
            + " | :6 /paths/~1a/post/responses: the bodies of [200, 202] differ; all are read as"
            + " that of 200",
        "requestBody: {content: {application/xml: {schema: {type: object}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1xml: is taken for JSON",
        "responses: {'200': {description: A., content: {application/xml: {schema: {type: array,"
            + " items: {type: string}}}}}}"
            + " | :6 /paths/~1a/post/responses/200/content/application~1xml: is taken for JSON",
        "parameters: [{name: q, in: query, schema: {type: array, items: {type: integer, multipleOf:"
            + " 5}}}] | :6 /paths/~1a/post/parameters/0/schema/items/multipleOf: multipleOf is not"
            + " checked",
        "requestBody: {content: {application/json: {schema: {not: {type: string}, properties: {p:"
            + " {not: {type: integer}}}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1json/schema/not: not is"
            + " not checked (and 1 more such)",
        "requestBody: {content: {application/json: {schema: {required: [nam], properties: {name:"
            + " {type: string}}}}}}"
            + " | :6 /paths/~1a/post/requestBody/content/application~1json/schema/required: names"
            + " nam, which is no property here",
      })
  void isNamedWithItsPlace(String part, String line) throws Exception {
    assertThat(warningsOfPost(part)).containsExactly("things.yaml" + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "responses: {'200': {description: A., content: {application/json: {schema: {type:"
            + " string}}}}, '201': {description: B., content: {application/json: {schema: {type:"
            + " string}}}}, '204': {description: None.}}",
        "requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {o:"
            + " {properties: {p: {type: string}}}}}, encoding: {o: {style: deepObject}}}}}",
        "requestBody: {content: {multipart/form-data: {schema: {properties: {f: {type: string,"
            + " format: binary}, o: {type: object}, t: {type: string}}}, encoding: {f:"
            + " {contentType: image/png}, o: {contentType: application/json}, t: {contentType:"
            + " text/plain}}}}}",
        "servers: [{url: /v1/}]",
        "requestBody: {content: {application/xml: {schema: {type: object}}, application/json:"
            + " {schema: {type: object}}}}",
        "requestBody: {content: {application/pdf: {schema: {type: string, format: binary}}}}",
        "requestBody: {content: {application/json: {schema: {allOf: [{required: [a], properties:"
            + " {b: {type: string}}}, {properties: {a: {type: string}}}]}}}}",
      })
  void nothingIsSaidOfWhatIsDone(String part) throws Exception {
    assertThat(warningsOfPost(part)).isEmpty();
  }

  @Test
  void serversOfAPathAreNamedOnce() throws Exception {
    assertThat(
            warnings(
                "{servers: [{url: '/b'}], get: {" + RESPONSES + "}, post: {" + RESPONSES + "}}"))
        .containsExactly(
            "things.yaml:5 /paths/~1a/servers: are left out; all calls go to the server of the"
                + " client");
  }

  @Test
  void bodyOfAGetIsNamed() throws Exception {
    assertThat(
            warnings(
                "{get: {requestBody: {content: {application/json: {schema: {type: object}}}}, "
                    + RESPONSES
                    + "}}"))
        .containsExactly(
            "things.yaml:5 /paths/~1a/get/requestBody: is left out; OkHttp sends none with GET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "discriminator.yaml | :46 /components/schemas/Drawing/discriminator/mapping/ring: is"
            + " another name of a type, by which no value is told to be of it",
        "security.yaml | :4 /security: asks for several credentials together; a call has those that"
            + " are set",
      })
  void isNamedInADocumentWithNothingElse(String document, String line) throws Exception {
    Path file = Files.copy(Path.of("src", "specs", document), folder.resolve(document));

    assertThat(warnings(file)).containsExactly(document + line);
  }

  private List<String> warningsOfPost(String part) throws Exception {
    return warnings(
        "{post: {\n    " + (part.startsWith("responses") ? part : RESPONSES + ", " + part) + "}}");
  }

  private List<String> warnings(String path) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("things.yaml"),
            "openapi: 3.0.3\n"
                + "info: {title: Things, version: '1'}\n"
                + "servers: [{url: /v1}]\n"
                + "paths:\n"
                + "  /a: "
                + path
                + "\n");
    return warnings(file);
  }

  private List<String> warnings(Path file) throws Exception {
    List<String> warnings = new ArrayList<>();
    ClientPreparation.prepare(TestClient.of(file), folder, warnings::add);
    return warnings;
  }
}
