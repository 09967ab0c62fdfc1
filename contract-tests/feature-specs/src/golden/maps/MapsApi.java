package io.github.taskclients.features.maps;

import io.github.taskclients.features.maps.model.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Maps}. Get it from {@link MapsClient#maps()}. Thread-safe.
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
public final class MapsApi {
  private static final Errors GET_PRICES_ERRORS = new Errors();
  private static final Endpoint<Store> GET_STORE_ENDPOINT =
      new Endpoint<>(
          "GET",
          "store",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(),
          new Errors());
  private static final Errors PUT_SHELF_ERRORS = new Errors();

  private final Calls calls;

  MapsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET prices}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Map<String, BigDecimal> getPrices(RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(MapsService.class).getPrices(requestOptions), GET_PRICES_ERRORS)
        .getBody();
  }

  /**
   * {@code GET prices}
   *
   * @see #getPrices
   */
  public Map<String, BigDecimal> getPrices() {
    return getPrices(RequestOptions.none());
  }

  /**
   * {@code GET prices}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getPrices
   */
  public GetPricesApiResponse getPricesWithResponse(RequestOptions requestOptions) {
    return new GetPricesApiResponse(
        this.calls.execute(
            this.calls.service(MapsService.class).getPrices(requestOptions), GET_PRICES_ERRORS));
  }

  /**
   * {@code GET prices}: the answer with its status and headers.
   *
   * @see #getPrices
   */
  public GetPricesApiResponse getPricesWithResponse() {
    return getPricesWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET prices}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getPrices
   */
  public CompletableFuture<Map<String, BigDecimal>> getPricesAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(MapsService.class).getPrices(requestOptions), GET_PRICES_ERRORS);
  }

  /**
   * {@code GET prices}: without blocking any thread.
   *
   * @see #getPrices
   */
  public CompletableFuture<Map<String, BigDecimal>> getPricesAsync() {
    return getPricesAsync(RequestOptions.none());
  }

  /**
   * {@code GET store}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Store getStore(RequestOptions requestOptions) {
    return GET_STORE_ENDPOINT.execute(this.calls, Store.class, requestOptions).getBody();
  }

  /**
   * {@code GET store}
   *
   * @see #getStore
   */
  public Store getStore() {
    return getStore(RequestOptions.none());
  }

  /**
   * {@code GET store}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getStore
   */
  public GetStoreApiResponse getStoreWithResponse(RequestOptions requestOptions) {
    return new GetStoreApiResponse(
        GET_STORE_ENDPOINT.execute(this.calls, Store.class, requestOptions));
  }

  /**
   * {@code GET store}: the answer with its status and headers.
   *
   * @see #getStore
   */
  public GetStoreApiResponse getStoreWithResponse() {
    return getStoreWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET store}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getStore
   */
  public CompletableFuture<Store> getStoreAsync(RequestOptions requestOptions) {
    return GET_STORE_ENDPOINT.enqueue(this.calls, Store.class, requestOptions);
  }

  /**
   * {@code GET store}: without blocking any thread.
   *
   * @see #getStore
   */
  public CompletableFuture<Store> getStoreAsync() {
    return getStoreAsync(RequestOptions.none());
  }

  /**
   * {@code PUT shelf}
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Shelf putShelf(Shelf shelf, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(MapsService.class).putShelf(shelf, requestOptions), PUT_SHELF_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT shelf}
   *
   * @see #putShelf
   */
  public Shelf putShelf(Shelf shelf) {
    return putShelf(shelf, RequestOptions.none());
  }

  /**
   * {@code PUT shelf}: the answer with its status and headers.
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @see #putShelf
   */
  public PutShelfApiResponse putShelfWithResponse(Shelf shelf, RequestOptions requestOptions) {
    return new PutShelfApiResponse(
        this.calls.execute(
            this.calls.service(MapsService.class).putShelf(shelf, requestOptions),
            PUT_SHELF_ERRORS));
  }

  /**
   * {@code PUT shelf}: the answer with its status and headers.
   *
   * @see #putShelf
   */
  public PutShelfApiResponse putShelfWithResponse(Shelf shelf) {
    return putShelfWithResponse(shelf, RequestOptions.none());
  }

  /**
   * {@code PUT shelf}: without blocking any thread.
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @see #putShelf
   */
  public CompletableFuture<Shelf> putShelfAsync(Shelf shelf, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(MapsService.class).putShelf(shelf, requestOptions), PUT_SHELF_ERRORS);
  }

  /**
   * {@code PUT shelf}: without blocking any thread.
   *
   * @see #putShelf
   */
  public CompletableFuture<Shelf> putShelfAsync(Shelf shelf) {
    return putShelfAsync(shelf, RequestOptions.none());
  }

  /** The answer of {@code getPrices}. */
  public static final class GetPricesApiResponse extends ApiResponse<Map<String, BigDecimal>> {
    GetPricesApiResponse(ApiResponse<Map<String, BigDecimal>> response) {
      super(response);
    }
  }

  /** The answer of {@code getStore}. */
  public static final class GetStoreApiResponse extends ApiResponse<Store> {
    GetStoreApiResponse(ApiResponse<Store> response) {
      super(response);
    }
  }

  /** The answer of {@code putShelf}. */
  public static final class PutShelfApiResponse extends ApiResponse<Shelf> {
    PutShelfApiResponse(ApiResponse<Shelf> response) {
      super(response);
    }
  }
}
