package io.github.taskclients.features.binary;

import io.github.taskclients.features.binary.model.*;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Files} for Retrofit. Get one from {@link
 * BinaryClient#retrofit()}.
 */
public interface FilesService {
  /** {@code GET files/{name}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/octet-stream"})
  @retrofit2.http.Streaming
  @retrofit2.http.HTTP(method = "GET", path = "files/{name}")
  retrofit2.Call<ResponseBody> download(
      @retrofit2.http.Path("name") String name,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT images/{name}} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "images/{name}", hasBody = true)
  retrofit2.Call<Void> draw(
      @retrofit2.http.Path("name") String name,
      @retrofit2.http.Body RequestBody body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET images/{name}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: image/png, application/xml"})
  @retrofit2.http.Streaming
  @retrofit2.http.HTTP(method = "GET", path = "images/{name}")
  retrofit2.Call<ResponseBody> look(
      @retrofit2.http.Path("name") String name,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET notes} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "notes")
  retrofit2.Call<Note> note(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT files/{name}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: text/plain", "Content-Type: application/octet-stream"})
  @retrofit2.http.HTTP(method = "PUT", path = "files/{name}", hasBody = true)
  retrofit2.Call<String> store(
      @retrofit2.http.Path("name") String name,
      @retrofit2.http.Body RequestBody body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
