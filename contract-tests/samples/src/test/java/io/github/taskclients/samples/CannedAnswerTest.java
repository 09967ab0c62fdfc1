package io.github.taskclients.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.taskclients.twilio.NotFoundException;
import io.github.taskclients.twilio.TwilioClient;
import org.junit.jupiter.api.Test;

/** How the README has a program tested without any connection. */
class CannedAnswerTest {
  @Test
  void answerOfAnInterceptorIsThatOfTheService() {
    try (TwilioClient twilio = ReadmeSnippets.answeredWithoutConnection()) {
      NotFoundException thrown =
          catchThrowableOfType(
              NotFoundException.class, () -> twilio.tasks().fetchTask("WS" + "a".repeat(32), "WT" + "b".repeat(32)));

      assertThat(thrown.getError().getCode()).isEqualTo(20404);
    }
  }
}
