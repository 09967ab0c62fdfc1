package io.github.taskclients.features.deprecated;

import io.github.taskclients.features.deprecated.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Things} for Retrofit. Get one from {@link
 * DeprecatedClient#retrofit()}.
 */
public interface ThingsService {
  /** {@code GET new} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "new")
  retrofit2.Call<Void> getNew(
      @retrofit2.http.Query("old") @Nullable String old,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** Gets a thing */
  @Deprecated
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "old/{id}")
  retrofit2.Call<Thing> getOld(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT old/{id}} */
  @Deprecated
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "old/{id}", hasBody = true)
  retrofit2.Call<Void> putOld(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
