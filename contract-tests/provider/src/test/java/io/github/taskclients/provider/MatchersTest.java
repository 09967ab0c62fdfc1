package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Pact;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matcher that lets through more than its document, or less, is refused though its example conforms. */
class MatchersTest {
  @ParameterizedTest(name = "{1}: {3} instead of {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          client-twill-twill-openapi; $.latestJob.status; "regex": "PENDING|IN_PROGRESS|COMPLETED|FAILED|CANCELLED"; "regex": "PENDING|COMPLETED"
          client-twill-twill-openapi; $.latestJob.status; "regex": "PENDING|IN_PROGRESS|COMPLETED|FAILED|CANCELLED"; "regex": ".*"
          client-twill-twill-openapi; $.latestJob.startedAt; "regex": "\\\\d{4}-\\\\d{2}-\\\\d{2}T; "regex": "\\\\d{4}.*|\\\\d{4}-\\\\d{2}-\\\\d{2}T
          client-twill-twill-openapi; $.latestJob.pr.number; "match": "integer"; "match": "type"
          client-twilio-twilio-taskrouter-openapi; $.account_sid; "regex": "AC[0-9a-fA-F]{32}"; "regex": "AC.*"
          client-twilio-twilio-taskrouter-openapi; $.url; "regex": "https?://[^\\\\s]+"; "regex": ".*"
          client-twilio-twilio-taskrouter-openapi; $.age; "match": "integer"; "match": "type"
          """)
  void matcherThatIsNotTheDocumentsIsRefused(String file, String place, String before, String after) throws Exception {
    String json = Files.readString(Path.of("../pacts/" + file + ".json"));
    assertThat(json).contains(before);
    Pact pact = DefaultPactReader.INSTANCE.loadPact(json.replace(before, after));
    PactCheck check = new PactCheck(ApiDocument.ofProvider(pact.getProvider().getName()));

    assertThat(check.interaction(pact.getInteractions().get(0))).extracting(Departure::place).contains(place);
  }
}
