package io.github.taskclients.features.names;

import io.github.taskclients.features.names.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code CloseCalls}. Get it from {@link NamesClient#closeCalls()}.
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
public final class CloseCallsApi {
  private static final Errors FAIL_ERRORS = new Errors().add("400", Error2.class);
  private static final Errors FOO_ERRORS = new Errors();
  private static final Errors FOO_ASYNC2_ERRORS = new Errors();
  private static final Endpoint<ModelFooErrorsApiResponse> FOO_ERRORS_ENDPOINT =
      new Endpoint<>(
          "GET",
          "x/{id}",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(ParameterConverter.ofPath("id", 0, Integer.MAX_VALUE, "")),
          new Errors());
  private static final Errors FOO_URL_ERRORS = new Errors();
  private static final Errors FOO_URL2_ERRORS = new Errors();
  private static final Errors FOO_WITH_RESPONSE2_ERRORS = new Errors();

  private final Calls calls;

  CloseCallsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code DELETE y}
   *
   * @param requestOptions settings of this call alone
   * @throws BadRequestException 400: no
   */
  public void fail(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(CloseCallsService.class).fail(requestOptions), FAIL_ERRORS);
  }

  /**
   * {@code DELETE y}
   *
   * @see #fail
   */
  public void fail() {
    fail(RequestOptions.none());
  }

  /**
   * {@code DELETE y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #fail
   */
  public FailApiResponse failWithResponse(RequestOptions requestOptions) {
    return new FailApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fail(requestOptions), FAIL_ERRORS));
  }

  /**
   * {@code DELETE y}: the answer with its status and headers.
   *
   * @see #fail
   */
  public FailApiResponse failWithResponse() {
    return failWithResponse(RequestOptions.none());
  }

  /**
   * {@code DELETE y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #fail
   */
  public CompletableFuture<@Nullable Void> failAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fail(requestOptions), FAIL_ERRORS);
  }

  /**
   * {@code DELETE y}: without blocking any thread.
   *
   * @see #fail
   */
  public CompletableFuture<@Nullable Void> failAsync() {
    return failAsync(RequestOptions.none());
  }

  /**
   * {@code GET y}
   *
   * @param requestOptionsParameter {@code request_options}; null leaves it out
   * @param FOO {@code FOO}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void foo(
      @Nullable String requestOptionsParameter,
      @Nullable String FOO,
      RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(CloseCallsService.class)
            .foo(requestOptionsParameter, FOO, requestOptions),
        FOO_ERRORS);
  }

  /**
   * {@code GET y}
   *
   * @see #foo
   */
  public void foo(@Nullable String requestOptionsParameter, @Nullable String FOO) {
    foo(requestOptionsParameter, FOO, RequestOptions.none());
  }

  /**
   * {@code GET y}
   *
   * @see #foo
   */
  public void foo(RequestOptions requestOptions) {
    foo(null, null, requestOptions);
  }

  /**
   * {@code GET y}
   *
   * @see #foo
   */
  public void foo() {
    foo(null, null, RequestOptions.none());
  }

  /**
   * {@code GET y}: the answer with its status and headers.
   *
   * @param requestOptionsParameter {@code request_options}; null leaves it out
   * @param FOO {@code FOO}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #foo
   */
  public FooApiResponse fooWithResponse(
      @Nullable String requestOptionsParameter,
      @Nullable String FOO,
      RequestOptions requestOptions) {
    return new FooApiResponse(
        this.calls.execute(
            this.calls
                .service(CloseCallsService.class)
                .foo(requestOptionsParameter, FOO, requestOptions),
            FOO_ERRORS));
  }

  /**
   * {@code GET y}: the answer with its status and headers.
   *
   * @see #foo
   */
  public FooApiResponse fooWithResponse(
      @Nullable String requestOptionsParameter, @Nullable String FOO) {
    return fooWithResponse(requestOptionsParameter, FOO, RequestOptions.none());
  }

  /**
   * {@code GET y}: the answer with its status and headers.
   *
   * @see #foo
   */
  public FooApiResponse fooWithResponse(RequestOptions requestOptions) {
    return fooWithResponse(null, null, requestOptions);
  }

  /**
   * {@code GET y}: the answer with its status and headers.
   *
   * @see #foo
   */
  public FooApiResponse fooWithResponse() {
    return fooWithResponse(null, null, RequestOptions.none());
  }

  /**
   * {@code GET y}: without blocking any thread.
   *
   * @param requestOptionsParameter {@code request_options}; null leaves it out
   * @param FOO {@code FOO}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #foo
   */
  public CompletableFuture<@Nullable Void> fooAsync(
      @Nullable String requestOptionsParameter,
      @Nullable String FOO,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(CloseCallsService.class)
            .foo(requestOptionsParameter, FOO, requestOptions),
        FOO_ERRORS);
  }

  /**
   * {@code GET y}: without blocking any thread.
   *
   * @see #foo
   */
  public CompletableFuture<@Nullable Void> fooAsync(
      @Nullable String requestOptionsParameter, @Nullable String FOO) {
    return fooAsync(requestOptionsParameter, FOO, RequestOptions.none());
  }

  /**
   * {@code GET y}: without blocking any thread.
   *
   * @see #foo
   */
  public CompletableFuture<@Nullable Void> fooAsync(RequestOptions requestOptions) {
    return fooAsync(null, null, requestOptions);
  }

  /**
   * {@code GET y}: without blocking any thread.
   *
   * @see #foo
   */
  public CompletableFuture<@Nullable Void> fooAsync() {
    return fooAsync(null, null, RequestOptions.none());
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

  /**
   * {@code PUT y}
   *
   * @see #fooAsync2
   */
  public void fooAsync2() {
    fooAsync2(RequestOptions.none());
  }

  /**
   * {@code PUT y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #fooAsync2
   */
  public FooAsync2ApiResponse fooAsync2WithResponse(RequestOptions requestOptions) {
    return new FooAsync2ApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fooAsync2(requestOptions),
            FOO_ASYNC2_ERRORS));
  }

  /**
   * {@code PUT y}: the answer with its status and headers.
   *
   * @see #fooAsync2
   */
  public FooAsync2ApiResponse fooAsync2WithResponse() {
    return fooAsync2WithResponse(RequestOptions.none());
  }

  /**
   * {@code PUT y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #fooAsync2
   */
  public CompletableFuture<@Nullable Void> fooAsync2Async(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fooAsync2(requestOptions), FOO_ASYNC2_ERRORS);
  }

  /**
   * {@code PUT y}: without blocking any thread.
   *
   * @see #fooAsync2
   */
  public CompletableFuture<@Nullable Void> fooAsync2Async() {
    return fooAsync2Async(RequestOptions.none());
  }

  /**
   * {@code GET x/{id}}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @return done
   */
  public ModelFooErrorsApiResponse fooErrors(String id, RequestOptions requestOptions) {
    return FOO_ERRORS_ENDPOINT
        .execute(this.calls, ModelFooErrorsApiResponse.class, requestOptions, id)
        .getBody();
  }

  /**
   * {@code GET x/{id}}
   *
   * @see #fooErrors
   */
  public ModelFooErrorsApiResponse fooErrors(String id) {
    return fooErrors(id, RequestOptions.none());
  }

  /**
   * {@code GET x/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooErrors
   */
  public FooErrorsApiResponse fooErrorsWithResponse(String id, RequestOptions requestOptions) {
    return new FooErrorsApiResponse(
        FOO_ERRORS_ENDPOINT.execute(
            this.calls, ModelFooErrorsApiResponse.class, requestOptions, id));
  }

  /**
   * {@code GET x/{id}}: the answer with its status and headers.
   *
   * @see #fooErrors
   */
  public FooErrorsApiResponse fooErrorsWithResponse(String id) {
    return fooErrorsWithResponse(id, RequestOptions.none());
  }

  /**
   * {@code GET x/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooErrors
   */
  public CompletableFuture<ModelFooErrorsApiResponse> fooErrorsAsync(
      String id, RequestOptions requestOptions) {
    return FOO_ERRORS_ENDPOINT.enqueue(
        this.calls, ModelFooErrorsApiResponse.class, requestOptions, id);
  }

  /**
   * {@code GET x/{id}}: without blocking any thread.
   *
   * @see #fooErrors
   */
  public CompletableFuture<ModelFooErrorsApiResponse> fooErrorsAsync(String id) {
    return fooErrorsAsync(id, RequestOptions.none());
  }

  /**
   * {@code PUT x/{id}}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @return done
   */
  public ModelCloseCallsService fooURL(String id, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(CloseCallsService.class).fooURL(id, requestOptions), FOO_URL_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT x/{id}}
   *
   * @see #fooURL
   */
  public ModelCloseCallsService fooURL(String id) {
    return fooURL(id, RequestOptions.none());
  }

  /**
   * {@code PUT x/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooURL
   */
  public FooURLApiResponse fooURLWithResponse(String id, RequestOptions requestOptions) {
    return new FooURLApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fooURL(id, requestOptions),
            FOO_URL_ERRORS));
  }

  /**
   * {@code PUT x/{id}}: the answer with its status and headers.
   *
   * @see #fooURL
   */
  public FooURLApiResponse fooURLWithResponse(String id) {
    return fooURLWithResponse(id, RequestOptions.none());
  }

  /**
   * {@code PUT x/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooURL
   */
  public CompletableFuture<ModelCloseCallsService> fooURLAsync(
      String id, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fooURL(id, requestOptions), FOO_URL_ERRORS);
  }

  /**
   * {@code PUT x/{id}}: without blocking any thread.
   *
   * @see #fooURL
   */
  public CompletableFuture<ModelCloseCallsService> fooURLAsync(String id) {
    return fooURLAsync(id, RequestOptions.none());
  }

  /**
   * {@code POST x/{id}}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   */
  public void fooUrl2(String id, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(CloseCallsService.class).fooUrl2(id, requestOptions), FOO_URL2_ERRORS);
  }

  /**
   * {@code POST x/{id}}
   *
   * @see #fooUrl2
   */
  public void fooUrl2(String id) {
    fooUrl2(id, RequestOptions.none());
  }

  /**
   * {@code POST x/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooUrl2
   */
  public FooUrl2ApiResponse fooUrl2WithResponse(String id, RequestOptions requestOptions) {
    return new FooUrl2ApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fooUrl2(id, requestOptions),
            FOO_URL2_ERRORS));
  }

  /**
   * {@code POST x/{id}}: the answer with its status and headers.
   *
   * @see #fooUrl2
   */
  public FooUrl2ApiResponse fooUrl2WithResponse(String id) {
    return fooUrl2WithResponse(id, RequestOptions.none());
  }

  /**
   * {@code POST x/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #fooUrl2
   */
  public CompletableFuture<@Nullable Void> fooUrl2Async(String id, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fooUrl2(id, requestOptions), FOO_URL2_ERRORS);
  }

  /**
   * {@code POST x/{id}}: without blocking any thread.
   *
   * @see #fooUrl2
   */
  public CompletableFuture<@Nullable Void> fooUrl2Async(String id) {
    return fooUrl2Async(id, RequestOptions.none());
  }

  /**
   * {@code PATCH y}
   *
   * @param requestOptions settings of this call alone
   */
  public void fooWithResponse2(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(CloseCallsService.class).fooWithResponse2(requestOptions),
        FOO_WITH_RESPONSE2_ERRORS);
  }

  /**
   * {@code PATCH y}
   *
   * @see #fooWithResponse2
   */
  public void fooWithResponse2() {
    fooWithResponse2(RequestOptions.none());
  }

  /**
   * {@code PATCH y}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #fooWithResponse2
   */
  public FooWithResponse2ApiResponse fooWithResponse2WithResponse(RequestOptions requestOptions) {
    return new FooWithResponse2ApiResponse(
        this.calls.execute(
            this.calls.service(CloseCallsService.class).fooWithResponse2(requestOptions),
            FOO_WITH_RESPONSE2_ERRORS));
  }

  /**
   * {@code PATCH y}: the answer with its status and headers.
   *
   * @see #fooWithResponse2
   */
  public FooWithResponse2ApiResponse fooWithResponse2WithResponse() {
    return fooWithResponse2WithResponse(RequestOptions.none());
  }

  /**
   * {@code PATCH y}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #fooWithResponse2
   */
  public CompletableFuture<@Nullable Void> fooWithResponse2Async(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CloseCallsService.class).fooWithResponse2(requestOptions),
        FOO_WITH_RESPONSE2_ERRORS);
  }

  /**
   * {@code PATCH y}: without blocking any thread.
   *
   * @see #fooWithResponse2
   */
  public CompletableFuture<@Nullable Void> fooWithResponse2Async() {
    return fooWithResponse2Async(RequestOptions.none());
  }

  /** The answer of {@code fail}. */
  public static final class FailApiResponse extends ApiResponse<@Nullable Void> {
    FailApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code foo}. */
  public static final class FooApiResponse extends ApiResponse<@Nullable Void> {
    FooApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code fooAsync2}. */
  public static final class FooAsync2ApiResponse extends ApiResponse<@Nullable Void> {
    FooAsync2ApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code fooErrors}. */
  public static final class FooErrorsApiResponse extends ApiResponse<ModelFooErrorsApiResponse> {
    FooErrorsApiResponse(ApiResponse<ModelFooErrorsApiResponse> response) {
      super(response);
    }
  }

  /** The answer of {@code fooURL}. */
  public static final class FooURLApiResponse extends ApiResponse<ModelCloseCallsService> {
    FooURLApiResponse(ApiResponse<ModelCloseCallsService> response) {
      super(response);
    }
  }

  /** The answer of {@code fooUrl2}. */
  public static final class FooUrl2ApiResponse extends ApiResponse<@Nullable Void> {
    FooUrl2ApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code fooWithResponse2}. */
  public static final class FooWithResponse2ApiResponse extends ApiResponse<@Nullable Void> {
    FooWithResponse2ApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
