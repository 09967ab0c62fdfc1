package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonElement;
import io.github.taskclients.features.errors.ApiException;
import io.github.taskclients.features.errors.BadRequestException;
import io.github.taskclients.features.errors.ConflictException;
import io.github.taskclients.features.errors.ErrorsClient;
import io.github.taskclients.features.errors.NotFoundException;
import io.github.taskclients.features.errors.ServerErrorException;
import io.github.taskclients.features.errors.TooManyRequestsException;
import io.github.taskclients.features.errors.model.First;
import io.github.taskclients.features.errors.model.Second;
import org.junit.jupiter.api.Test;

class ErrorsTest extends FeatureTest {
  private <E extends ApiException> E call(Class<E> type, int status, String body, boolean b) {
    answer(status, body);
    try (ErrorsClient client = ErrorsClient.builder().baseUrl(baseUrl()).maxRetries(0).build()) {
      return catchThrowableOfType(type, () -> { if (b) { client.calls().getB(); } else { client.calls().getA(); } });
    }
  }

  @Test
  void oneModelForAStatusMakesItsExceptionTyped() {
    First error = call(NotFoundException.class, 404, "{\"code\": \"c\"}", false).getError();

    assertThat(error.getCode()).isEqualTo("c");
  }

  @Test
  void severalModelsForAStatusAreToldApartByTheOperation() {
    ConflictException a = call(ConflictException.class, 409, "{\"code\": \"c\"}", false);
    ConflictException b = call(ConflictException.class, 409, "{\"reason\": \"r\"}", true);

    Object error = a.getError();
    assertThat(error).isInstanceOf(First.class);
    assertThat(a.getError(First.class).getCode()).isEqualTo("c");
    assertThat(b.getError(Second.class).getReason()).isEqualTo("r");
    assertThat(b.getError(First.class)).isNull();
  }

  @Test
  void rangeAndDefaultStandInForAStatusThatIsNotDocumented() {
    assertThat(call(BadRequestException.class, 400, "{\"reason\": \"r\"}", false).getError().getReason()).isEqualTo("r");
    assertThat(call(ServerErrorException.class, 503, "{\"reason\": \"r\"}", true).getError(Second.class).getReason())
        .isEqualTo("r");
  }

  @Test
  void problemJsonIsReadAsTheDocumentedModel() {
    assertThat(call(ServerErrorException.class, 500, "{\"code\": \"c\"}", false).getError(First.class).getCode())
        .isEqualTo("c");
  }

  @Test
  void textThatAPatternIsNoMatchForIsNoTypedError() {
    String json = "{\"code\": \"" + "a".repeat(60_000) + "\"}";

    NotFoundException error = call(NotFoundException.class, 404, json, false);

    assertThat(error.getError()).isNull();
    assertThat(error.getRawBody()).isEqualTo(json);
  }

  @Test
  void bodyOfAnotherModelIsNoTypedError() {
    assertThat(call(NotFoundException.class, 404, "{\"reason\": \"r\"}", false).getError()).isNull();
  }

  /** A 429 of getB is any text, of getA the Second of its 4XX. */
  @Test
  void errorThatIsDocumentedOtherwiseThanItsExceptionIsTypedIsAskedForByItsClass() {
    TooManyRequestsException e = call(TooManyRequestsException.class, 429, "\"slow down\"", true);

    assertThat(e.getError()).isNull();
    assertThat(e.getError(JsonElement.class).getAsString()).isEqualTo("slow down");
  }
}
