package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Orders}. Get it from {@link VendorsClient#orders()}.
 * Thread-safe.
 *
 * <p>Every operation throws {@link ApiException} where the service answers with another status than
 * the documented success, {@link InvalidResponseException} where the body is not what the document
 * promises, {@link ApiConnectionException} where no whole answer arrives, and {@link
 * IllegalArgumentException}, before anything is sent, where a text has not the length or the
 * pattern that the document gives it.
 *
 * <p>The future of an {@code …Async} method ends with the same exceptions, bad arguments aside,
 * which are thrown at once; canceling it cancels the call. What is chained to it without an
 * executor runs on the call's thread, while the call still has its place among those under way, and
 * so must not block: not on another call, which {@code thenCompose} is for.
 */
public final class OrdersApi {
  private static final Errors DELETE_ORDERS_ERRORS = new Errors();
  private static final Endpoint<Order> GET_ORDER_ENDPOINT =
      new Endpoint<>(
          "GET",
          "orders/{id}",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(ParameterConverter.ofPath("id", 0, Integer.MAX_VALUE, "")),
          new Errors());
  private static final Endpoint<Order> GET_ORDER_BY_SLASH_ENDPOINT =
      new Endpoint<>(
          "GET",
          "orders/{id}/",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(ParameterConverter.ofPath("id", 0, Integer.MAX_VALUE, "")),
          new Errors());
  private static final Errors LIST_ORDERS_ERRORS =
      new Errors().add("400", com.google.gson.JsonElement.class).add("404", Problem.class);
  private static final Errors PUT_ORDER_ERRORS = new Errors();
  private static final Endpoint<Order> X_ENDPOINT =
      new Endpoint<>(
          "GET",
          "orders/*/latest",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(),
          new Errors());

  private final Calls calls;

  OrdersApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code DELETE orders}
   *
   * @param requestOptions settings of this call alone
   */
  public void deleteOrders(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(OrdersService.class).deleteOrders(requestOptions), DELETE_ORDERS_ERRORS);
  }

  /**
   * {@code DELETE orders}
   *
   * @see #deleteOrders
   */
  public void deleteOrders() {
    deleteOrders(RequestOptions.none());
  }

  /**
   * {@code DELETE orders}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #deleteOrders
   */
  public DeleteOrdersApiResponse deleteOrdersWithResponse(RequestOptions requestOptions) {
    return new DeleteOrdersApiResponse(
        this.calls.execute(
            this.calls.service(OrdersService.class).deleteOrders(requestOptions),
            DELETE_ORDERS_ERRORS));
  }

  /**
   * {@code DELETE orders}: the answer with its status and headers.
   *
   * @see #deleteOrders
   */
  public DeleteOrdersApiResponse deleteOrdersWithResponse() {
    return deleteOrdersWithResponse(RequestOptions.none());
  }

  /**
   * {@code DELETE orders}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #deleteOrders
   */
  public CompletableFuture<@Nullable Void> deleteOrdersAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(OrdersService.class).deleteOrders(requestOptions), DELETE_ORDERS_ERRORS);
  }

  /**
   * {@code DELETE orders}: without blocking any thread.
   *
   * @see #deleteOrders
   */
  public CompletableFuture<@Nullable Void> deleteOrdersAsync() {
    return deleteOrdersAsync(RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Order getOrder(String id, RequestOptions requestOptions) {
    return GET_ORDER_ENDPOINT.execute(this.calls, Order.class, requestOptions, id).getBody();
  }

  /**
   * {@code GET orders/{id}}
   *
   * @see #getOrder
   */
  public Order getOrder(String id) {
    return getOrder(id, RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOrder
   */
  public GetOrderApiResponse getOrderWithResponse(String id, RequestOptions requestOptions) {
    return new GetOrderApiResponse(
        GET_ORDER_ENDPOINT.execute(this.calls, Order.class, requestOptions, id));
  }

  /**
   * {@code GET orders/{id}}: the answer with its status and headers.
   *
   * @see #getOrder
   */
  public GetOrderApiResponse getOrderWithResponse(String id) {
    return getOrderWithResponse(id, RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOrder
   */
  public CompletableFuture<Order> getOrderAsync(String id, RequestOptions requestOptions) {
    return GET_ORDER_ENDPOINT.enqueue(this.calls, Order.class, requestOptions, id);
  }

  /**
   * {@code GET orders/{id}}: without blocking any thread.
   *
   * @see #getOrder
   */
  public CompletableFuture<Order> getOrderAsync(String id) {
    return getOrderAsync(id, RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}/}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Order getOrderBySlash(String id, RequestOptions requestOptions) {
    return GET_ORDER_BY_SLASH_ENDPOINT
        .execute(this.calls, Order.class, requestOptions, id)
        .getBody();
  }

  /**
   * {@code GET orders/{id}/}
   *
   * @see #getOrderBySlash
   */
  public Order getOrderBySlash(String id) {
    return getOrderBySlash(id, RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}/}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOrderBySlash
   */
  public GetOrderBySlashApiResponse getOrderBySlashWithResponse(
      String id, RequestOptions requestOptions) {
    return new GetOrderBySlashApiResponse(
        GET_ORDER_BY_SLASH_ENDPOINT.execute(this.calls, Order.class, requestOptions, id));
  }

  /**
   * {@code GET orders/{id}/}: the answer with its status and headers.
   *
   * @see #getOrderBySlash
   */
  public GetOrderBySlashApiResponse getOrderBySlashWithResponse(String id) {
    return getOrderBySlashWithResponse(id, RequestOptions.none());
  }

  /**
   * {@code GET orders/{id}/}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOrderBySlash
   */
  public CompletableFuture<Order> getOrderBySlashAsync(String id, RequestOptions requestOptions) {
    return GET_ORDER_BY_SLASH_ENDPOINT.enqueue(this.calls, Order.class, requestOptions, id);
  }

  /**
   * {@code GET orders/{id}/}: without blocking any thread.
   *
   * @see #getOrderBySlash
   */
  public CompletableFuture<Order> getOrderBySlashAsync(String id) {
    return getOrderBySlashAsync(id, RequestOptions.none());
  }

  /**
   * {@code GET orders}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   * @throws BadRequestException 400: free-form
   * @throws NotFoundException 404: typed
   */
  public OrderList listOrders(RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(OrdersService.class).listOrders(requestOptions), LIST_ORDERS_ERRORS)
        .getBody();
  }

  /**
   * {@code GET orders}
   *
   * @see #listOrders
   */
  public OrderList listOrders() {
    return listOrders(RequestOptions.none());
  }

  /**
   * {@code GET orders}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #listOrders
   */
  public ListOrdersApiResponse listOrdersWithResponse(RequestOptions requestOptions) {
    return new ListOrdersApiResponse(
        this.calls.execute(
            this.calls.service(OrdersService.class).listOrders(requestOptions),
            LIST_ORDERS_ERRORS));
  }

  /**
   * {@code GET orders}: the answer with its status and headers.
   *
   * @see #listOrders
   */
  public ListOrdersApiResponse listOrdersWithResponse() {
    return listOrdersWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET orders}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #listOrders
   */
  public CompletableFuture<OrderList> listOrdersAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(OrdersService.class).listOrders(requestOptions), LIST_ORDERS_ERRORS);
  }

  /**
   * {@code GET orders}: without blocking any thread.
   *
   * @see #listOrders
   */
  public CompletableFuture<OrderList> listOrdersAsync() {
    return listOrdersAsync(RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}
   *
   * @param id {@code id}
   * @param note {@code note}; null leaves it out
   * @param scan {@code scan}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Order putOrder(
      String id, @Nullable String note, @Nullable String scan, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(OrdersService.class).putOrder(id, note, scan, requestOptions),
            PUT_ORDER_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT orders/{id}}
   *
   * @see #putOrder
   */
  public Order putOrder(String id, @Nullable String note, @Nullable String scan) {
    return putOrder(id, note, scan, RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}
   *
   * @see #putOrder
   */
  public Order putOrder(String id, RequestOptions requestOptions) {
    return putOrder(id, null, null, requestOptions);
  }

  /**
   * {@code PUT orders/{id}}
   *
   * @see #putOrder
   */
  public Order putOrder(String id) {
    return putOrder(id, null, null, RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param note {@code note}; null leaves it out
   * @param scan {@code scan}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #putOrder
   */
  public PutOrderApiResponse putOrderWithResponse(
      String id, @Nullable String note, @Nullable String scan, RequestOptions requestOptions) {
    return new PutOrderApiResponse(
        this.calls.execute(
            this.calls.service(OrdersService.class).putOrder(id, note, scan, requestOptions),
            PUT_ORDER_ERRORS));
  }

  /**
   * {@code PUT orders/{id}}: the answer with its status and headers.
   *
   * @see #putOrder
   */
  public PutOrderApiResponse putOrderWithResponse(
      String id, @Nullable String note, @Nullable String scan) {
    return putOrderWithResponse(id, note, scan, RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}: the answer with its status and headers.
   *
   * @see #putOrder
   */
  public PutOrderApiResponse putOrderWithResponse(String id, RequestOptions requestOptions) {
    return putOrderWithResponse(id, null, null, requestOptions);
  }

  /**
   * {@code PUT orders/{id}}: the answer with its status and headers.
   *
   * @see #putOrder
   */
  public PutOrderApiResponse putOrderWithResponse(String id) {
    return putOrderWithResponse(id, null, null, RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param note {@code note}; null leaves it out
   * @param scan {@code scan}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #putOrder
   */
  public CompletableFuture<Order> putOrderAsync(
      String id, @Nullable String note, @Nullable String scan, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(OrdersService.class).putOrder(id, note, scan, requestOptions),
        PUT_ORDER_ERRORS);
  }

  /**
   * {@code PUT orders/{id}}: without blocking any thread.
   *
   * @see #putOrder
   */
  public CompletableFuture<Order> putOrderAsync(
      String id, @Nullable String note, @Nullable String scan) {
    return putOrderAsync(id, note, scan, RequestOptions.none());
  }

  /**
   * {@code PUT orders/{id}}: without blocking any thread.
   *
   * @see #putOrder
   */
  public CompletableFuture<Order> putOrderAsync(String id, RequestOptions requestOptions) {
    return putOrderAsync(id, null, null, requestOptions);
  }

  /**
   * {@code PUT orders/{id}}: without blocking any thread.
   *
   * @see #putOrder
   */
  public CompletableFuture<Order> putOrderAsync(String id) {
    return putOrderAsync(id, null, null, RequestOptions.none());
  }

  /**
   * GET /orders&#47;*&#47;latest
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Order x(RequestOptions requestOptions) {
    return X_ENDPOINT.execute(this.calls, Order.class, requestOptions).getBody();
  }

  /**
   * GET /orders&#47;*&#47;latest
   *
   * @see #x
   */
  public Order x() {
    return x(RequestOptions.none());
  }

  /**
   * GET /orders&#47;*&#47;latest: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #x
   */
  public XApiResponse xWithResponse(RequestOptions requestOptions) {
    return new XApiResponse(X_ENDPOINT.execute(this.calls, Order.class, requestOptions));
  }

  /**
   * GET /orders&#47;*&#47;latest: the answer with its status and headers.
   *
   * @see #x
   */
  public XApiResponse xWithResponse() {
    return xWithResponse(RequestOptions.none());
  }

  /**
   * GET /orders&#47;*&#47;latest: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #x
   */
  public CompletableFuture<Order> xAsync(RequestOptions requestOptions) {
    return X_ENDPOINT.enqueue(this.calls, Order.class, requestOptions);
  }

  /**
   * GET /orders&#47;*&#47;latest: without blocking any thread.
   *
   * @see #x
   */
  public CompletableFuture<Order> xAsync() {
    return xAsync(RequestOptions.none());
  }

  /** The answer of {@code deleteOrders}. */
  public static final class DeleteOrdersApiResponse extends ApiResponse<@Nullable Void> {
    DeleteOrdersApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code getOrder}. */
  public static final class GetOrderApiResponse extends ApiResponse<Order> {
    GetOrderApiResponse(ApiResponse<Order> response) {
      super(response);
    }
  }

  /** The answer of {@code getOrderBySlash}. */
  public static final class GetOrderBySlashApiResponse extends ApiResponse<Order> {
    GetOrderBySlashApiResponse(ApiResponse<Order> response) {
      super(response);
    }
  }

  /** The answer of {@code listOrders}. */
  public static final class ListOrdersApiResponse extends ApiResponse<OrderList> {
    ListOrdersApiResponse(ApiResponse<OrderList> response) {
      super(response);
    }
  }

  /** The answer of {@code putOrder}. */
  public static final class PutOrderApiResponse extends ApiResponse<Order> {
    PutOrderApiResponse(ApiResponse<Order> response) {
      super(response);
    }
  }

  /** The answer of {@code x}. */
  public static final class XApiResponse extends ApiResponse<Order> {
    XApiResponse(ApiResponse<Order> response) {
      super(response);
    }
  }
}
