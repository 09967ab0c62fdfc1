package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code CloseCalls}. Get it from {@link NamesClient#closeCalls()}.
 * Thread-safe.
 *
 * <p>Every operation throws {@link ApiException} where the service answers with another status than
 * the documented success, {@link InvalidResponseException} where the body is not what the document
 * promises, {@link ApiConnectionException} where no whole answer arrives, and {@link
 * IllegalArgumentException}, before anything is sent, where an argument is out of its documented
 * bounds. The future of an {@code …Async} method ends with the same exceptions, bad arguments
 * aside, which are thrown at once; canceling it cancels the call.
 */
public final class CloseCallsApi {
  private static final Errors FOO_ERRORS = new Errors();
  private static final Errors FOO_ASYNC2_ERRORS = new Errors();

  private final Calls calls;

  CloseCallsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET y}
   *
   * @param requestOptions settings of this call alone
   */
  public void foo(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(CloseCallsService.class).foo(requestOptions), FOO_ERRORS);
  }

  /** {@code GET y} */
  public void foo() {
    foo(RequestOptions.none());
  }

  /**
   * {@code GET y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   */
  public FooApiResponse fooWithResponse(RequestOptions requestOptions) {
    return new FooApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).foo(requestOptions), FOO_ERRORS));
  }

  /** {@code GET y}: the answer with its status and headers. */
  public FooApiResponse fooWithResponse() {
    return fooWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> fooAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).foo(requestOptions), FOO_ERRORS);
  }

  /** {@code GET y}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> fooAsync() {
    return fooAsync(RequestOptions.none());
  }

  /**
   * {@code PUT y}
   *
   * @param requestOptions settings of this call alone
   */
  public void fooAsync2(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(CloseCallsService.class).fooAsync2(requestOptions), FOO_ASYNC2_ERRORS);
  }

  /** {@code PUT y} */
  public void fooAsync2() {
    fooAsync2(RequestOptions.none());
  }

  /**
   * {@code PUT y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   */
  public FooAsync2ApiResponse fooAsync2WithResponse(RequestOptions requestOptions) {
    return new FooAsync2ApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fooAsync2(requestOptions),
            FOO_ASYNC2_ERRORS));
  }

  /** {@code PUT y}: the answer with its status and headers. */
  public FooAsync2ApiResponse fooAsync2WithResponse() {
    return fooAsync2WithResponse(RequestOptions.none());
  }

  /**
   * {@code PUT y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> fooAsync2Async(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fooAsync2(requestOptions), FOO_ASYNC2_ERRORS);
  }

  /** {@code PUT y}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> fooAsync2Async() {
    return fooAsync2Async(RequestOptions.none());
  }

  /** The answer of {@code foo} with its documented headers. */
  public static final class FooApiResponse extends ApiResponse<@Nullable Void> {
    FooApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code fooAsync2} with its documented headers. */
  public static final class FooAsync2ApiResponse extends ApiResponse<@Nullable Void> {
    FooAsync2ApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
