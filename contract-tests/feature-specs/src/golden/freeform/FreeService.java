package io.github.taskclients.features.freeform;

import com.google.gson.JsonObject;
import io.github.taskclients.features.freeform.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Free} for Retrofit. Get one from {@link
 * FreeformClient#retrofit()}.
 */
public interface FreeService {
  /** {@code GET any} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "any")
  retrofit2.Call<JsonObject> getAny(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT any} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "any", hasBody = true)
  retrofit2.Call<Free> putAny(
      @retrofit2.http.Body Free free, @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
