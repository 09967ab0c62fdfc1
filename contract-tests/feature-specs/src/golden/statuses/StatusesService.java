package io.github.taskclients.features.statuses;

import io.github.taskclients.features.statuses.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Statuses} for Retrofit. Get one from {@link
 * StatusesClient#retrofit()}.
 */
public interface StatusesService {
  /** {@code GET default} */
  @Operation(
      success = {},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "default")
  retrofit2.Call<Void> any(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code OPTIONS some} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "OPTIONS", path = "some")
  retrofit2.Call<Void> headers(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code HEAD some} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "HEAD", path = "some")
  retrofit2.Call<Void> peek(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET range} */
  @Operation(
      success = {},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "range")
  retrofit2.Call<String> range(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET some} */
  @Operation(
      success = {200, 204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "some")
  retrofit2.Call<String> some(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
