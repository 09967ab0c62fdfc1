package io.github.taskclients.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A service that breaks the contract in one fact does not pass the verification. */
class SabotageIT {
  private static final JsonNode NULL = JsonNodeFactory.instance.nullNode();
  // What is no value of any member: those are texts, numbers, flags and objects.
  private static final JsonNode RETYPED = JsonNodeFactory.instance.arrayNode();

  @AfterEach
  void mend() {
    Verification.sabotage = UnaryOperator.identity();
    System.clearProperty("pact.filter.description");
  }

  static Stream<Arguments> members() {
    Stream<Arguments> twilio =
        Stream.of(
                "account_sid", "age", "assignment_status", "attributes", "addons", "date_created", "date_updated",
                "task_queue_entered_date", "priority", "reason", "sid", "task_queue_sid", "task_queue_friendly_name",
                "task_channel_sid", "task_channel_unique_name", "timeout", "workflow_sid", "workflow_friendly_name",
                "workspace_sid", "url", "links", "virtual_start_time", "ignore_capacity", "routing_target")
            .map(member -> arguments(TwilioPactFileIT.class, member));
    Stream<Arguments> twill =
        Stream.of(
                "task", "task.id", "task.slug", "task.title", "task.url", "task.repositoryUrl", "task.baseBranch",
                "task.featureBranch", "task.createdAt", "task.updatedAt", "latestJob", "latestJob.id", "latestJob.status",
                "latestJob.type", "latestJob.agentProvider", "latestJob.startedAt", "latestJob.completedAt", "latestJob.pr",
                "latestJob.pr.url", "latestJob.pr.number", "latestJob.pr.title", "latestJob.plan", "latestJob.planOutcome")
            .map(member -> arguments(TwillPactFileIT.class, member));
    return Stream.concat(twilio, twill)
        .flatMap(
            row ->
                Stream.of("missing", "null", "retyped").map(how -> arguments(row.get()[0], row.get()[1], how)));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("members")
  void memberThatIsNotAsAgreedFailsTheVerification(Class<?> verification, String member, String how) {
    Verification.sabotage = answer -> new StubProvider.Answer(answer.status(), changed(answer.body(), member, how));
    System.setProperty("pact.filter.description", "a request for a task with every member");

    Events tests = run(verification);

    assertThat(tests.failed().count()).isPositive();
    assertThat(tests.failed().stream().map(event -> event.getPayload().orElseThrow().toString()))
        .anyMatch(failure -> failure.contains("$." + member + ": "));
  }

  private static JsonNode changed(JsonNode body, String member, String how) {
    List<String> steps = List.of(member.split("\\."));
    JsonNode parent = body;
    for (String step : steps.subList(0, steps.size() - 1)) {
      parent = parent.path(step);
    }
    String name = steps.get(steps.size() - 1);
    if (parent instanceof ObjectNode object && object.has(name)) {
      if (how.equals("missing")) {
        object.remove(name);
      } else {
        object.set(name, how.equals("null") ? NULL : RETYPED);
      }
    }
    return body;
  }

  @ParameterizedTest
  @MethodSource("verifications")
  void anotherStatusFailsEveryInteraction(Class<?> verification) {
    Verification.sabotage = answer -> new StubProvider.Answer(answer.status() == 200 ? 202 : 418, answer.body());

    Events tests = run(verification);

    assertThat(tests.succeeded().count()).isZero();
    assertThat(tests.failed().count()).isEqualTo(tests.started().count()).isPositive();
  }

  static Stream<Class<?>> verifications() {
    return Stream.of(TwilioPactFileIT.class, TwillPactFileIT.class);
  }

  @Test
  void theStubAsItIsPasses() {
    run(TwillPactFileIT.class).assertStatistics(statistics -> statistics.failed(0).succeeded(7));
  }

  /** The committed pact with one interaction that has no provider state. */
  @PactFolder("target/pact-without-a-state")
  static class WithoutAState extends TwillVerification {}

  @Test
  void interactionWithoutAProviderStateIsRefused() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode pact = json.readTree(Path.of("../pacts/client-twill-twill-openapi.json").toFile());
    ((ObjectNode) pact.at("/interactions/1")).remove("providerStates");
    json.writeValue(Files.createDirectories(Path.of("target/pact-without-a-state")).resolve("pact.json").toFile(), pact);

    Events tests = run(WithoutAState.class);

    tests.assertStatistics(statistics -> statistics.failed(1).succeeded(6));
    assertThat(tests.failed().stream().map(event -> event.getPayload().orElseThrow().toString()))
        .singleElement()
        .asString()
        .contains("provider state: is missing; it says which answer to give");
  }

  private static Events run(Class<?> verification) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(verification)).execute().testEvents();
  }
}
