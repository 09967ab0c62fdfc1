package generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Documents that are odd and yet are taken, and what they are for the generator. */
class ClientPreparationTest {
  private static final String RESPONSE = "responses: {'204': {description: Done.}}";

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();

  @Test
  void jsonMayHoldCharactersThatYamlMayNot() throws Exception {
    String title = "one \u0080 two \uffff three";

    JsonNode document =
        prepare(
            "things.json",
            "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\""
                + title
                + "\",\"version\":\"1\"},\"paths\":{}}");

    assertThat(document.at("/info/title").stringValue()).isEqualTo(title);
  }

  @Test
  void characterOfTwoUnitsMayStandAnywhere() throws Exception {
    // 1,024 is what a reader may take at once.
    for (int length = 950; length < 980; length++) {
      String title = "x".repeat(length) + "\ud83d\ude00";

      JsonNode document =
          prepare(
              "things.json",
              "{\"openapi\":\"3.0.3\",\"paths\":{},\"info\":{\"version\":\"1\",\"title\":\""
                  + title
                  + "\"}}");

      assertThat(document.at("/info/title").stringValue()).isEqualTo(title);
    }
  }

  @Test
  void aliasIsACopyOfWhatItNames() throws Exception {
    JsonNode document =
        prepareYaml("{}", "A: &a {type: object, properties: {b: {type: integer}}}", "B: *a");

    assertThat(document.at("/components/schemas/B/properties/b/format").stringValue())
        .isEqualTo("int64");
  }

  @Test
  void extensionBesidePathsIsNoPath() throws Exception {
    JsonNode document = prepareYaml("{x-b: {get: {" + RESPONSE + "}}}");

    assertThat(document.at("/info").has("x-services")).isFalse();
  }

  @Test
  void parameterMayReferToAReference() throws Exception {
    JsonNode document =
        prepare(
            "things.yaml",
            "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\npaths:\n"
                + "  /a/{p}: {get: {parameters: [{$ref: '#/components/parameters/q'}], "
                + RESPONSE
                + "}}\n"
                + "components: {parameters: {q: {$ref: '#/components/parameters/p'}, p: {name: p,"
                + " in: path, required: true, schema: {type: string, maxLength: 0}}}}\n");

    assertThat(document.at("/paths/~1a~1{p}/get/parameters/0/x-bounds").stringValue())
        .isEqualTo("0, 0, \"\"");
  }

  @Test
  void listOfItselfMayBeAnAlternative() throws Exception {
    JsonNode document =
        prepareYaml(
            "{}",
            "A: {type: array, items: {$ref: '#/components/schemas/A'}}",
            "B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}");

    assertThat(document.at("/components/schemas/B/oneOf")).hasSize(2);
  }

  @Test
  void partWithoutAnyNameOfItsOwnGetsOne() throws Exception {
    JsonNode document =
        prepareYaml(
            "{}",
            "schema: {type: object, properties: {content: {type: string, maxLength: 5}}}",
            "B: {type: object, properties: {c: {$ref:"
                + " '#/components/schemas/schema/properties/content'}}}");

    assertThat(document.at("/components/schemas/B/properties/c/$ref").stringValue())
        .isEqualTo("#/components/schemas/Part");
    assertThat(document.at("/components/schemas/Part/maxLength").intValue()).isEqualTo(5);
  }

  @Test
  void referenceToARenamedSchemaFollows() throws Exception {
    JsonNode document =
        prepareYaml(
            "{}",
            "String: {type: object, properties: {title: {type: string}}}",
            "B: {title: String, type: object, discriminator: {propertyName: t, mapping: {title:"
                + " String}}, properties: {t: {type: string}, c: {$ref:"
                + " '#/components/schemas/String'}}}");

    JsonNode schema = document.at("/components/schemas/B");
    assertThat(schema.at("/properties/c/$ref").stringValue())
        .isEqualTo("#/components/schemas/ModelString");
    assertThat(schema.at("/discriminator/mapping/title").stringValue())
        .isEqualTo("#/components/schemas/ModelString");
    assertThat(schema.get("title").stringValue()).isEqualTo("String");
  }

  @Test
  void referenceMayBeWrittenAsAUriHasIt() throws Exception {
    JsonNode document =
        prepareYaml(
            "{}",
            "'Page<Item>': {type: object, properties: {a: {type: string}}}",
            "B: {type: object, properties: {c: {$ref: '#/components/schemas/Page%3CItem%3E'}}}");

    assertThat(document.at("/components/schemas/B/properties/c/$ref").stringValue())
        .isEqualTo("#/components/schemas/PageItem");
  }

  @Test
  void bodyOfNoTypeIsNone() throws Exception {
    JsonNode document =
        prepare(
            "things.yaml",
            "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\npaths:\n"
                + "  /a: {get: {requestBody: {$ref: '#/components/requestBodies/None'}, "
                + RESPONSE
                + "}}\n"
                + "components: {requestBodies: {None: {content: {}}}}\n");

    assertThat(document.at("/paths/~1a/get").has("requestBody")).isFalse();
  }

  @Test
  void partOfItselfMayBeAFile() throws Exception {
    JsonNode document =
        prepareYaml(
            "{/a: {post: {requestBody: {content: {multipart/form-data: {schema: {$ref:"
                + " '#/components/schemas/A'}}}}, "
                + RESPONSE
                + "}}}",
            "A: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {type: string, format:"
                + " binary}}}");

    assertThat(document.at("/components/schemas/APostRequest/properties/b/x-file").booleanValue())
        .isTrue();
  }

  @Test
  void downloadIsAFileAsAWholeOrNone() throws Exception {
    String download =
        "{get: {responses: {'200': {description: A., content: {application/octet-stream: {schema:"
            + " %s}}}}}}";
    JsonNode document =
        prepareYaml(
            "{/a: "
                + String.format(download, "{type: string, format: binary}")
                + ", /b: "
                + String.format(
                    download, "{type: object, properties: {c: {type: string, format: binary}}}")
                + "}");

    assertThat(document.at("/paths/~1a").findValues("x-file")).hasSize(1);
    assertThat(document.at("/paths/~1b").findValues("x-file")).isEmpty();
  }

  @Test
  void inlineObjectThatStandsTwiceIsOneClass() throws Exception {
    String inline =
        "{type: object, title: Inner, properties: {b: {type: object, properties: {c: {type: string,"
            + " enum: [d]}}}}}";
    JsonNode document =
        prepareYaml(
            "{}",
            "A: {type: object, properties: {x: " + inline + "}}",
            "B: {type: object, properties: {y: " + inline + "}}");

    assertThat(document.at("/components/schemas").findValuesAsString("title"))
        .containsOnly("Inner");
  }

  @Test
  void operationWithoutANameIsNamedForItsPathUnlessAnotherIs() throws Exception {
    String answer =
        "{get: {responses: {'200': {description: ok, content: {application/json: {schema: ";
    String own = "{type: object, properties: {x: {type: string}}}}}}}}}";
    String shared = "{$ref: '#/components/schemas/ABGetApiResponse'}}}}}}}";
    JsonNode document =
        prepareYaml(
            "{/a-b: "
                + answer
                + own
                + ", /a/b: "
                + answer
                + shared
                + ", /c: {get: {operationId: aBGet,"
                + " responses: {'204': {description: ok}}}}}",
            "ABGetApiResponse: {type: object, properties: {y: {type: string}}}");

    assertThat(document.findValuesAsString("operationId"))
        .containsExactly("aBGet2", "aBGet3", "aBGet");
    assertThat(document.at("/components/schemas").propertyNames())
        .containsExactly("ModelABGetApiResponse");
  }

  @Test
  void examplesAndUnknownExtensionsAreLeftOutAndNamesLikeThemAreNot() throws Exception {
    JsonNode document =
        prepareYaml(
            "{/a: {post: {x-direct: true, security: [{x-key: []}], responses: {'200': {description:"
                + " ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'},"
                + " examples: {a: {$ref: 'http://example.com/a'}}}}}}}}}",
            "A: {type: object, x-model: false, example: {$ref: 'http://example.com/b'}, properties:"
                + " {x-b: {type: string}, example: {type: string}}}\n"
                + "  securitySchemes: {x-key: {type: apiKey, in: header, name: Key}}");

    JsonNode post = document.at("/paths/~1a/post");
    assertThat(post.has("x-direct")).isFalse();
    assertThat(post.at("/security/0").propertyNames()).containsExactly("x-key");
    assertThat(post.at("/responses/200/content/application~1json").propertyNames())
        .containsExactly("schema");
    JsonNode schema = document.at("/components/schemas/A");
    assertThat(schema.has("example")).isFalse();
    assertThat(schema.get("properties").propertyNames()).containsExactly("x-b", "example");
  }

  @Test
  void quotationMarksOfAMediaTypeAreSent() throws Exception {
    String content = "content: {'application/json; profile=\"p\"': {schema: {type: string}}}";
    JsonNode document =
        prepareYaml(
            "{/a: {post: {requestBody: {"
                + content
                + "}, responses: {'200': {description: ok, "
                + content
                + "}}}}}",
            "A: {type: string}");

    JsonNode post = document.at("/paths/~1a/post");
    assertThat(post.get("x-accept").asString()).isEqualTo("application/json; profile=\\\"p\\\"");
    assertThat(post.get("x-body-type")).isEqualTo(post.get("x-accept"));
  }

  @Test
  void patternThatJavaDoesNotHaveIsLeftOutWithAWarning() throws Exception {
    JsonNode document = prepareYaml("{}", "A: {type: string, pattern: '\\p{Nonsense}'}");

    assertThat(document.at("/components/schemas/A").propertyNames()).containsExactly("type");
    assertThat(warnings)
        .containsExactly(
            "things.yaml:6 /components/schemas/A/pattern: is not checked; Java has no such"
                + " pattern");
  }

  @Test
  void unsupportedSchemeIsLeftOutWithAWarning() throws Exception {
    JsonNode document =
        prepare(
            "things.yaml",
            "openapi: 3.0.3\n"
                + "info: {title: Things, version: '1'}\n"
                + "paths: {}\n"
                + "components: {securitySchemes: {a: {type: http, scheme: Digest}, b: {type: http,"
                + " scheme: Basic}}}\n");

    assertThat(document.at("/info/x-security-schemes").findValuesAsString("scheme"))
        .containsExactly("b");
    assertThat(warnings)
        .containsExactly(
            "things.yaml:4 /components/securitySchemes/a: is left out; no client has credentials of"
                + " this kind");
  }

  private JsonNode prepareYaml(String paths, String... schemas) throws Exception {
    String header = "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\npaths: " + paths + "\n";
    return prepare(
        "things.yaml",
        header
            + (schemas.length == 0
                ? ""
                : "components:\n  schemas:\n    " + String.join("\n    ", schemas) + "\n"));
  }

  private JsonNode prepare(String name, String document) throws Exception {
    Path file = Files.writeString(folder.resolve(name), document);
    Client client = TestClient.of(file);
    ClientPreparation.prepare(client, folder, warnings::add);
    return new ObjectMapper().readTree(Files.readString(client.work().resolve("openapi.json")));
  }
}
