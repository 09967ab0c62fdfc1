package io.github.taskclients.features.security;

import io.github.taskclients.features.security.model.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Doors}. Get it from {@link SecurityClient#doors()}. Thread-safe.
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
public final class DoorsApi {
  private static final Errors CARRY_ERRORS = new Errors();
  private static final Errors EITHER_ERRORS = new Errors();
  private static final Errors KNOCK_ERRORS = new Errors();
  private static final Errors OPEN_ERRORS = new Errors();

  private final Calls calls;

  DoorsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET bearer}
   *
   * @param requestOptions settings of this call alone
   */
  public void carry(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(DoorsService.class).carry(requestOptions), CARRY_ERRORS);
  }

  /**
   * {@code GET bearer}
   *
   * @see #carry
   */
  public void carry() {
    carry(RequestOptions.none());
  }

  /**
   * {@code GET bearer}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #carry
   */
  public CarryApiResponse carryWithResponse(RequestOptions requestOptions) {
    return new CarryApiResponse(
        this.calls.execute(
            this.calls.service(DoorsService.class).carry(requestOptions), CARRY_ERRORS));
  }

  /**
   * {@code GET bearer}: the answer with its status and headers.
   *
   * @see #carry
   */
  public CarryApiResponse carryWithResponse() {
    return carryWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET bearer}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #carry
   */
  public CompletableFuture<@Nullable Void> carryAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(DoorsService.class).carry(requestOptions), CARRY_ERRORS);
  }

  /**
   * {@code GET bearer}: without blocking any thread.
   *
   * @see #carry
   */
  public CompletableFuture<@Nullable Void> carryAsync() {
    return carryAsync(RequestOptions.none());
  }

  /**
   * {@code GET either}
   *
   * @param requestOptions settings of this call alone
   */
  public void either(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(DoorsService.class).either(requestOptions), EITHER_ERRORS);
  }

  /**
   * {@code GET either}
   *
   * @see #either
   */
  public void either() {
    either(RequestOptions.none());
  }

  /**
   * {@code GET either}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #either
   */
  public EitherApiResponse eitherWithResponse(RequestOptions requestOptions) {
    return new EitherApiResponse(
        this.calls.execute(
            this.calls.service(DoorsService.class).either(requestOptions), EITHER_ERRORS));
  }

  /**
   * {@code GET either}: the answer with its status and headers.
   *
   * @see #either
   */
  public EitherApiResponse eitherWithResponse() {
    return eitherWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET either}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #either
   */
  public CompletableFuture<@Nullable Void> eitherAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(DoorsService.class).either(requestOptions), EITHER_ERRORS);
  }

  /**
   * {@code GET either}: without blocking any thread.
   *
   * @see #either
   */
  public CompletableFuture<@Nullable Void> eitherAsync() {
    return eitherAsync(RequestOptions.none());
  }

  /**
   * {@code GET public}
   *
   * @param requestOptions settings of this call alone
   */
  public void knock(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(DoorsService.class).knock(requestOptions), KNOCK_ERRORS);
  }

  /**
   * {@code GET public}
   *
   * @see #knock
   */
  public void knock() {
    knock(RequestOptions.none());
  }

  /**
   * {@code GET public}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #knock
   */
  public KnockApiResponse knockWithResponse(RequestOptions requestOptions) {
    return new KnockApiResponse(
        this.calls.execute(
            this.calls.service(DoorsService.class).knock(requestOptions), KNOCK_ERRORS));
  }

  /**
   * {@code GET public}: the answer with its status and headers.
   *
   * @see #knock
   */
  public KnockApiResponse knockWithResponse() {
    return knockWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET public}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #knock
   */
  public CompletableFuture<@Nullable Void> knockAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(DoorsService.class).knock(requestOptions), KNOCK_ERRORS);
  }

  /**
   * {@code GET public}: without blocking any thread.
   *
   * @see #knock
   */
  public CompletableFuture<@Nullable Void> knockAsync() {
    return knockAsync(RequestOptions.none());
  }

  /**
   * {@code GET secured}
   *
   * @param requestOptions settings of this call alone
   */
  public void open(RequestOptions requestOptions) {
    this.calls.execute(this.calls.service(DoorsService.class).open(requestOptions), OPEN_ERRORS);
  }

  /**
   * {@code GET secured}
   *
   * @see #open
   */
  public void open() {
    open(RequestOptions.none());
  }

  /**
   * {@code GET secured}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #open
   */
  public OpenApiResponse openWithResponse(RequestOptions requestOptions) {
    return new OpenApiResponse(
        this.calls.execute(
            this.calls.service(DoorsService.class).open(requestOptions), OPEN_ERRORS));
  }

  /**
   * {@code GET secured}: the answer with its status and headers.
   *
   * @see #open
   */
  public OpenApiResponse openWithResponse() {
    return openWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET secured}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #open
   */
  public CompletableFuture<@Nullable Void> openAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(DoorsService.class).open(requestOptions), OPEN_ERRORS);
  }

  /**
   * {@code GET secured}: without blocking any thread.
   *
   * @see #open
   */
  public CompletableFuture<@Nullable Void> openAsync() {
    return openAsync(RequestOptions.none());
  }

  /** The answer of {@code carry}. */
  public static final class CarryApiResponse extends ApiResponse<@Nullable Void> {
    CarryApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code either}. */
  public static final class EitherApiResponse extends ApiResponse<@Nullable Void> {
    EitherApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code knock}. */
  public static final class KnockApiResponse extends ApiResponse<@Nullable Void> {
    KnockApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code open}. */
  public static final class OpenApiResponse extends ApiResponse<@Nullable Void> {
    OpenApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
