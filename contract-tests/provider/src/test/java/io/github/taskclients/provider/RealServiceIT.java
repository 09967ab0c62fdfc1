package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The verification pointed at a service, which here is one on this machine that looks at keys and tasks. */
class RealServiceIT {
  private static final String KEY = "live-key-0123456789";

  private String output;

  @AfterEach
  void reset() {
    Verification.environment = Verification::variable;
    System.clearProperty("provider.url");
  }

  @Test
  void statesThatCanBeBroughtAboutAreVerified() {
    EngineExecutionResults results = verify(Map.of("TWILL_API_KEY", KEY, "TWILL_TASK", "my-task"), body -> {});

    results.testEvents().assertStatistics(statistics -> statistics.succeeded(3).aborted(4).failed(0));
    assertThat(output)
        .contains("[skipped] a request for a task, answered 429: cannot bring about \"too many requests were sent\"")
        .contains("[skipped] a request for the smallest task: cannot bring about \"a task exists without a job\"")
        .doesNotContain(KEY);
  }

  @Test
  void nothingToVerifyIsAFailureThatNamesWhatIsNotSet() {
    EngineExecutionResults results = verify(Map.of("TWILL_API_KEY", KEY), body -> {});

    results.testEvents().assertStatistics(statistics -> statistics.succeeded(0).aborted(7));
    assertThat(results.containerEvents().failed().stream().map(event -> event.getPayload().orElseThrow().toString()))
        .singleElement()
        .asString()
        .contains("not set in the environment: [TWILL_TASK]");
  }

  @Test
  void knownDeparturesAreReportedByTheirPlace() {
    EngineExecutionResults results =
        verify(
            Map.of("TWILL_API_KEY", KEY, "TWILL_TASK", "my-task"),
            body -> {
              ((ObjectNode) body.get("task")).remove("repositoryUrl");
              ((ObjectNode) body.get("latestJob")).remove("pr");
            });

    results.testEvents().assertStatistics(statistics -> statistics.succeeded(3).failed(0));
    assertThat(output)
        .contains("[known departure] $.task.repositoryUrl: required by the document, and no longer always sent")
        .contains("[known departure] $.latestJob.pr: ");
  }

  @Test
  void anotherFaultAtTheSamePlaceFails() {
    EngineExecutionResults results =
        verify(
            Map.of("TWILL_API_KEY", KEY, "TWILL_TASK", "my-task"), body -> ((ObjectNode) body.get("task")).put("repositoryUrl", 7));

    assertThat(results.testEvents().failed().stream().map(event -> event.getPayload().orElseThrow().toString()))
        .singleElement()
        .asString()
        .contains("$.task.repositoryUrl: ");
  }

  @Test
  void anotherDepartureFailsAndKeepsTheKeyToItself() {
    EngineExecutionResults results =
        verify(
            Map.of("TWILL_API_KEY", KEY, "TWILL_TASK", "my-task"),
            body -> {
              ((ObjectNode) body.get("task")).remove("repositoryUrl");
              ((ObjectNode) body.get("task")).put("title", 7);
            });

    assertThat(results.testEvents().failed().stream().map(event -> event.getPayload().orElseThrow().toString()))
        .singleElement()
        .asString()
        .contains("$.task.title")
        .doesNotContain("repositoryUrl")
        .doesNotContain(KEY);
    assertThat(output).doesNotContain(KEY);
  }

  private EngineExecutionResults verify(Map<String, String> environment, Consumer<ObjectNode> departs) {
    try (StubProvider service =
        new StubProvider(
            ApiDocument.ofProvider("twill-openapi"),
            request -> {
              if (!request.requestHeader("Authorization").orElse("").equals("Bearer " + KEY)) {
                return StubProvider.Choice.of(401);
              }
              return StubProvider.Choice.of(request.path().endsWith("/my-task") ? 200 : 404);
            },
            answer -> {
              if (answer.status() == 200) {
                departs.accept((ObjectNode) answer.body());
              }
              return answer;
            })) {
      Verification.environment = environment::get;
      System.setProperty("provider.url", "http://localhost:" + service.port());
      PrintStream before = System.out;
      ByteArrayOutputStream captured = new ByteArrayOutputStream();
      System.setOut(new PrintStream(captured));
      try {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(TwillPactFileIT.class)).execute();
      } finally {
        System.setOut(before);
        output = captured.toString();
      }
    }
  }
}
