package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Scans} for Retrofit. Get one from {@link
 * VendorsClient#retrofit()}.
 */
public interface ScansService {
  /** {@code GET scan} */
  @Operation(
      success = {},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/octet-stream"})
  @retrofit2.http.Streaming
  @retrofit2.http.HTTP(method = "GET", path = "scan")
  retrofit2.Call<ResponseBody> getScan(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
