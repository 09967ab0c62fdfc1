package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Orders} for Retrofit. Get one from {@link
 * VendorsClient#retrofit()}.
 */
public interface OrdersService {
  /** {@code DELETE orders} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "DELETE", path = "orders")
  retrofit2.Call<Void> deleteOrders(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET orders/{id}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "orders/{id}")
  retrofit2.Call<Order> getOrder(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET orders/{id}/} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "orders/{id}/")
  retrofit2.Call<Order> getOrderBySlash(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET orders} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "orders")
  retrofit2.Call<OrderList> listOrders(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT orders/{id}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.FormUrlEncoded
  @retrofit2.http.HTTP(method = "PUT", path = "orders/{id}", hasBody = true)
  retrofit2.Call<Order> putOrder(
      @retrofit2.http.Path("id") String id,
      @retrofit2.http.Field("note") @Nullable String note,
      @retrofit2.http.Field("scan") @Nullable String scan,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** GET /orders&#47;*&#47;latest */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "orders/*/latest")
  retrofit2.Call<Order> x(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
