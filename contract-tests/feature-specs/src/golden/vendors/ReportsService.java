package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Reports} for Retrofit. Get one from {@link
 * VendorsClient#retrofit()}.
 */
public interface ReportsService {
  /** {@code GET orders} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "orders")
  retrofit2.Call<OrderList> listOrders(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
