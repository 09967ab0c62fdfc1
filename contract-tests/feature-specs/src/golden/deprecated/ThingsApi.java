package io.github.taskclients.features.deprecated;

import io.github.taskclients.features.deprecated.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Things}. Get it from {@link DeprecatedClient#things()}.
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
public final class ThingsApi {
  private static final Errors GET_NEW_ERRORS = new Errors();
  private static final Endpoint<Thing> GET_OLD_ENDPOINT =
      new Endpoint<>(
          "GET",
          "old/{id}",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(ParameterConverter.ofPath("id", 0, Integer.MAX_VALUE, "")),
          new Errors());
  private static final Errors PUT_OLD_ERRORS = new Errors();

  private final Calls calls;

  ThingsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET new}
   *
   * @param old Of the old days; null leaves it out; deprecated
   * @param requestOptions settings of this call alone
   */
  public void getNew(@Nullable String old, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).getNew(old, requestOptions), GET_NEW_ERRORS);
  }

  /**
   * {@code GET new}
   *
   * @see #getNew
   */
  public void getNew(@Nullable String old) {
    getNew(old, RequestOptions.none());
  }

  /**
   * {@code GET new}
   *
   * @see #getNew
   */
  public void getNew(RequestOptions requestOptions) {
    getNew(null, requestOptions);
  }

  /**
   * {@code GET new}
   *
   * @see #getNew
   */
  public void getNew() {
    getNew(null, RequestOptions.none());
  }

  /**
   * {@code GET new}: the answer with its status and headers.
   *
   * @param old Of the old days; null leaves it out; deprecated
   * @param requestOptions settings of this call alone
   * @see #getNew
   */
  public GetNewApiResponse getNewWithResponse(@Nullable String old, RequestOptions requestOptions) {
    return new GetNewApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).getNew(old, requestOptions), GET_NEW_ERRORS));
  }

  /**
   * {@code GET new}: the answer with its status and headers.
   *
   * @see #getNew
   */
  public GetNewApiResponse getNewWithResponse(@Nullable String old) {
    return getNewWithResponse(old, RequestOptions.none());
  }

  /**
   * {@code GET new}: the answer with its status and headers.
   *
   * @see #getNew
   */
  public GetNewApiResponse getNewWithResponse(RequestOptions requestOptions) {
    return getNewWithResponse(null, requestOptions);
  }

  /**
   * {@code GET new}: the answer with its status and headers.
   *
   * @see #getNew
   */
  public GetNewApiResponse getNewWithResponse() {
    return getNewWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code GET new}: without blocking any thread.
   *
   * @param old Of the old days; null leaves it out; deprecated
   * @param requestOptions settings of this call alone
   * @see #getNew
   */
  public CompletableFuture<@Nullable Void> getNewAsync(
      @Nullable String old, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).getNew(old, requestOptions), GET_NEW_ERRORS);
  }

  /**
   * {@code GET new}: without blocking any thread.
   *
   * @see #getNew
   */
  public CompletableFuture<@Nullable Void> getNewAsync(@Nullable String old) {
    return getNewAsync(old, RequestOptions.none());
  }

  /**
   * {@code GET new}: without blocking any thread.
   *
   * @see #getNew
   */
  public CompletableFuture<@Nullable Void> getNewAsync(RequestOptions requestOptions) {
    return getNewAsync(null, requestOptions);
  }

  /**
   * {@code GET new}: without blocking any thread.
   *
   * @see #getNew
   */
  public CompletableFuture<@Nullable Void> getNewAsync() {
    return getNewAsync(null, RequestOptions.none());
  }

  /**
   * Gets a thing
   *
   * <p>Use another one instead.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @return The thing.
   * @throws NotFoundException 404: There is no such thing.
   * @throws ApiException 410: no description
   * @throws ServerErrorException 5XX: Not now.
   * @throws ApiException any other status: Something else.
   */
  @Deprecated
  public Thing getOld(String id, RequestOptions requestOptions) {
    return GET_OLD_ENDPOINT.execute(this.calls, Thing.class, requestOptions, id).getBody();
  }

  /**
   * Gets a thing
   *
   * @see #getOld
   */
  @Deprecated
  public Thing getOld(String id) {
    return getOld(id, RequestOptions.none());
  }

  /**
   * Gets a thing: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOld
   */
  @Deprecated
  public GetOldApiResponse getOldWithResponse(String id, RequestOptions requestOptions) {
    return new GetOldApiResponse(
        GET_OLD_ENDPOINT.execute(this.calls, Thing.class, requestOptions, id));
  }

  /**
   * Gets a thing: the answer with its status and headers.
   *
   * @see #getOld
   */
  @Deprecated
  public GetOldApiResponse getOldWithResponse(String id) {
    return getOldWithResponse(id, RequestOptions.none());
  }

  /**
   * Gets a thing: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #getOld
   */
  @Deprecated
  public CompletableFuture<Thing> getOldAsync(String id, RequestOptions requestOptions) {
    return GET_OLD_ENDPOINT.enqueue(this.calls, Thing.class, requestOptions, id);
  }

  /**
   * Gets a thing: without blocking any thread.
   *
   * @see #getOld
   */
  @Deprecated
  public CompletableFuture<Thing> getOldAsync(String id) {
    return getOldAsync(id, RequestOptions.none());
  }

  /**
   * {@code PUT old/{id}}
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   */
  @Deprecated
  public void putOld(String id, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).putOld(id, requestOptions), PUT_OLD_ERRORS);
  }

  /**
   * {@code PUT old/{id}}
   *
   * @see #putOld
   */
  @Deprecated
  public void putOld(String id) {
    putOld(id, RequestOptions.none());
  }

  /**
   * {@code PUT old/{id}}: the answer with its status and headers.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #putOld
   */
  @Deprecated
  public PutOldApiResponse putOldWithResponse(String id, RequestOptions requestOptions) {
    return new PutOldApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).putOld(id, requestOptions), PUT_OLD_ERRORS));
  }

  /**
   * {@code PUT old/{id}}: the answer with its status and headers.
   *
   * @see #putOld
   */
  @Deprecated
  public PutOldApiResponse putOldWithResponse(String id) {
    return putOldWithResponse(id, RequestOptions.none());
  }

  /**
   * {@code PUT old/{id}}: without blocking any thread.
   *
   * @param id {@code id}
   * @param requestOptions settings of this call alone
   * @see #putOld
   */
  @Deprecated
  public CompletableFuture<@Nullable Void> putOldAsync(String id, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).putOld(id, requestOptions), PUT_OLD_ERRORS);
  }

  /**
   * {@code PUT old/{id}}: without blocking any thread.
   *
   * @see #putOld
   */
  @Deprecated
  public CompletableFuture<@Nullable Void> putOldAsync(String id) {
    return putOldAsync(id, RequestOptions.none());
  }

  /** The answer of {@code getNew}. */
  public static final class GetNewApiResponse extends ApiResponse<@Nullable Void> {
    GetNewApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code getOld}. */
  public static final class GetOldApiResponse extends ApiResponse<Thing> {
    GetOldApiResponse(ApiResponse<Thing> response) {
      super(response);
    }
  }

  /** The answer of {@code putOld}. */
  public static final class PutOldApiResponse extends ApiResponse<@Nullable Void> {
    PutOldApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
