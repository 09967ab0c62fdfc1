package io.github.taskclients.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FetchTasksTest {
  private static final Path SPECS = Path.of("..", "..", "specs");

  @Test
  void printsWhatBothServicesAnswerErrorsIncluded() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    FetchTasks.run(SPECS, Map.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .contains(
            "Twilio  WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb is pending, version \"3\"",
            "Twilio  WTbbbbbbbbbbbbbbbbbbbbbbbbbbbbb404 does not exist: ApiError{\"code\":20404,\"message\":"
                + "\"The requested resource was not found\",\"more_info\":"
                + "\"https://www.twilio.com/docs/errors/20404\",\"status\":404}",
            "Twill   fix-flaky-login is COMPLETED",
            "Twill   task-429 TooManyRequestsException: ApiErrorResponse{\"error\":{\"code\":\"rate_limited\","
                + "\"message\":\"Rate limit exceeded. Max 100 requests per minute.\"}}");
  }

  @Test
  void namesTheVariableThatIsMissingBesideTheCredentials() {
    assertThatThrownBy(() -> FetchTasks.run(SPECS, Map.of("TWILL_API_KEY", "k"), System.out))
        .hasMessage("not set in the environment: TWILL_TASK");
  }
}
