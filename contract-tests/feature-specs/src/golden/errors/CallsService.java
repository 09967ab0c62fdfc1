package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Calls} for Retrofit. Get one from {@link
 * ErrorsClient#retrofit()}.
 */
public interface CallsService {
  /** {@code GET a} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json, application/problem+json"})
  @retrofit2.http.HTTP(method = "GET", path = "a")
  retrofit2.Call<Void> getA(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET b} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json, text/plain"})
  @retrofit2.http.HTTP(method = "GET", path = "b")
  retrofit2.Call<Void> getB(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
