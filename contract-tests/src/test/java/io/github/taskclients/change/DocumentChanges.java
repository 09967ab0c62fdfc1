package io.github.taskclients.change;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedMetadata;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What changed between two OpenAPI documents: openapi-diff's findings, each with its place, and the servers, which it leaves out. */
final class DocumentChanges {
  private final List<Change> changes = new ArrayList<>();

  private DocumentChanges() {}

  static List<Change> between(String before, String after) {
    ChangedOpenApi changed = OpenApiCompare.fromContents(before, after);
    DocumentChanges found = new DocumentChanges();
    found.servers(changed.getOldSpecOpenApi(), changed.getNewSpecOpenApi());
    changed.getMissingEndpoints().forEach(it -> found.add(true, it.getMethod() + " " + it.getPathUrl(), "is gone"));
    changed.getNewEndpoints().forEach(it -> found.add(false, it.getMethod() + " " + it.getPathUrl(), "is new"));
    changed.getChangedOperations().forEach(found::operation);
    return found.changes;
  }

  private void servers(OpenAPI before, OpenAPI after) {
    List<String> old = urls(before);
    List<String> now = urls(after);
    if (!old.equals(now)) {
      add(!old.get(0).equals(now.get(0)) || !now.containsAll(old), "servers", "were " + old + ", are " + now);
    }
  }

  private static List<String> urls(OpenAPI document) {
    return document.getServers().stream().map(Server::getUrl).toList();
  }

  private void operation(ChangedOperation operation) {
    String place = operation.getHttpMethod() + " " + operation.getPathUrl();
    if (operation.getParameters() != null) {
      operation.getParameters().getIncreased().forEach(it -> add(Boolean.TRUE.equals(it.getRequired()), place + " parameter " + it.getName(), "is new"));
      operation.getParameters().getMissing().forEach(it -> add(true, place + " parameter " + it.getName(), "is gone"));
      for (ChangedParameter parameter : operation.getParameters().getChanged()) {
        other(place + " parameter " + parameter.getName(), parameter);
      }
    }
    if (operation.getApiResponses() != null) {
      responses(place, operation.getApiResponses());
    }
    other(place + " request body", operation.getRequestBody());
    other(place + " security", operation.getSecurityRequirements());
    other(place + " operationId", operation.getOperationId());
  }

  private void responses(String place, ChangedApiResponse responses) {
    responses.getIncreased().keySet().forEach(status -> add(false, place + " " + status, "is new"));
    responses.getMissing().keySet().forEach(status -> add(true, place + " " + status, "is gone"));
    responses
        .getChanged()
        .forEach(
            (status, response) -> {
              headers(place + " " + status, response.getHeaders());
              if (response.getContent() != null) {
                response.getContent().getIncreased().keySet().forEach(type -> add(false, place + " " + status + " " + type, "is new"));
                response.getContent().getMissing().keySet().forEach(type -> add(true, place + " " + status + " " + type, "is gone"));
                response.getContent().getChanged().values().forEach(media -> schema(place + " " + status + " $", media.getSchema()));
              }
            });
  }

  private void headers(String place, ChangedHeaders headers) {
    if (headers != null) {
      headers.getIncreased().keySet().forEach(name -> add(false, place + " header " + name, "is new"));
      headers.getMissing().keySet().forEach(name -> add(true, place + " header " + name, "is gone"));
      headers.getChanged().forEach((name, header) -> other(place + " header " + name, header));
    }
  }

  private void schema(String place, ChangedSchema schema) {
    if (schema == null) {
      return;
    }
    schema.getIncreasedProperties().keySet().forEach(name -> add(false, place + "." + name, "is new"));
    schema.getMissingProperties().keySet().forEach(name -> add(true, place + "." + name, "is gone"));
    for (Map.Entry<String, ChangedSchema> property : schema.getChangedProperties().entrySet()) {
      schema(place + "." + property.getKey(), property.getValue());
    }
    schema(place + "[]", schema.getItems());
    schema(place + ".*", schema.getAddProp());
    if (schema.isChangedType()) {
      add(true, place, "was " + schema.getOldSchema().getType() + ", is " + schema.getNewSchema().getType());
    }
    if (schema.isChangeFormat()) {
      add(true, place, "had the format " + schema.getOldSchema().getFormat() + ", has " + schema.getNewSchema().getFormat());
    }
    // A reader of answers: what may now be null was never looked at for null.
    if (schema.getNullable() != null && schema.getNullable().isDifferent()) {
      boolean now = Boolean.TRUE.equals(schema.getNewSchema().getNullable());
      add(now, place, now ? "may now be null" : "is never null now");
    }
    if (schema.getRequired() != null && schema.getRequired().isDifferent()) {
      schema.getRequired().getMissing().forEach(name -> add(true, place + "." + name, "is required no longer"));
      schema.getRequired().getIncreased().forEach(name -> add(false, place + "." + name, "is required now"));
    }
    if (schema.getEnumeration() != null && schema.getEnumeration().isDifferent()) {
      // Enums are open: a value too many breaks no reader.
      schema.getEnumeration().getMissing().forEach(value -> add(true, place, "has the value " + value + " no longer"));
      schema.getEnumeration().getIncreased().forEach(value -> add(false, place, "has the new value " + value));
    }
    if (schema.getPattern() != null && schema.getPattern().isDifferent()) {
      add(true, place, "had the pattern " + schema.getOldSchema().getPattern() + ", has " + schema.getNewSchema().getPattern());
    }
    limit(place, schema, "maxLength", Schema::getMaxLength, 1);
    limit(place, schema, "minLength", Schema::getMinLength, -1);
    limit(place, schema, "maxItems", Schema::getMaxItems, 1);
    limit(place, schema, "minItems", Schema::getMinItems, -1);
    limit(place, schema, "maxProperties", Schema::getMaxProperties, 1);
    limit(place, schema, "minProperties", Schema::getMinProperties, -1);
    other(place + " range", schema.getNumericRange());
    other(place + " multipleOf", schema.getMultipleOf());
    other(place + " uniqueItems", schema.getUniqueItems());
  }

  // openapi-diff judges few of these.
  private void limit(String place, ChangedSchema schema, String name, Function<Schema<?>, Integer> value, int direction) {
    Integer before = value.apply(schema.getOldSchema());
    Integer now = value.apply(schema.getNewSchema());
    if (!Objects.equals(before, now)) {
      boolean tighter = now != null && (before == null || direction * now.compareTo(before) < 0);
      // What is asked of callers may become less, what readers are promised may become more.
      add(tighter == schema.getContext().isRequest(), place, "had the " + name + " " + before + ", has " + now);
    }
  }

  private void other(String place, Changed changed) {
    if (changed == null || changed instanceof ChangedMetadata || !changed.isDifferent()) {
      return;
    }
    if (changed instanceof ChangedSchema schema) {
      schema(place, schema);
    } else if (changed instanceof ComposedChanged composed && !composed.isCoreChanged().isDifferent()) {
      composed.getChangedElements().forEach(element -> other(place, element));
    } else {
      add(changed.isIncompatible(), place, "is not what it was");
    }
  }

  private void add(boolean breaking, String place, String what) {
    changes.add(new Change(breaking, place, what));
  }
}
