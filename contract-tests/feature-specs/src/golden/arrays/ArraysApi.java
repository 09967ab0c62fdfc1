package io.github.taskclients.features.arrays;

import io.github.taskclients.features.arrays.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Arrays}. Get it from {@link ArraysClient#arrays()}. Thread-safe.
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
public final class ArraysApi {
  private static final Errors GET_NUMBERS_ERRORS = new Errors();
  private static final Errors PUT_SHELF_ERRORS = new Errors();

  private final Calls calls;

  ArraysApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET numbers}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public List<Long> getNumbers(RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(ArraysService.class).getNumbers(requestOptions), GET_NUMBERS_ERRORS)
        .getBody();
  }

  /**
   * {@code GET numbers}
   *
   * @see #getNumbers
   */
  public List<Long> getNumbers() {
    return getNumbers(RequestOptions.none());
  }

  /**
   * {@code GET numbers}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getNumbers
   */
  public GetNumbersApiResponse getNumbersWithResponse(RequestOptions requestOptions) {
    return new GetNumbersApiResponse(
        this.calls.execute(
            this.calls.service(ArraysService.class).getNumbers(requestOptions),
            GET_NUMBERS_ERRORS));
  }

  /**
   * {@code GET numbers}: the answer with its status and headers.
   *
   * @see #getNumbers
   */
  public GetNumbersApiResponse getNumbersWithResponse() {
    return getNumbersWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET numbers}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getNumbers
   */
  public CompletableFuture<List<Long>> getNumbersAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ArraysService.class).getNumbers(requestOptions), GET_NUMBERS_ERRORS);
  }

  /**
   * {@code GET numbers}: without blocking any thread.
   *
   * @see #getNumbers
   */
  public CompletableFuture<List<Long>> getNumbersAsync() {
    return getNumbersAsync(RequestOptions.none());
  }

  /**
   * {@code PUT shelves}
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public List<Shelf> putShelf(Shelf shelf, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(ArraysService.class).putShelf(shelf, requestOptions),
            PUT_SHELF_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT shelves}
   *
   * @see #putShelf
   */
  public List<Shelf> putShelf(Shelf shelf) {
    return putShelf(shelf, RequestOptions.none());
  }

  /**
   * {@code PUT shelves}: the answer with its status and headers.
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @see #putShelf
   */
  public PutShelfApiResponse putShelfWithResponse(Shelf shelf, RequestOptions requestOptions) {
    return new PutShelfApiResponse(
        this.calls.execute(
            this.calls.service(ArraysService.class).putShelf(shelf, requestOptions),
            PUT_SHELF_ERRORS));
  }

  /**
   * {@code PUT shelves}: the answer with its status and headers.
   *
   * @see #putShelf
   */
  public PutShelfApiResponse putShelfWithResponse(Shelf shelf) {
    return putShelfWithResponse(shelf, RequestOptions.none());
  }

  /**
   * {@code PUT shelves}: without blocking any thread.
   *
   * @param shelf {@code Shelf}
   * @param requestOptions settings of this call alone
   * @see #putShelf
   */
  public CompletableFuture<List<Shelf>> putShelfAsync(Shelf shelf, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ArraysService.class).putShelf(shelf, requestOptions), PUT_SHELF_ERRORS);
  }

  /**
   * {@code PUT shelves}: without blocking any thread.
   *
   * @see #putShelf
   */
  public CompletableFuture<List<Shelf>> putShelfAsync(Shelf shelf) {
    return putShelfAsync(shelf, RequestOptions.none());
  }

  /** The answer of {@code getNumbers}. */
  public static final class GetNumbersApiResponse extends ApiResponse<List<Long>> {
    GetNumbersApiResponse(ApiResponse<List<Long>> response) {
      super(response);
    }
  }

  /** The answer of {@code putShelf}. */
  public static final class PutShelfApiResponse extends ApiResponse<List<Shelf>> {
    PutShelfApiResponse(ApiResponse<List<Shelf>> response) {
      super(response);
    }
  }
}
