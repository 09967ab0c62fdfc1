package generator;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Whether a document keeps to the OpenAPI initiative's JSON schema of OpenAPI 3.0. */
final class OpenApiSchema {
  private static final String RESOURCE = "/spec.openapis.org/oas/3.0/schema/2021-09-28";
  // The schema would not look at components that have other names, as many documents give them.
  private static final String NAMES_OF_COMPONENTS = "^[a-zA-Z0-9\\\\.\\\\-_]+$";
  private static final String ANY_NAME = ".*";
  private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

  /** Takes longer than reading most documents does, and goes on meanwhile. */
  private final CompletableFuture<Schema> schema =
      CompletableFuture.supplyAsync(OpenApiSchema::load);

  void check(Document document) {
    List<Error> errors = schema.join().validate(document.root());
    // "x or a reference to it" fails twice for each mistake: what lies deepest is the mistake.
    List<Error> deepest =
        errors.stream()
            .filter(error -> errors.stream().noneMatch(other -> isInside(other, error)))
            .toList();
    List<Error> telling =
        deepest.stream()
            .filter(
                error -> !CHOICES.contains(error.getKeyword()) && !message(error).contains("$ref"))
            .toList();
    if (!errors.isEmpty()) {
      throw new BrokenDocumentException(
          (telling.isEmpty() ? deepest : telling)
              .stream()
                  .map(error -> document.problem(place(error), message(error)))
                  .distinct()
                  .toList());
    }
  }

  private static Schema load() {
    // A pattern is ECMA-262; the check of its format would be Java's.
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4, it -> it.schemaRegistryConfig(config));
    try (InputStream resource = OpenApiSchema.class.getResourceAsStream(RESOURCE)) {
      String schema = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return registry.getSchema(schema.replace(NAMES_OF_COMPONENTS, ANY_NAME), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInside(Error inner, Error outer) {
    return inner.getInstanceLocation().toString().startsWith(outer.getInstanceLocation() + "/");
  }

  /** A key that should not be there stands in a line of its own. */
  private static String place(Error error) {
    String pointer = error.getInstanceLocation().toString();
    return error.getKeyword().equals("additionalProperties")
        ? Pointer.child(pointer, error.getProperty())
        : pointer;
  }

  private static String message(Error error) {
    String place = error.getInstanceLocation() + ": ";
    String message = error.getMessage();
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }
}
