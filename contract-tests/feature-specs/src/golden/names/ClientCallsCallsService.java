package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code ClientCallsCalls} for Retrofit. Get one from {@link
 * NamesClient#retrofit()}.
 */
public interface ClientCallsCallsService {
  /** {@code HEAD y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "HEAD", path = "y")
  retrofit2.Call<Void> baz(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
