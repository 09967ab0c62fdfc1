package generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that no client can be made of: what is said of them, with file, line and JSON pointer.
 */
class RefusedDocumentTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: '1'}
      servers: [{url: 'https://{place}.example.com', variables: {place: {default: here}}}]
      paths:
        /things/{id}:
          get:
            operationId: getThing
            security: [{key: []}]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
        schemas:
          Thing: {type: object, properties: {name: {type: string}}}
      """;

  private static final String NO_NAME =
      "has a quotation mark, a backslash, a control character or the end of a comment, which a"
          + " client cannot have";

  @TempDir Path folder;

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments(
            "broken YAML",
            "openapi: 3.0.3\n",
            "openapi: [3.0.3\n",
            "2 expected ',' or ']', but got :"),
        arguments(
            "a key as a number and as a text",
            "{'200': {",
            "{200: {description: It.}, '200': {",
            "10 found duplicate key 200"),
        arguments(
            "a key twice",
            "openapi: 3.0.3\n",
            "openapi: 3.0.3\nopenapi: 3.0.3\n",
            "2 found duplicate key openapi"),
        arguments(
            "an unknown alias", "{type: string}}}", "*none}}", "14 found undefined alias none"),
        arguments(
            "another version",
            "3.0.3",
            "3.1.0",
            "1 is no OpenAPI 3.0 document: it must begin with openapi: 3.0.x"),
        arguments(
            "no version",
            "openapi:",
            "swagger:",
            "1 is no OpenAPI 3.0 document: it must begin with openapi: 3.0.x"),
        arguments(
            "a number that is none",
            "version: '1'}",
            "version: '1', x-n: .nan}",
            "2 /info/x-n: is a number that JSON does not have"),
        arguments(
            "an unknown type",
            "{type: string}}}",
            "{type: strng}}}",
            "14 /components/schemas/Thing/properties/name/type: does not have a value in the"
                + " enumeration [\"array\", \"boolean\", \"integer\", \"number\", \"object\","
                + " \"string\"]"),
        arguments(
            "a misspelt key",
            "operationId",
            "operationID",
            "7 /paths/~1things~1{id}/get/operationID: property 'operationID' is not defined in the"
                + " schema and the schema does not allow additional properties"),
        arguments(
            "a schema that is none",
            "Thing: {type: object, properties: {name: {type: string}}}",
            "Thing:",
            "14 /components/schemas/Thing: null found, object expected"),
        arguments(
            "… with a name that OpenAPI does not allow",
            "    Thing:",
            "    a b: 1\n    Thing:",
            "14 /components/schemas/a b: integer found, object expected"),
        arguments(
            "a dangling reference",
            "schemas/Thing'",
            "schemas/Think'",
            "10 /paths/~1things~1{id}/get/responses/200/content/application~1json/schema/$ref:"
                + " refers to #/components/schemas/Think, which is not there"),
        arguments(
            "… in the response for any other status",
            "{'200': {description",
            "{default: {$ref: '#/components/responses/None'}, '200': {description",
            "10 /paths/~1things~1{id}/get/responses/default/$ref: refers to"
                + " #/components/responses/None, which is not there"),
        arguments(
            "… that no URI may hold",
            "{type: string}}}",
            "{$ref: '#/%zz'}}}",
            "14 /components/schemas/Thing/properties/name/$ref: refers to #/%zz, which is not"
                + " there"),
        arguments(
            "a reference to another document",
            "{type: string}}}",
            "{$ref: 'names.yaml#/Name'}}}",
            "14 /components/schemas/Thing/properties/name/$ref: refers to names.yaml#/Name; a"
                + " client has one document"),
        arguments(
            "a reference to a text",
            "{type: string}}}",
            "{$ref: '#/info/title'}}}",
            "14 /components/schemas/Thing/properties/name/$ref: refers to #/info/title, which is no"
                + " object"),
        arguments(
            "a reference to itself",
            "{type: string}}}",
            "{$ref: '#/components/schemas/Thing/properties/name'}}}",
            "14 /components/schemas/Thing/properties/name/$ref: refers to"
                + " #/components/schemas/Thing/properties/name, which refers back to itself"),
        arguments(
            "a reference to something inside of itself",
            "{type: string}}}",
            "{$ref: '#/components/schemas/Thing/properties/name/b', b: {type: string}}}}",
            "14 /components/schemas/Thing/properties/name/$ref:"
                + " refers to #/components/schemas/Thing/properties/name/b, which is not there"),
        arguments(
            "a schema that refers to an operation",
            "{type: string}}}",
            "{$ref: '#/paths/~1things~1{id}/get'}}}",
            "14 /components/schemas/Thing/properties/name/$ref: refers to"
                + " #/paths/~1things~1{id}/get, which is no schema"),
        arguments(
            "a response that refers to a schema",
            "{description: It., content: {application/json: {schema: {$ref:"
                + " '#/components/schemas/Thing'}}}}",
            "{$ref: '#/components/schemas/Thing'}",
            "10 /paths/~1things~1{id}/get/responses/200/$ref: refers to #/components/schemas/Thing,"
                + " which is a schema"),
        arguments(
            "a reference from inside of what it names",
            "{description: It.,",
            "{description: It., headers: {X: {content: {a/b: {encoding: {p: {headers:"
                + " {Y: {$ref: '#/paths/~1things~1{id}/get/responses/200/headers/X'}}}}}}}},",
            "10 /paths/~1things~1{id}/get/responses/200/headers/X: is referred to from inside of"
                + " itself; give it a name under /components"),
        arguments(
            "a discriminator of another document",
            "{type: object,",
            "{type: object, discriminator: {propertyName: name, mapping: {a: 'other.yaml#/A'}},",
            "14 /components/schemas/Thing/discriminator/mapping/a: refers to other.yaml#/A, which"
                + " is not there"),
        arguments(
            "a name that no code can have",
            "{name: {type",
            "{'a\"b': {type",
            "14 /components/schemas/Thing/properties/a\"b: " + NO_NAME),
        arguments(
            "… nor can a comment",
            "{name: {type",
            "{'*/*': {type",
            "14 /components/schemas/Thing/properties/*~1*: " + NO_NAME),
        arguments(
            "… nor a path",
            "  /things/{id}:",
            "  /things\\u0022/{id}:",
            "5 /paths/~1things\\u0022~1{id}: " + NO_NAME),
        arguments(
            "… nor a server",
            "example.com', variables",
            "example.com/\"', variables",
            "3 /servers/0/url: " + NO_NAME),
        arguments(
            "… nor a part of one",
            "{default: here}",
            "{default: 'he\"re'}",
            "3 /servers/0/variables/place/default: " + NO_NAME),
        arguments(
            "… nor a header",
            "description: It., content",
            "description: It., headers: {'X\"': {schema: {type: string}}}, content",
            "10 /paths/~1things~1{id}/get/responses/200/headers/X\": " + NO_NAME),
        arguments(
            "… nor a type by its discriminator",
            "{type: object, properties",
            "{type: object, discriminator: {propertyName: name, mapping: {'a\": case \"b':"
                + " '#/components/schemas/Thing'}}, properties",
            "14 /components/schemas/Thing/discriminator/mapping/a\": case \"b: " + NO_NAME),
        arguments(
            "a method that no class can have",
            "name: X-Key}",
            "name: X-Key, x-client: {method: 'key(){}'}}",
            "12 /components/securitySchemes/key/x-client/method: must be a name of Java's"),
        arguments(
            "a parameter that no method can have",
            "name: X-Key}",
            "name: X-Key, x-client: {parameters: [{name: class}]}}",
            "12 /components/securitySchemes/key/x-client/parameters/0/name: must be a name of"
                + " Java's"),
        arguments(
            "a variable that no environment has",
            "{default: here}",
            "{default: here, x-client: {env: 'A\"'}}",
            "3 /servers/0/variables/place/x-client/env: must be letters, digits and underscores"),
        arguments(
            "aliases that are too much",
            "{type: string}}}",
            "{type: string}}}\nx-a: &a [1,1,1,1,1,1,1,1]\nx-b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "x-c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nx-d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n"
                + "x-e: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nx-f: &f [*e,*e,*e,*e,*e,*e,*e,*e]\n"
                + "x-g: [*f,*f,*f,*f,*f,*f,*f,*f]",
            " has more than 2000000 parts, where aliases are what they name"),
        arguments(
            "a parameter without a name",
            "[{name: id,",
            "[{name: '', in: query, schema: {}}, {name: id,",
            "9 /paths/~1things~1{id}/get/parameters/0/name: is empty, which no parameter can be"
                + " called"),
        arguments(
            "a variable of a path that is no parameter",
            "/things/{id}:",
            "/things/{id}/{part}:",
            "6 /paths/~1things~1{id}~1{part}/get: the path has {part}, which is no parameter"),
        arguments(
            "a parameter that is not in the path",
            "/things/{id}:",
            "/things:",
            "6 /paths/~1things/get: the parameter id is not in the path"),
        arguments(
            "a name for two operations",
            "components:\n",
            "  /others: {get: {operationId: getThing, responses: {'204': {description: None.}}}}\n"
                + "components:\n",
            "11 /paths/~1others/get/operationId: getThing names another operation too"),
        arguments(
            "an unknown scheme",
            "[{key: []}]",
            "[{keys: []}]",
            "8 /paths/~1things~1{id}/get/security: keys is no security scheme of the document"),
        arguments(
            "… for all operations",
            "paths:\n",
            "security: [{keys: []}]\npaths:\n",
            "4 /security: keys is no security scheme of the document"),
        arguments(
            "an unknown variable of a server",
            "https://{place}.",
            "https://{place}.{part}.",
            "3 /servers/0/url: {part} is no variable of this server"),
        arguments(
            "an unknown extension of a scheme",
            "name: X-Key}",
            "name: X-Key, x-client: {methods: a}}",
            "12 /components/securitySchemes/key/x-client/methods: is unknown; x-client has [method,"
                + " parameters] here"),
        arguments(
            "… of a server",
            "[{url:",
            "[{x-client: {envs: A}, url:",
            "3 /servers/0/x-client/envs: is unknown; x-client has [env] here"),
        arguments(
            "… of a server's variable",
            "{default: here}",
            "{default: here, x-client: {name: A}}",
            "3 /servers/0/variables/place/x-client/name: is unknown; x-client has [env, required]"
                + " here"),
        arguments(
            "… of a scheme with a slash in its name",
            "{key: {type: apiKey, in: header, name: X-Key}}",
            "{key: {type: apiKey, in: header, name: X-Key, x-client: {a/b: 1}}}",
            "12 /components/securitySchemes/key/x-client/a~1b: is unknown; x-client has [method,"
                + " parameters] here"),
        arguments(
            "credentials without a name",
            "name: X-Key}",
            "name: X-Key, x-client: {parameters: [{env: KEY}]}}",
            "12 /components/securitySchemes/key/x-client/parameters/0: must have a name"),
        arguments(
            "a variable of the environment that is no text",
            "{default: here}",
            "{default: here, x-client: {env: 5}}",
            "3 /servers/0/variables/place/x-client/env: must be a text"),
        arguments(
            "an extension that says one thing",
            "[{url:",
            "[{x-client: A, url:",
            "3 /servers/0/x-client: must be an object"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void oneMistakeIsOneLine(String name, String before, String after, String error)
      throws Exception {
    assertThat(DOCUMENT).contains(before);

    assertRefused(DOCUMENT.replace(before, after), "things.yaml:" + error);
  }

  @Test
  void severalMistakesAreSeveralLines() throws Exception {
    String document =
        DOCUMENT.replace("[{key: []}]", "[{keys: []}]").replace("/things/{id}:", "/things:");

    assertRefused(
        document,
        """
        things.yaml:6 /paths/~1things/get: the parameter id is not in the path
        things.yaml:8 /paths/~1things/get/security: keys is no security scheme of the document\
        """);
  }

  @Test
  void twentyMistakesAreShownAndTheOthersCounted() throws Exception {
    String references =
        IntStream.range(0, 23)
            .mapToObj(i -> "m" + i + ": {$ref: '#/none'}")
            .collect(Collectors.joining(", "));

    assertThatThrownBy(() -> prepare(DOCUMENT.replace("name: {type: string}", references)))
        .message()
        .hasLineCount(21)
        .endsWith("\n… and 3 more");
  }

  @Test
  void anotherCharacterSetIsRefused() throws Exception {
    byte[] document = DOCUMENT.replace("It.", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> prepare(document)).hasMessage("things.yaml: is not written in UTF-8");
  }

  @Test
  void aliasInsideOfWhatItNamesIsRefused() throws Exception {
    assertRefused(
        DOCUMENT.replace(
            "Thing: {type: object, properties: {name: {type: string}}}",
            "Thing: &t {properties: {name: *t}}"),
        "things.yaml: an alias stands inside of what it names");
  }

  @Test
  void missingFileIsNamedAsItWasGiven() {
    assertThatThrownBy(() -> DocumentReader.read(Path.of("none.yaml"), folder))
        .hasMessage("none.yaml: no such file; client.spec must name an OpenAPI 3.0 document");
  }

  private void assertRefused(String document, String error) {
    assertThatThrownBy(() -> prepare(document))
        .isInstanceOf(BrokenDocumentException.class)
        .hasMessage(error);
    assertThat(folder.resolve("openapi")).doesNotExist();
  }

  private void prepare(String document) throws Exception {
    prepare(document.getBytes(StandardCharsets.UTF_8));
  }

  private void prepare(byte[] document) throws Exception {
    Path file = Files.write(folder.resolve("things.yaml"), document);
    ClientPreparation.prepare(TestClient.of(file), folder, warning -> {});
  }
}
