package io.github.taskclients.features.security;

import io.github.taskclients.features.security.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Doors} for Retrofit. Get one from {@link
 * SecurityClient#retrofit()}.
 */
public interface DoorsService {
  /** {@code GET bearer} */
  @Operation(
      success = {204},
      security = {"token"},
      anonymous = false)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "bearer")
  retrofit2.Call<Void> carry(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET either} */
  @Operation(
      success = {204},
      security = {"token"},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "either")
  retrofit2.Call<Void> either(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET public} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "public")
  retrofit2.Call<Void> knock(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET secured} */
  @Operation(
      success = {204},
      security = {"inHeader", "inQuery", "inCookie"},
      anonymous = false)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "secured")
  retrofit2.Call<Void> open(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
