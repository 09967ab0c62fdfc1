package io.github.taskclients.features.vendors;

import io.github.taskclients.features.vendors.model.*;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;

/**
 * The operations of the tag {@code Scans}. Get it from {@link VendorsClient#scans()}. Thread-safe.
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
public final class ScansApi {
  private static final Errors GET_SCAN_ERRORS = new Errors();

  private final Calls calls;

  ScansApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET scan}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   * @throws NotFoundException 404: none
   */
  public ResponseBody getScan(RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(ScansService.class).getScan(requestOptions), GET_SCAN_ERRORS)
        .getBody();
  }

  /**
   * {@code GET scan}
   *
   * @see #getScan
   */
  public ResponseBody getScan() {
    return getScan(RequestOptions.none());
  }

  /**
   * {@code GET scan}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getScan
   */
  public GetScanApiResponse getScanWithResponse(RequestOptions requestOptions) {
    return new GetScanApiResponse(
        this.calls.execute(
            this.calls.service(ScansService.class).getScan(requestOptions), GET_SCAN_ERRORS));
  }

  /**
   * {@code GET scan}: the answer with its status and headers.
   *
   * @see #getScan
   */
  public GetScanApiResponse getScanWithResponse() {
    return getScanWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET scan}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getScan
   */
  public CompletableFuture<ResponseBody> getScanAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ScansService.class).getScan(requestOptions), GET_SCAN_ERRORS);
  }

  /**
   * {@code GET scan}: without blocking any thread.
   *
   * @see #getScan
   */
  public CompletableFuture<ResponseBody> getScanAsync() {
    return getScanAsync(RequestOptions.none());
  }

  /** The answer of {@code getScan}. */
  public static final class GetScanApiResponse extends ApiResponse<ResponseBody> {
    GetScanApiResponse(ApiResponse<ResponseBody> response) {
      super(response);
    }
  }
}
