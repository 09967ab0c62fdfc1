package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed pact files, against the documents. */
class PactFilesTest {
  static List<String> files() {
    return Pacts.files();
  }

  static Stream<Arguments> interactions() {
    return Pacts.files().stream()
        .flatMap(file -> Pacts.read(file).getInteractions().stream().map(i -> Arguments.of(file, i.getDescription(), i)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("interactions")
  void interactionStaysWithinTheDocument(String file, String description, Interaction interaction) {
    assertThat(check(file).interaction(interaction)).as("%s: %s", file, description).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everythingDocumentedIsInAnInteraction(String file) {
    List<Exchange> exchanges =
        Pacts.read(file).getInteractions().stream()
            .map(interaction -> Exchange.of((V4Interaction.SynchronousHttp) interaction))
            .toList();

    assertThat(check(file).unspoken(exchanges)).as(file).isEmpty();
  }

  @Test
  void everyDocumentHasAPact() {
    assertThat(Pacts.files().stream().map(file -> Pacts.read(file).getProvider().getName()))
        .containsExactlyInAnyOrderElementsOf(ApiDocument.providers());
  }

  private static PactCheck check(String file) {
    Pact pact = Pacts.read(file);
    return new PactCheck(ApiDocument.ofProvider(pact.getProvider().getName()));
  }
}
