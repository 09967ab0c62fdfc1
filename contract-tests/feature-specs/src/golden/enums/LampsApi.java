package io.github.taskclients.features.enums;

import io.github.taskclients.features.enums.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Lamps}. Get it from {@link EnumsClient#lamps()}. Thread-safe.
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
public final class LampsApi {
  private static final Errors GET_LAMP_ERRORS = new Errors();

  private final Calls calls;

  LampsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET lamp}
   *
   * @param color {@code color}; null leaves it out
   * @param only {@code only}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Lamp getLamp(
      @Nullable GetLampColorParameter color,
      @Nullable List<GetLampOnlyParameterInner> only,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(LampsService.class).getLamp(color, only, requestOptions),
            GET_LAMP_ERRORS)
        .getBody();
  }

  /**
   * {@code GET lamp}
   *
   * @see #getLamp
   */
  public Lamp getLamp(
      @Nullable GetLampColorParameter color, @Nullable List<GetLampOnlyParameterInner> only) {
    return getLamp(color, only, RequestOptions.none());
  }

  /**
   * {@code GET lamp}
   *
   * @see #getLamp
   */
  public Lamp getLamp(RequestOptions requestOptions) {
    return getLamp(null, null, requestOptions);
  }

  /**
   * {@code GET lamp}
   *
   * @see #getLamp
   */
  public Lamp getLamp() {
    return getLamp(null, null, RequestOptions.none());
  }

  /**
   * {@code GET lamp}: the answer with its status and headers.
   *
   * @param color {@code color}; null leaves it out
   * @param only {@code only}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #getLamp
   */
  public GetLampApiResponse getLampWithResponse(
      @Nullable GetLampColorParameter color,
      @Nullable List<GetLampOnlyParameterInner> only,
      RequestOptions requestOptions) {
    return new GetLampApiResponse(
        this.calls.execute(
            this.calls.service(LampsService.class).getLamp(color, only, requestOptions),
            GET_LAMP_ERRORS));
  }

  /**
   * {@code GET lamp}: the answer with its status and headers.
   *
   * @see #getLamp
   */
  public GetLampApiResponse getLampWithResponse(
      @Nullable GetLampColorParameter color, @Nullable List<GetLampOnlyParameterInner> only) {
    return getLampWithResponse(color, only, RequestOptions.none());
  }

  /**
   * {@code GET lamp}: the answer with its status and headers.
   *
   * @see #getLamp
   */
  public GetLampApiResponse getLampWithResponse(RequestOptions requestOptions) {
    return getLampWithResponse(null, null, requestOptions);
  }

  /**
   * {@code GET lamp}: the answer with its status and headers.
   *
   * @see #getLamp
   */
  public GetLampApiResponse getLampWithResponse() {
    return getLampWithResponse(null, null, RequestOptions.none());
  }

  /**
   * {@code GET lamp}: without blocking any thread.
   *
   * @param color {@code color}; null leaves it out
   * @param only {@code only}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #getLamp
   */
  public CompletableFuture<Lamp> getLampAsync(
      @Nullable GetLampColorParameter color,
      @Nullable List<GetLampOnlyParameterInner> only,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(LampsService.class).getLamp(color, only, requestOptions),
        GET_LAMP_ERRORS);
  }

  /**
   * {@code GET lamp}: without blocking any thread.
   *
   * @see #getLamp
   */
  public CompletableFuture<Lamp> getLampAsync(
      @Nullable GetLampColorParameter color, @Nullable List<GetLampOnlyParameterInner> only) {
    return getLampAsync(color, only, RequestOptions.none());
  }

  /**
   * {@code GET lamp}: without blocking any thread.
   *
   * @see #getLamp
   */
  public CompletableFuture<Lamp> getLampAsync(RequestOptions requestOptions) {
    return getLampAsync(null, null, requestOptions);
  }

  /**
   * {@code GET lamp}: without blocking any thread.
   *
   * @see #getLamp
   */
  public CompletableFuture<Lamp> getLampAsync() {
    return getLampAsync(null, null, RequestOptions.none());
  }

  /** The answer of {@code getLamp}. */
  public static final class GetLampApiResponse extends ApiResponse<Lamp> {
    GetLampApiResponse(ApiResponse<Lamp> response) {
      super(response);
    }
  }
}
