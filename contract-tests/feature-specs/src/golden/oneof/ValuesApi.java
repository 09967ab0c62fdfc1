package io.github.taskclients.features.oneof;

import io.github.taskclients.features.oneof.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Values}. Get it from {@link OneofClient#values()}. Thread-safe.
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
public final class ValuesApi {
  private static final Errors PUT_VALUE_ERRORS = new Errors();

  private final Calls calls;

  ValuesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code PUT value}
   *
   * @param value {@code Value}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Holder putValue(Value value, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(ValuesService.class).putValue(value, requestOptions),
            PUT_VALUE_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT value}
   *
   * @see #putValue
   */
  public Holder putValue(Value value) {
    return putValue(value, RequestOptions.none());
  }

  /**
   * {@code PUT value}: the answer with its status and headers.
   *
   * @param value {@code Value}
   * @param requestOptions settings of this call alone
   * @see #putValue
   */
  public PutValueApiResponse putValueWithResponse(Value value, RequestOptions requestOptions) {
    return new PutValueApiResponse(
        this.calls.execute(
            this.calls.service(ValuesService.class).putValue(value, requestOptions),
            PUT_VALUE_ERRORS));
  }

  /**
   * {@code PUT value}: the answer with its status and headers.
   *
   * @see #putValue
   */
  public PutValueApiResponse putValueWithResponse(Value value) {
    return putValueWithResponse(value, RequestOptions.none());
  }

  /**
   * {@code PUT value}: without blocking any thread.
   *
   * @param value {@code Value}
   * @param requestOptions settings of this call alone
   * @see #putValue
   */
  public CompletableFuture<Holder> putValueAsync(Value value, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ValuesService.class).putValue(value, requestOptions), PUT_VALUE_ERRORS);
  }

  /**
   * {@code PUT value}: without blocking any thread.
   *
   * @see #putValue
   */
  public CompletableFuture<Holder> putValueAsync(Value value) {
    return putValueAsync(value, RequestOptions.none());
  }

  /** The answer of {@code putValue}. */
  public static final class PutValueApiResponse extends ApiResponse<Holder> {
    PutValueApiResponse(ApiResponse<Holder> response) {
      super(response);
    }
  }
}
