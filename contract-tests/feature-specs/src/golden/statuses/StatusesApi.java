package io.github.taskclients.features.statuses;

import io.github.taskclients.features.statuses.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Statuses}. Get it from {@link StatusesClient#statuses()}.
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
public final class StatusesApi {
  private static final Errors ANY_ERRORS = new Errors();
  private static final Errors HEADERS_ERRORS = new Errors();
  private static final Errors PEEK_ERRORS = new Errors();
  private static final Errors RANGE_ERRORS = new Errors();
  private static final Errors SOME_ERRORS = new Errors();

  private final Calls calls;

  StatusesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET default}
   *
   * @param requestOptions settings of this call alone
   */
  public void any(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(StatusesService.class).any(requestOptions), ANY_ERRORS);
  }

  /**
   * {@code GET default}
   *
   * @see #any
   */
  public void any() {
    any(RequestOptions.none());
  }

  /**
   * {@code GET default}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #any
   */
  public AnyApiResponse anyWithResponse(RequestOptions requestOptions) {
    return new AnyApiResponse(
        this.calls.execute(
            this.calls.service(StatusesService.class).any(requestOptions), ANY_ERRORS));
  }

  /**
   * {@code GET default}: the answer with its status and headers.
   *
   * @see #any
   */
  public AnyApiResponse anyWithResponse() {
    return anyWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET default}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #any
   */
  public CompletableFuture<@Nullable Void> anyAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(StatusesService.class).any(requestOptions), ANY_ERRORS);
  }

  /**
   * {@code GET default}: without blocking any thread.
   *
   * @see #any
   */
  public CompletableFuture<@Nullable Void> anyAsync() {
    return anyAsync(RequestOptions.none());
  }

  /**
   * {@code OPTIONS some}
   *
   * @param requestOptions settings of this call alone
   */
  public void headers(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(StatusesService.class).headers(requestOptions), HEADERS_ERRORS);
  }

  /**
   * {@code OPTIONS some}
   *
   * @see #headers
   */
  public void headers() {
    headers(RequestOptions.none());
  }

  /**
   * {@code OPTIONS some}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #headers
   */
  public HeadersApiResponse headersWithResponse(RequestOptions requestOptions) {
    return new HeadersApiResponse(
        this.calls.execute(
            this.calls.service(StatusesService.class).headers(requestOptions), HEADERS_ERRORS));
  }

  /**
   * {@code OPTIONS some}: the answer with its status and headers.
   *
   * @see #headers
   */
  public HeadersApiResponse headersWithResponse() {
    return headersWithResponse(RequestOptions.none());
  }

  /**
   * {@code OPTIONS some}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #headers
   */
  public CompletableFuture<@Nullable Void> headersAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(StatusesService.class).headers(requestOptions), HEADERS_ERRORS);
  }

  /**
   * {@code OPTIONS some}: without blocking any thread.
   *
   * @see #headers
   */
  public CompletableFuture<@Nullable Void> headersAsync() {
    return headersAsync(RequestOptions.none());
  }

  /**
   * {@code HEAD some}
   *
   * @param requestOptions settings of this call alone
   */
  public void peek(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(StatusesService.class).peek(requestOptions), PEEK_ERRORS);
  }

  /**
   * {@code HEAD some}
   *
   * @see #peek
   */
  public void peek() {
    peek(RequestOptions.none());
  }

  /**
   * {@code HEAD some}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #peek
   */
  public PeekApiResponse peekWithResponse(RequestOptions requestOptions) {
    return new PeekApiResponse(
        this.calls.execute(
            this.calls.service(StatusesService.class).peek(requestOptions), PEEK_ERRORS));
  }

  /**
   * {@code HEAD some}: the answer with its status and headers.
   *
   * @see #peek
   */
  public PeekApiResponse peekWithResponse() {
    return peekWithResponse(RequestOptions.none());
  }

  /**
   * {@code HEAD some}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #peek
   */
  public CompletableFuture<@Nullable Void> peekAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(StatusesService.class).peek(requestOptions), PEEK_ERRORS);
  }

  /**
   * {@code HEAD some}: without blocking any thread.
   *
   * @see #peek
   */
  public CompletableFuture<@Nullable Void> peekAsync() {
    return peekAsync(RequestOptions.none());
  }

  /**
   * {@code GET range}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public String range(RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(StatusesService.class).range(requestOptions), RANGE_ERRORS)
        .getBody();
  }

  /**
   * {@code GET range}
   *
   * @see #range
   */
  public String range() {
    return range(RequestOptions.none());
  }

  /**
   * {@code GET range}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #range
   */
  public RangeApiResponse rangeWithResponse(RequestOptions requestOptions) {
    return new RangeApiResponse(
        this.calls.execute(
            this.calls.service(StatusesService.class).range(requestOptions), RANGE_ERRORS));
  }

  /**
   * {@code GET range}: the answer with its status and headers.
   *
   * @see #range
   */
  public RangeApiResponse rangeWithResponse() {
    return rangeWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET range}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #range
   */
  public CompletableFuture<String> rangeAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(StatusesService.class).range(requestOptions), RANGE_ERRORS);
  }

  /**
   * {@code GET range}: without blocking any thread.
   *
   * @see #range
   */
  public CompletableFuture<String> rangeAsync() {
    return rangeAsync(RequestOptions.none());
  }

  /**
   * {@code GET some}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public String some(RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(StatusesService.class).some(requestOptions), SOME_ERRORS)
        .getBody();
  }

  /**
   * {@code GET some}
   *
   * @see #some
   */
  public String some() {
    return some(RequestOptions.none());
  }

  /**
   * {@code GET some}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #some
   */
  public SomeApiResponse someWithResponse(RequestOptions requestOptions) {
    return new SomeApiResponse(
        this.calls.execute(
            this.calls.service(StatusesService.class).some(requestOptions), SOME_ERRORS));
  }

  /**
   * {@code GET some}: the answer with its status and headers.
   *
   * @see #some
   */
  public SomeApiResponse someWithResponse() {
    return someWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET some}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #some
   */
  public CompletableFuture<String> someAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(StatusesService.class).some(requestOptions), SOME_ERRORS);
  }

  /**
   * {@code GET some}: without blocking any thread.
   *
   * @see #some
   */
  public CompletableFuture<String> someAsync() {
    return someAsync(RequestOptions.none());
  }

  /** The answer of {@code any}. */
  public static final class AnyApiResponse extends ApiResponse<@Nullable Void> {
    AnyApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code headers} with its documented headers. */
  public static final class HeadersApiResponse extends ApiResponse<@Nullable Void> {
    HeadersApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }

    /**
     * The header {@code X-RateLimit}. Null where the answer has none.
     *
     * @throws InvalidDataException where it is something else than the document says
     */
    public @Nullable Long getXRateLimit() {
      return header("X-RateLimit", Long.class);
    }

    /**
     * The header {@code X-Rate-Limit}. Null where the answer has none.
     *
     * @throws InvalidDataException where it is something else than the document says
     */
    public @Nullable Long getXRateLimit2() {
      return header("X-Rate-Limit", Long.class);
    }

    /** The header {@code Body}. Null where the answer has none. */
    public @Nullable String getBody2() {
      return header("Body", String.class);
    }
  }

  /** The answer of {@code peek}. */
  public static final class PeekApiResponse extends ApiResponse<@Nullable Void> {
    PeekApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code range}. */
  public static final class RangeApiResponse extends ApiResponse<String> {
    RangeApiResponse(ApiResponse<String> response) {
      super(response);
    }
  }

  /** The answer of {@code some}. */
  public static final class SomeApiResponse extends ApiResponse<String> {
    SomeApiResponse(ApiResponse<String> response) {
      super(response);
    }
  }
}
