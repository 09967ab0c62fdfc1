package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code CloseCalls} for Retrofit. Get one from {@link
 * NamesClient#retrofit()}.
 */
public interface CloseCallsService {
  /** {@code DELETE y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "DELETE", path = "y")
  retrofit2.Call<Void> fail(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "y")
  retrofit2.Call<Void> foo(
      @retrofit2.http.Query("request_options") @Nullable String requestOptionsParameter,
      @retrofit2.http.Query("FOO") @Nullable String FOO,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "y", hasBody = true)
  retrofit2.Call<Void> fooAsync2(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET x/{id}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "x/{id}")
  retrofit2.Call<ModelFooErrorsApiResponse> fooErrors(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT x/{id}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "x/{id}", hasBody = true)
  retrofit2.Call<ModelCloseCallsService> fooURL(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST x/{id}} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "x/{id}", hasBody = true)
  retrofit2.Call<Void> fooUrl2(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PATCH y} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PATCH", path = "y", hasBody = true)
  retrofit2.Call<Void> fooWithResponse2(
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
