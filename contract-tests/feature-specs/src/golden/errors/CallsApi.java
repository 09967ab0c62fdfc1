package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Calls}. Get it from {@link ErrorsClient#calls()}. Thread-safe.
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
  private static final Errors GET_A_ERRORS =
      new Errors()
          .add("404", First.class)
          .add("409", First.class)
          .add("500", First.class)
          .add("4XX", Second.class);
  private static final Errors GET_B_ERRORS =
      new Errors()
          .add("404", First.class)
          .add("409", Second.class)
          .add("429", com.google.gson.JsonElement.class)
          .add("0", Second.class);

  private final Calls calls;

  CallsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET a}
   *
   * @param requestOptions settings of this call alone
   * @throws NotFoundException 404: no
   * @throws ConflictException 409: no
   * @throws ServerErrorException 500: no
   * @throws ApiException 4XX: no
   */
  public void getA(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(CallsService.class).getA(requestOptions), GET_A_ERRORS);
  }

  /**
   * {@code GET a}
   *
   * @see #getA
   */
  public void getA() {
    getA(RequestOptions.none());
  }

  /**
   * {@code GET a}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getA
   */
  public GetAApiResponse getAWithResponse(RequestOptions requestOptions) {
    return new GetAApiResponse(
        this.calls.execute(
            this.calls.service(CallsService.class).getA(requestOptions), GET_A_ERRORS));
  }

  /**
   * {@code GET a}: the answer with its status and headers.
   *
   * @see #getA
   */
  public GetAApiResponse getAWithResponse() {
    return getAWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET a}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getA
   */
  public CompletableFuture<@Nullable Void> getAAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CallsService.class).getA(requestOptions), GET_A_ERRORS);
  }

  /**
   * {@code GET a}: without blocking any thread.
   *
   * @see #getA
   */
  public CompletableFuture<@Nullable Void> getAAsync() {
    return getAAsync(RequestOptions.none());
  }

  /**
   * {@code GET b}
   *
   * @param requestOptions settings of this call alone
   * @throws NotFoundException 404: no
   * @throws ConflictException 409: no
   * @throws TooManyRequestsException 429: no
   * @throws ApiException any other status: no
   */
  public void getB(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(CallsService.class).getB(requestOptions), GET_B_ERRORS);
  }

  /**
   * {@code GET b}
   *
   * @see #getB
   */
  public void getB() {
    getB(RequestOptions.none());
  }

  /**
   * {@code GET b}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getB
   */
  public GetBApiResponse getBWithResponse(RequestOptions requestOptions) {
    return new GetBApiResponse(
        this.calls.execute(
            this.calls.service(CallsService.class).getB(requestOptions), GET_B_ERRORS));
  }

  /**
   * {@code GET b}: the answer with its status and headers.
   *
   * @see #getB
   */
  public GetBApiResponse getBWithResponse() {
    return getBWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET b}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getB
   */
  public CompletableFuture<@Nullable Void> getBAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CallsService.class).getB(requestOptions), GET_B_ERRORS);
  }

  /**
   * {@code GET b}: without blocking any thread.
   *
   * @see #getB
   */
  public CompletableFuture<@Nullable Void> getBAsync() {
    return getBAsync(RequestOptions.none());
  }

  /** The answer of {@code getA}. */
  public static final class GetAApiResponse extends ApiResponse<@Nullable Void> {
    GetAApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code getB}. */
  public static final class GetBApiResponse extends ApiResponse<@Nullable Void> {
    GetBApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
