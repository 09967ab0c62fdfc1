package io.github.taskclients.features.multipart;

import io.github.taskclients.features.multipart.model.*;
import java.util.List;
import okhttp3.MultipartBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Uploads} for Retrofit. Get one from {@link
 * MultipartClient#retrofit()}.
 */
public interface UploadsService {
  /** {@code POST upload} */
  @Operation(
      success = {201},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.Multipart
  @retrofit2.http.HTTP(method = "POST", path = "upload", hasBody = true)
  retrofit2.Call<Void> upload(
      @retrofit2.http.Part MultipartBody.Part _file,
      @retrofit2.http.Part @Nullable List<MultipartBody.Part> more,
      @retrofit2.http.Part("note") @Nullable String note,
      @retrofit2.http.Part("meta") @Nullable Meta meta,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST either} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.Multipart
  @retrofit2.http.HTTP(method = "POST", path = "either", hasBody = true)
  retrofit2.Call<Picture> uploadEither(
      @retrofit2.http.Part MultipartBody.@Nullable Part image,
      @retrofit2.http.Part @Nullable List<MultipartBody.Part> thumbnails,
      @retrofit2.http.Part("title") @Nullable String title,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
