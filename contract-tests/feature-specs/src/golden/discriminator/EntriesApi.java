package io.github.taskclients.features.discriminator;

import io.github.taskclients.features.discriminator.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Entries}. Get it from {@link DiscriminatorClient#entries()}.
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
public final class EntriesApi {
  private static final Errors GET_ENTRY_ERRORS = new Errors();

  private final Calls calls;

  EntriesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET entries}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Entry getEntry(RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(EntriesService.class).getEntry(requestOptions), GET_ENTRY_ERRORS)
        .getBody();
  }

  /**
   * {@code GET entries}
   *
   * @see #getEntry
   */
  public Entry getEntry() {
    return getEntry(RequestOptions.none());
  }

  /**
   * {@code GET entries}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getEntry
   */
  public GetEntryApiResponse getEntryWithResponse(RequestOptions requestOptions) {
    return new GetEntryApiResponse(
        this.calls.execute(
            this.calls.service(EntriesService.class).getEntry(requestOptions), GET_ENTRY_ERRORS));
  }

  /**
   * {@code GET entries}: the answer with its status and headers.
   *
   * @see #getEntry
   */
  public GetEntryApiResponse getEntryWithResponse() {
    return getEntryWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET entries}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getEntry
   */
  public CompletableFuture<Entry> getEntryAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(EntriesService.class).getEntry(requestOptions), GET_ENTRY_ERRORS);
  }

  /**
   * {@code GET entries}: without blocking any thread.
   *
   * @see #getEntry
   */
  public CompletableFuture<Entry> getEntryAsync() {
    return getEntryAsync(RequestOptions.none());
  }

  /** The answer of {@code getEntry}. */
  public static final class GetEntryApiResponse extends ApiResponse<Entry> {
    GetEntryApiResponse(ApiResponse<Entry> response) {
      super(response);
    }
  }
}
