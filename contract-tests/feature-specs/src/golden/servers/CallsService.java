package io.github.taskclients.features.servers;

import io.github.taskclients.features.servers.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Calls} for Retrofit. Get one from {@link
 * ServersClient#retrofit()}.
 */
public interface CallsService {
  /** {@code GET x} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "x")
  retrofit2.Call<Void> x(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
