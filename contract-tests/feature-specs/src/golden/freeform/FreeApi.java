package io.github.taskclients.features.freeform;

import com.google.gson.JsonObject;
import io.github.taskclients.features.freeform.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Free}. Get it from {@link FreeformClient#free()}. Thread-safe.
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
public final class FreeApi {
  private static final Errors GET_ANY_ERRORS = new Errors();
  private static final Errors PUT_ANY_ERRORS = new Errors();

  private final Calls calls;

  FreeApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET any}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public JsonObject getAny(RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(FreeService.class).getAny(requestOptions), GET_ANY_ERRORS)
        .getBody();
  }

  /**
   * {@code GET any}
   *
   * @see #getAny
   */
  public JsonObject getAny() {
    return getAny(RequestOptions.none());
  }

  /**
   * {@code GET any}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getAny
   */
  public GetAnyApiResponse getAnyWithResponse(RequestOptions requestOptions) {
    return new GetAnyApiResponse(
        this.calls.execute(
            this.calls.service(FreeService.class).getAny(requestOptions), GET_ANY_ERRORS));
  }

  /**
   * {@code GET any}: the answer with its status and headers.
   *
   * @see #getAny
   */
  public GetAnyApiResponse getAnyWithResponse() {
    return getAnyWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET any}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getAny
   */
  public CompletableFuture<JsonObject> getAnyAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(FreeService.class).getAny(requestOptions), GET_ANY_ERRORS);
  }

  /**
   * {@code GET any}: without blocking any thread.
   *
   * @see #getAny
   */
  public CompletableFuture<JsonObject> getAnyAsync() {
    return getAnyAsync(RequestOptions.none());
  }

  /**
   * {@code PUT any}
   *
   * @param free {@code Free}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Free putAny(Free free, RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(FreeService.class).putAny(free, requestOptions), PUT_ANY_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT any}
   *
   * @see #putAny
   */
  public Free putAny(Free free) {
    return putAny(free, RequestOptions.none());
  }

  /**
   * {@code PUT any}: the answer with its status and headers.
   *
   * @param free {@code Free}
   * @param requestOptions settings of this call alone
   * @see #putAny
   */
  public PutAnyApiResponse putAnyWithResponse(Free free, RequestOptions requestOptions) {
    return new PutAnyApiResponse(
        this.calls.execute(
            this.calls.service(FreeService.class).putAny(free, requestOptions), PUT_ANY_ERRORS));
  }

  /**
   * {@code PUT any}: the answer with its status and headers.
   *
   * @see #putAny
   */
  public PutAnyApiResponse putAnyWithResponse(Free free) {
    return putAnyWithResponse(free, RequestOptions.none());
  }

  /**
   * {@code PUT any}: without blocking any thread.
   *
   * @param free {@code Free}
   * @param requestOptions settings of this call alone
   * @see #putAny
   */
  public CompletableFuture<Free> putAnyAsync(Free free, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(FreeService.class).putAny(free, requestOptions), PUT_ANY_ERRORS);
  }

  /**
   * {@code PUT any}: without blocking any thread.
   *
   * @see #putAny
   */
  public CompletableFuture<Free> putAnyAsync(Free free) {
    return putAnyAsync(free, RequestOptions.none());
  }

  /** The answer of {@code getAny}. */
  public static final class GetAnyApiResponse extends ApiResponse<JsonObject> {
    GetAnyApiResponse(ApiResponse<JsonObject> response) {
      super(response);
    }
  }

  /** The answer of {@code putAny}. */
  public static final class PutAnyApiResponse extends ApiResponse<Free> {
    PutAnyApiResponse(ApiResponse<Free> response) {
      super(response);
    }
  }
}
