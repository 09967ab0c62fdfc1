package io.github.taskclients.features.scalars;

import io.github.taskclients.features.scalars.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Scalars} for Retrofit. Get one from {@link
 * ScalarsClient#retrofit()}.
 */
public interface ScalarsService {
  /** {@code PUT all} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "all", hasBody = true)
  retrofit2.Call<All> putAll(
      @retrofit2.http.Body All all, @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
