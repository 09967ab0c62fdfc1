package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Reports}. Get it from {@link VendorsClient#reports()}.
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
public final class ReportsApi {
  private static final Errors LIST_ORDERS_ERRORS =
      new Errors().add("400", com.google.gson.JsonElement.class).add("404", Problem.class);

  private final Calls calls;

  ReportsApi(Calls calls) {
    this.calls = calls;
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
            this.calls.service(ReportsService.class).listOrders(requestOptions), LIST_ORDERS_ERRORS)
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
            this.calls.service(ReportsService.class).listOrders(requestOptions),
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
        this.calls.service(ReportsService.class).listOrders(requestOptions), LIST_ORDERS_ERRORS);
  }

  /**
   * {@code GET orders}: without blocking any thread.
   *
   * @see #listOrders
   */
  public CompletableFuture<OrderList> listOrdersAsync() {
    return listOrdersAsync(RequestOptions.none());
  }

  /** The answer of {@code listOrders}. */
  public static final class ListOrdersApiResponse extends ApiResponse<OrderList> {
    ListOrdersApiResponse(ApiResponse<OrderList> response) {
      super(response);
    }
  }
}
