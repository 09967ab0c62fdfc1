package io.github.taskclients.features.servers;

import io.github.taskclients.features.servers.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Calls}. Get it from {@link ServersClient#calls()}. Thread-safe.
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
public final class CallsApi {
  private static final Errors X_ERRORS = new Errors();

  private final Calls calls;

  CallsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET x}
   *
   * @param requestOptions settings of this call alone
   */
  public void x(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(CallsService.class).x(requestOptions), X_ERRORS);
  }

  /**
   * {@code GET x}
   *
   * @see #x
   */
  public void x() {
    x(RequestOptions.none());
  }

  /**
   * {@code GET x}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #x
   */
  public XApiResponse xWithResponse(RequestOptions requestOptions) {
    return new XApiResponse(
        this.calls.execute(this.calls.service(CallsService.class).x(requestOptions), X_ERRORS));
  }

  /**
   * {@code GET x}: the answer with its status and headers.
   *
   * @see #x
   */
  public XApiResponse xWithResponse() {
    return xWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET x}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #x
   */
  public CompletableFuture<@Nullable Void> xAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(this.calls.service(CallsService.class).x(requestOptions), X_ERRORS);
  }

  /**
   * {@code GET x}: without blocking any thread.
   *
   * @see #x
   */
  public CompletableFuture<@Nullable Void> xAsync() {
    return xAsync(RequestOptions.none());
  }

  /** The answer of {@code x}. */
  public static final class XApiResponse extends ApiResponse<@Nullable Void> {
    XApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
