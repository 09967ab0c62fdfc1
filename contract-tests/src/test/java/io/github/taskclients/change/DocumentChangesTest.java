package io.github.taskclients.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for values: a caller has to keep to them, and a reader may count on them. */
class DocumentChangesTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Tasks, version: '1'}
      servers: [{url: https://tasks.example}]
      paths:
        /tasks:
          get:
            parameters: [{name: asked, in: query, schema: {type: %s}}]
            responses:
              '200': {description: All, content: {application/json: {schema: {type: %s}}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string | string, maxLength: 5 | parameter asked: had the maxLength null, has 5",
        "string, minLength: 2 | string, minLength: 3 | parameter asked: had the minLength 2, has 3",
        "'array, items: {}' | 'array, items: {}, maxItems: 5' | parameter asked: had the maxItems null, has 5",
        "object | object, minProperties: 1 | parameter asked: had the minProperties null, has 1",
        "integer | integer, minimum: 5 | parameter asked range: is not what it was",
        "integer, maximum: 9 | integer, maximum: 8 | parameter asked range: is not what it was"
      })
  void limitThatGetsTighterBreaksCallersOnly(String wide, String narrow, String change) {
    assertThat(DocumentChanges.between(String.format(DOCUMENT, wide, "string"), String.format(DOCUMENT, narrow, "string")))
        .singleElement()
        .hasToString("GET /tasks " + change)
        .returns(true, Change::breaking);
    assertThat(DocumentChanges.between(String.format(DOCUMENT, "string", wide), String.format(DOCUMENT, "string", narrow)))
        .singleElement()
        .returns(false, Change::breaking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string | string, maxLength: 5 | had the maxLength 5, has null",
        "string, minLength: 2 | string, minLength: 3 | had the minLength 3, has 2",
        "'array, items: {}' | 'array, items: {}, minItems: 1' | had the minItems 1, has null",
        "object | object, maxProperties: 1 | had the maxProperties 1, has null"
      })
  void limitThatGetsLooserBreaksReadersOnly(String wide, String narrow, String change) {
    assertThat(DocumentChanges.between(String.format(DOCUMENT, "string", narrow), String.format(DOCUMENT, "string", wide)))
        .singleElement()
        .hasToString("GET /tasks 200 $: " + change)
        .returns(true, Change::breaking);
    assertThat(DocumentChanges.between(String.format(DOCUMENT, narrow, "string"), String.format(DOCUMENT, wide, "string")))
        .singleElement()
        .returns(false, Change::breaking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'array, items: {}' | 'array, items: {}, uniqueItems: true' | uniqueItems: is not what it was",
        "integer | integer, multipleOf: 5 | multipleOf: is not what it was"
      })
  void ruleThatIsNoLimitBreaksBoth(String without, String with, String change) {
    assertThat(DocumentChanges.between(String.format(DOCUMENT, without, without), String.format(DOCUMENT, with, with)))
        .allMatch(Change::breaking)
        .extracting(Change::toString)
        .containsExactly("GET /tasks parameter asked " + change, "GET /tasks 200 $ " + change);
  }
}
