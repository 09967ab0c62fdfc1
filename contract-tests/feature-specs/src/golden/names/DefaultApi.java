package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Default}. Get it from {@link NamesClient#_default()}.
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
public final class DefaultApi {
  private static final Errors BAR_ERRORS = new Errors();
  private static final Errors CALL_CLASS_ERRORS = new Errors().add("404", ModelError.class);

  private final Calls calls;

  DefaultApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST y}
   *
   * @param requestOptions settings of this call alone
   */
  public void bar(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(DefaultService.class).bar(requestOptions), BAR_ERRORS);
  }

  /**
   * {@code POST y}
   *
   * @see #bar
   */
  public void bar() {
    bar(RequestOptions.none());
  }

  /**
   * {@code POST y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #bar
   */
  public BarApiResponse barWithResponse(RequestOptions requestOptions) {
    return new BarApiResponse(
        this.calls.execute(
            this.calls.service(DefaultService.class).bar(requestOptions), BAR_ERRORS));
  }

  /**
   * {@code POST y}: the answer with its status and headers.
   *
   * @see #bar
   */
  public BarApiResponse barWithResponse() {
    return barWithResponse(RequestOptions.none());
  }

  /**
   * {@code POST y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #bar
   */
  public CompletableFuture<@Nullable Void> barAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(DefaultService.class).bar(requestOptions), BAR_ERRORS);
  }

  /**
   * {@code POST y}: without blocking any thread.
   *
   * @see #bar
   */
  public CompletableFuture<@Nullable Void> barAsync() {
    return barAsync(RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}
   *
   * @param builder {@code builder}
   * @param requestOptionsParameter {@code requestOptions}; null leaves it out
   * @param service {@code service}; null leaves it out
   * @param calls {@code calls}; null leaves it out
   * @param _new {@code new}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   * @throws NotFoundException 404: no
   */
  public Response callClass(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(DefaultService.class)
                .callClass(builder, requestOptionsParameter, service, calls, _new, requestOptions),
            CALL_CLASS_ERRORS)
        .getBody();
  }

  /**
   * {@code GET x/{builder}}
   *
   * @see #callClass
   */
  public Response callClass(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new) {
    return callClass(builder, requestOptionsParameter, service, calls, _new, RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}
   *
   * @see #callClass
   */
  public Response callClass(String builder, RequestOptions requestOptions) {
    return callClass(builder, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET x/{builder}}
   *
   * @see #callClass
   */
  public Response callClass(String builder) {
    return callClass(builder, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}: the answer with its status and headers.
   *
   * @param builder {@code builder}
   * @param requestOptionsParameter {@code requestOptions}; null leaves it out
   * @param service {@code service}; null leaves it out
   * @param calls {@code calls}; null leaves it out
   * @param _new {@code new}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #callClass
   */
  public CallClassApiResponse callClassWithResponse(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new,
      RequestOptions requestOptions) {
    return new CallClassApiResponse(
        this.calls.execute(
            this.calls
                .service(DefaultService.class)
                .callClass(builder, requestOptionsParameter, service, calls, _new, requestOptions),
            CALL_CLASS_ERRORS));
  }

  /**
   * {@code GET x/{builder}}: the answer with its status and headers.
   *
   * @see #callClass
   */
  public CallClassApiResponse callClassWithResponse(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new) {
    return callClassWithResponse(
        builder, requestOptionsParameter, service, calls, _new, RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}: the answer with its status and headers.
   *
   * @see #callClass
   */
  public CallClassApiResponse callClassWithResponse(String builder, RequestOptions requestOptions) {
    return callClassWithResponse(builder, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET x/{builder}}: the answer with its status and headers.
   *
   * @see #callClass
   */
  public CallClassApiResponse callClassWithResponse(String builder) {
    return callClassWithResponse(builder, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}: without blocking any thread.
   *
   * @param builder {@code builder}
   * @param requestOptionsParameter {@code requestOptions}; null leaves it out
   * @param service {@code service}; null leaves it out
   * @param calls {@code calls}; null leaves it out
   * @param _new {@code new}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #callClass
   */
  public CompletableFuture<Response> callClassAsync(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(DefaultService.class)
            .callClass(builder, requestOptionsParameter, service, calls, _new, requestOptions),
        CALL_CLASS_ERRORS);
  }

  /**
   * {@code GET x/{builder}}: without blocking any thread.
   *
   * @see #callClass
   */
  public CompletableFuture<Response> callClassAsync(
      String builder,
      @Nullable String requestOptionsParameter,
      @Nullable String service,
      @Nullable String calls,
      @Nullable String _new) {
    return callClassAsync(
        builder, requestOptionsParameter, service, calls, _new, RequestOptions.none());
  }

  /**
   * {@code GET x/{builder}}: without blocking any thread.
   *
   * @see #callClass
   */
  public CompletableFuture<Response> callClassAsync(String builder, RequestOptions requestOptions) {
    return callClassAsync(builder, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET x/{builder}}: without blocking any thread.
   *
   * @see #callClass
   */
  public CompletableFuture<Response> callClassAsync(String builder) {
    return callClassAsync(builder, null, null, null, null, RequestOptions.none());
  }

  /** The answer of {@code bar}. */
  public static final class BarApiResponse extends ApiResponse<@Nullable Void> {
    BarApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code callClass}. */
  public static final class CallClassApiResponse extends ApiResponse<Response> {
    CallClassApiResponse(ApiResponse<Response> response) {
      super(response);
    }
  }
}
