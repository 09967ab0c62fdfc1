package io.github.taskclients.features.maps;

import io.github.taskclients.features.maps.model.*;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Maps} for Retrofit. Get one from {@link MapsClient#retrofit()}.
 */
public interface MapsService {
  /** {@code GET prices} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "prices")
  retrofit2.Call<Map<String, BigDecimal>> getPrices(
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET store} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "store")
  retrofit2.Call<Store> getStore(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT shelf} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "shelf", hasBody = true)
  retrofit2.Call<Shelf> putShelf(
      @retrofit2.http.Body Shelf shelf,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
