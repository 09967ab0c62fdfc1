package io.github.taskclients.features.oneof;

import io.github.taskclients.features.oneof.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Values} for Retrofit. Get one from {@link
 * OneofClient#retrofit()}.
 */
public interface ValuesService {
  /** {@code PUT value} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "value", hasBody = true)
  retrofit2.Call<Holder> putValue(
      @retrofit2.http.Body Value value,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
