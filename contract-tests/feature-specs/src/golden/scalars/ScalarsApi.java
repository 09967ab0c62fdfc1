package io.github.taskclients.features.scalars;

import io.github.taskclients.features.scalars.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Scalars}. Get it from {@link ScalarsClient#scalars()}.
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
public final class ScalarsApi {
  private static final Errors PUT_ALL_ERRORS = new Errors();

  private final Calls calls;

  ScalarsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code PUT all}
   *
   * @param all {@code All}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public All putAll(All all, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(ScalarsService.class).putAll(all, requestOptions), PUT_ALL_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT all}
   *
   * @see #putAll
   */
  public All putAll(All all) {
    return putAll(all, RequestOptions.none());
  }

  /**
   * {@code PUT all}: the answer with its status and headers.
   *
   * @param all {@code All}
   * @param requestOptions settings of this call alone
   * @see #putAll
   */
  public PutAllApiResponse putAllWithResponse(All all, RequestOptions requestOptions) {
    return new PutAllApiResponse(
        this.calls.execute(
            this.calls.service(ScalarsService.class).putAll(all, requestOptions), PUT_ALL_ERRORS));
  }

  /**
   * {@code PUT all}: the answer with its status and headers.
   *
   * @see #putAll
   */
  public PutAllApiResponse putAllWithResponse(All all) {
    return putAllWithResponse(all, RequestOptions.none());
  }

  /**
   * {@code PUT all}: without blocking any thread.
   *
   * @param all {@code All}
   * @param requestOptions settings of this call alone
   * @see #putAll
   */
  public CompletableFuture<All> putAllAsync(All all, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ScalarsService.class).putAll(all, requestOptions), PUT_ALL_ERRORS);
  }

  /**
   * {@code PUT all}: without blocking any thread.
   *
   * @see #putAll
   */
  public CompletableFuture<All> putAllAsync(All all) {
    return putAllAsync(all, RequestOptions.none());
  }

  /** The answer of {@code putAll}. */
  public static final class PutAllApiResponse extends ApiResponse<All> {
    PutAllApiResponse(ApiResponse<All> response) {
      super(response);
    }
  }
}
