package io.github.taskclients.features.multipart;

import io.github.taskclients.features.multipart.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Uploads}. Get it from {@link MultipartClient#uploads()}.
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
public final class UploadsApi {
  private static final Errors UPLOAD_ERRORS = new Errors();
  private static final Errors UPLOAD_EITHER_ERRORS = new Errors();

  private final Calls calls;

  UploadsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST upload}
   *
   * @param _file {@code file}
   * @param more {@code more}; null leaves it out
   * @param note {@code note}; null leaves it out
   * @param meta {@code meta}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void upload(
      Upload _file,
      @Nullable List<Upload> more,
      @Nullable String note,
      @Nullable Meta meta,
      RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(UploadsService.class)
            .upload(
                RequestBodies.part("file", Arguments.required("file", _file)),
                RequestBodies.parts("more", more),
                note,
                meta,
                requestOptions),
        UPLOAD_ERRORS);
  }

  /**
   * {@code POST upload}
   *
   * @see #upload
   */
  public void upload(
      Upload _file, @Nullable List<Upload> more, @Nullable String note, @Nullable Meta meta) {
    upload(_file, more, note, meta, RequestOptions.none());
  }

  /**
   * {@code POST upload}
   *
   * @see #upload
   */
  public void upload(Upload _file, RequestOptions requestOptions) {
    upload(_file, null, null, null, requestOptions);
  }

  /**
   * {@code POST upload}
   *
   * @see #upload
   */
  public void upload(Upload _file) {
    upload(_file, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST upload}: the answer with its status and headers.
   *
   * @param _file {@code file}
   * @param more {@code more}; null leaves it out
   * @param note {@code note}; null leaves it out
   * @param meta {@code meta}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #upload
   */
  public UploadApiResponse uploadWithResponse(
      Upload _file,
      @Nullable List<Upload> more,
      @Nullable String note,
      @Nullable Meta meta,
      RequestOptions requestOptions) {
    return new UploadApiResponse(
        this.calls.execute(
            this.calls
                .service(UploadsService.class)
                .upload(
                    RequestBodies.part("file", Arguments.required("file", _file)),
                    RequestBodies.parts("more", more),
                    note,
                    meta,
                    requestOptions),
            UPLOAD_ERRORS));
  }

  /**
   * {@code POST upload}: the answer with its status and headers.
   *
   * @see #upload
   */
  public UploadApiResponse uploadWithResponse(
      Upload _file, @Nullable List<Upload> more, @Nullable String note, @Nullable Meta meta) {
    return uploadWithResponse(_file, more, note, meta, RequestOptions.none());
  }

  /**
   * {@code POST upload}: the answer with its status and headers.
   *
   * @see #upload
   */
  public UploadApiResponse uploadWithResponse(Upload _file, RequestOptions requestOptions) {
    return uploadWithResponse(_file, null, null, null, requestOptions);
  }

  /**
   * {@code POST upload}: the answer with its status and headers.
   *
   * @see #upload
   */
  public UploadApiResponse uploadWithResponse(Upload _file) {
    return uploadWithResponse(_file, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST upload}: without blocking any thread.
   *
   * @param _file {@code file}
   * @param more {@code more}; null leaves it out
   * @param note {@code note}; null leaves it out
   * @param meta {@code meta}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #upload
   */
  public CompletableFuture<@Nullable Void> uploadAsync(
      Upload _file,
      @Nullable List<Upload> more,
      @Nullable String note,
      @Nullable Meta meta,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(UploadsService.class)
            .upload(
                RequestBodies.part("file", Arguments.required("file", _file)),
                RequestBodies.parts("more", more),
                note,
                meta,
                requestOptions),
        UPLOAD_ERRORS);
  }

  /**
   * {@code POST upload}: without blocking any thread.
   *
   * @see #upload
   */
  public CompletableFuture<@Nullable Void> uploadAsync(
      Upload _file, @Nullable List<Upload> more, @Nullable String note, @Nullable Meta meta) {
    return uploadAsync(_file, more, note, meta, RequestOptions.none());
  }

  /**
   * {@code POST upload}: without blocking any thread.
   *
   * @see #upload
   */
  public CompletableFuture<@Nullable Void> uploadAsync(
      Upload _file, RequestOptions requestOptions) {
    return uploadAsync(_file, null, null, null, requestOptions);
  }

  /**
   * {@code POST upload}: without blocking any thread.
   *
   * @see #upload
   */
  public CompletableFuture<@Nullable Void> uploadAsync(Upload _file) {
    return uploadAsync(_file, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST either}
   *
   * @param image {@code image}; null leaves it out
   * @param thumbnails {@code thumbnails}; null leaves it out
   * @param title {@code title}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return done
   */
  public Picture uploadEither(
      @Nullable Upload image,
      @Nullable List<Upload> thumbnails,
      @Nullable String title,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(UploadsService.class)
                .uploadEither(
                    RequestBodies.part("image", image),
                    RequestBodies.parts("thumbnails", thumbnails),
                    title,
                    requestOptions),
            UPLOAD_EITHER_ERRORS)
        .getBody();
  }

  /**
   * {@code POST either}
   *
   * @see #uploadEither
   */
  public Picture uploadEither(
      @Nullable Upload image, @Nullable List<Upload> thumbnails, @Nullable String title) {
    return uploadEither(image, thumbnails, title, RequestOptions.none());
  }

  /**
   * {@code POST either}
   *
   * @see #uploadEither
   */
  public Picture uploadEither(RequestOptions requestOptions) {
    return uploadEither(null, null, null, requestOptions);
  }

  /**
   * {@code POST either}
   *
   * @see #uploadEither
   */
  public Picture uploadEither() {
    return uploadEither(null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @param image {@code image}; null leaves it out
   * @param thumbnails {@code thumbnails}; null leaves it out
   * @param title {@code title}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #uploadEither
   */
  public UploadEitherApiResponse uploadEitherWithResponse(
      @Nullable Upload image,
      @Nullable List<Upload> thumbnails,
      @Nullable String title,
      RequestOptions requestOptions) {
    return new UploadEitherApiResponse(
        this.calls.execute(
            this.calls
                .service(UploadsService.class)
                .uploadEither(
                    RequestBodies.part("image", image),
                    RequestBodies.parts("thumbnails", thumbnails),
                    title,
                    requestOptions),
            UPLOAD_EITHER_ERRORS));
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #uploadEither
   */
  public UploadEitherApiResponse uploadEitherWithResponse(
      @Nullable Upload image, @Nullable List<Upload> thumbnails, @Nullable String title) {
    return uploadEitherWithResponse(image, thumbnails, title, RequestOptions.none());
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #uploadEither
   */
  public UploadEitherApiResponse uploadEitherWithResponse(RequestOptions requestOptions) {
    return uploadEitherWithResponse(null, null, null, requestOptions);
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #uploadEither
   */
  public UploadEitherApiResponse uploadEitherWithResponse() {
    return uploadEitherWithResponse(null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @param image {@code image}; null leaves it out
   * @param thumbnails {@code thumbnails}; null leaves it out
   * @param title {@code title}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #uploadEither
   */
  public CompletableFuture<Picture> uploadEitherAsync(
      @Nullable Upload image,
      @Nullable List<Upload> thumbnails,
      @Nullable String title,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(UploadsService.class)
            .uploadEither(
                RequestBodies.part("image", image),
                RequestBodies.parts("thumbnails", thumbnails),
                title,
                requestOptions),
        UPLOAD_EITHER_ERRORS);
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #uploadEither
   */
  public CompletableFuture<Picture> uploadEitherAsync(
      @Nullable Upload image, @Nullable List<Upload> thumbnails, @Nullable String title) {
    return uploadEitherAsync(image, thumbnails, title, RequestOptions.none());
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #uploadEither
   */
  public CompletableFuture<Picture> uploadEitherAsync(RequestOptions requestOptions) {
    return uploadEitherAsync(null, null, null, requestOptions);
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #uploadEither
   */
  public CompletableFuture<Picture> uploadEitherAsync() {
    return uploadEitherAsync(null, null, null, RequestOptions.none());
  }

  /** The answer of {@code upload}. */
  public static final class UploadApiResponse extends ApiResponse<@Nullable Void> {
    UploadApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code uploadEither}. */
  public static final class UploadEitherApiResponse extends ApiResponse<Picture> {
    UploadEitherApiResponse(ApiResponse<Picture> response) {
      super(response);
    }
  }
}
