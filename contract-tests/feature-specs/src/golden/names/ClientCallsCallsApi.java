package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code ClientCallsCalls}. Get it from {@link
 * NamesClient#clientCallsCalls()}. Thread-safe.
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
public final class ClientCallsCallsApi {
  private static final Errors BAZ_ERRORS = new Errors();

  private final Calls calls;

  ClientCallsCallsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code HEAD y}
   *
   * @param requestOptions settings of this call alone
   */
  public void baz(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ClientCallsCallsService.class).baz(requestOptions), BAZ_ERRORS);
  }

  /**
   * {@code HEAD y}
   *
   * @see #baz
   */
  public void baz() {
    baz(RequestOptions.none());
  }

  /**
   * {@code HEAD y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #baz
   */
  public BazApiResponse bazWithResponse(RequestOptions requestOptions) {
    return new BazApiResponse(
        this.calls.execute(
            this.calls.service(ClientCallsCallsService.class).baz(requestOptions), BAZ_ERRORS));
  }

  /**
   * {@code HEAD y}: the answer with its status and headers.
   *
   * @see #baz
   */
  public BazApiResponse bazWithResponse() {
    return bazWithResponse(RequestOptions.none());
  }

  /**
   * {@code HEAD y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #baz
   */
  public CompletableFuture<@Nullable Void> bazAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ClientCallsCallsService.class).baz(requestOptions), BAZ_ERRORS);
  }

  /**
   * {@code HEAD y}: without blocking any thread.
   *
   * @see #baz
   */
  public CompletableFuture<@Nullable Void> bazAsync() {
    return bazAsync(RequestOptions.none());
  }

  /** The answer of {@code baz}. */
  public static final class BazApiResponse extends ApiResponse<@Nullable Void> {
    BazApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
