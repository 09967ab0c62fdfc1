package generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which response is an operation's answer, and which class each error has. */
final class Answers {
  private static final String DEFAULT = "default";
  private static final String ANY_SUCCESS = "2XX";
  private static final String ANY_SERVER_ERROR = "5xx";

  /** The classes of single statuses. */
  private static final SortedMap<String, String> EXCEPTIONS =
      new TreeMap<>(
          Map.of(
              "400",
              "BadRequestException",
              "401",
              "UnauthorizedException",
              "403",
              "ForbiddenException",
              "404",
              "NotFoundException",
              "409",
              "ConflictException",
              "412",
              "PreconditionFailedException",
              "429",
              "TooManyRequestsException",
              ANY_SERVER_ERROR,
              "ServerErrorException"));

  private static final Set<String> OF_ANSWERS = Set.of("StatusCode", "Headers", "Body", "Class");

  private final Document document;
  private final BodyTypes bodyTypes;
  private final List<Operation> operations;

  /** A response by the operation that has it and its status. */
  private record Documented(Operation operation, String status) {}

  Answers(Document document) {
    this.document = document;
    this.bodyTypes = new BodyTypes(document);
    this.operations = document.operations();
  }

  void complete() {
    operations.forEach(this::completeSuccess);
    operations.forEach(this::completeErrors);
    EXCEPTIONS.keySet().forEach(this::completeException);
  }

  /** The schema of an operation's answer in JSON; {@code null} where it has none. */
  JsonNode schema(Operation operation) {
    return Nodes.values(operation.responses()).stream()
        .filter(response -> response.has("x-primary"))
        .findFirst()
        .map(bodyTypes::jsonSchema)
        .orElse(null);
  }

  private void completeSuccess(Operation operation) {
    Set<String> statuses = Nodes.names(operation.responses());
    List<String> explicit =
        statuses.stream().filter(status -> status.matches("2\\d\\d")).sorted().toList();
    if (!explicit.isEmpty() && !statuses.contains(ANY_SUCCESS)) {
      operation.node().put("x-success", String.join(", ", explicit));
    }
    Stream.concat(explicit.stream(), Stream.of(ANY_SUCCESS, DEFAULT).filter(statuses::contains))
        .findFirst()
        .map(status -> inlined(new Documented(operation, status)).put("x-primary", true))
        .ifPresent(this::completeHeaders);
  }

  /** Gives the getter of a header another name where an answer has one of that name. */
  private void completeHeaders(ObjectNode answer) {
    Set<String> taken = new HashSet<>(OF_ANSWERS);
    for (Map.Entry<String, JsonNode> header : Nodes.members(answer, "headers")) {
      String plain = Names.className(header.getKey());
      String free = Names.take(plain, taken);
      if (!free.equals(plain)) {
        ObjectNode own = document.inlined((ObjectNode) answer.get("headers"), header.getKey());
        document.inlined(own, "schema").put("x-getter", free);
      }
    }
  }

  private void completeErrors(Operation operation) {
    for (String status : Nodes.names(operation.responses())) {
      if (!BodyTypes.isSuccess(status)) {
        completeError(new Documented(operation, status));
      }
    }
  }

  /** An error is an object of a class, or any JSON. */
  private void completeError(Documented response) {
    ObjectNode error = inlined(response);
    if (!error.has("x-primary")) {
      String key = isServerError(response.status) ? ANY_SERVER_ERROR : response.status;
      error.put("x-exception", EXCEPTIONS.getOrDefault(key, "ApiException"));
    }
    JsonNode schema = document.resolve(jsonSchema(response));
    if (Nodes.isGiven(schema) && !Nodes.has(schema, "enum") && !Schemas.isObject(schema)) {
      error.put("x-any", true);
    }
  }

  private static boolean isServerError(String status) {
    return status.matches("5(\\d\\d|XX)");
  }

  /** An exception class is typed where all operations document one model for its statuses. */
  private void completeException(String key) {
    List<Documented> documented = new ArrayList<>();
    operations.forEach(
        operation ->
            statuses(operation, key)
                .forEach(status -> documented.add(new Documented(operation, status))));
    documented.removeIf(response -> !Nodes.isGiven(jsonSchema(response)));
    Set<JsonNode> schemas = new HashSet<>();
    documented.forEach(response -> schemas.add(jsonSchema(response)));
    // The template comes by an operation once for each of its tags.
    documented.stream()
        .filter(response -> Nodes.values(response.operation.node(), "tags").size() <= 1)
        .findFirst()
        .filter(once -> schemas.size() == 1)
        .ifPresent(
            once -> {
              inlined(once).put("x-typed-" + key, true);
              document.info().put("x-typed-" + key, true);
            });
  }

  /** The statuses under which an operation documents what one exception is for. */
  private static Set<String> statuses(Operation operation, String key) {
    Set<String> all = Nodes.names(operation.responses());
    Set<String> own =
        key.equals(ANY_SERVER_ERROR)
            ? matching(all, Answers::isServerError)
            : matching(all, key::equals);
    if (own.isEmpty() && !key.equals(ANY_SERVER_ERROR)) {
      own = matching(all, "4XX"::equals);
    }
    boolean hasSuccess = operation.node().has("x-success") || all.contains(ANY_SUCCESS);
    return own.isEmpty() && hasSuccess ? matching(all, DEFAULT::equals) : own;
  }

  private static Set<String> matching(Set<String> statuses, Predicate<String> condition) {
    Set<String> matching = new LinkedHashSet<>(statuses);
    matching.removeIf(condition.negate());
    return matching;
  }

  private JsonNode jsonSchema(Documented response) {
    return bodyTypes.jsonSchema(response.operation.responses().get(response.status));
  }

  /** The response of this operation alone, to be marked. */
  private ObjectNode inlined(Documented response) {
    return document.inlined(response.operation.responses(), response.status);
  }
}
