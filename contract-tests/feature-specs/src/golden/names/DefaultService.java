package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Default} for Retrofit. Get one from {@link
 * NamesClient#retrofit()}.
 */
public interface DefaultService {
  /** {@code POST y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "y", hasBody = true)
  retrofit2.Call<Void> bar(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET x/{builder}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "x/{builder}")
  retrofit2.Call<Response> callClass(
      @retrofit2.http.Path("builder") String builder,
      @retrofit2.http.Query("requestOptions") @Nullable String requestOptionsParameter,
      @retrofit2.http.Query("service") @Nullable String service,
      @retrofit2.http.Query("calls") @Nullable String calls,
      @retrofit2.http.Query("new") @Nullable String _new,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
