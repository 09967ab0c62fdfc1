package io.github.taskclients.features.binary;

import io.github.taskclients.features.binary.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Files}. Get it from {@link BinaryClient#files()}. Thread-safe.
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
public final class FilesApi {
  private static final Errors DOWNLOAD_ERRORS = new Errors();
  private static final Errors DRAW_ERRORS = new Errors();
  private static final Errors LOOK_ERRORS = new Errors();
  private static final Endpoint<Note> NOTE_ENDPOINT =
      new Endpoint<>(
          "GET",
          "notes",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(),
          new Errors());
  private static final Errors STORE_ERRORS = new Errors();

  private final Calls calls;

  FilesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET files/{name}}
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public ResponseBody download(String name, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(FilesService.class).download(name, requestOptions), DOWNLOAD_ERRORS)
        .getBody();
  }

  /**
   * {@code GET files/{name}}
   *
   * @see #download
   */
  public ResponseBody download(String name) {
    return download(name, RequestOptions.none());
  }

  /**
   * {@code GET files/{name}}: the answer with its status and headers.
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @see #download
   */
  public DownloadApiResponse downloadWithResponse(String name, RequestOptions requestOptions) {
    return new DownloadApiResponse(
        this.calls.execute(
            this.calls.service(FilesService.class).download(name, requestOptions),
            DOWNLOAD_ERRORS));
  }

  /**
   * {@code GET files/{name}}: the answer with its status and headers.
   *
   * @see #download
   */
  public DownloadApiResponse downloadWithResponse(String name) {
    return downloadWithResponse(name, RequestOptions.none());
  }

  /**
   * {@code GET files/{name}}: without blocking any thread.
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @see #download
   */
  public CompletableFuture<ResponseBody> downloadAsync(String name, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(FilesService.class).download(name, requestOptions), DOWNLOAD_ERRORS);
  }

  /**
   * {@code GET files/{name}}: without blocking any thread.
   *
   * @see #download
   */
  public CompletableFuture<ResponseBody> downloadAsync(String name) {
    return downloadAsync(name, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}
   *
   * @param name {@code name}
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void draw(String name, @Nullable RequestBody body, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(FilesService.class)
            .draw(name, RequestBodies.optional(body), requestOptions),
        DRAW_ERRORS);
  }

  /**
   * {@code PUT images/{name}}
   *
   * @see #draw
   */
  public void draw(String name, @Nullable RequestBody body) {
    draw(name, body, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}
   *
   * @see #draw
   */
  public void draw(String name, RequestOptions requestOptions) {
    draw(name, null, requestOptions);
  }

  /**
   * {@code PUT images/{name}}
   *
   * @see #draw
   */
  public void draw(String name) {
    draw(name, null, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}: the answer with its status and headers.
   *
   * @param name {@code name}
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #draw
   */
  public DrawApiResponse drawWithResponse(
      String name, @Nullable RequestBody body, RequestOptions requestOptions) {
    return new DrawApiResponse(
        this.calls.execute(
            this.calls
                .service(FilesService.class)
                .draw(name, RequestBodies.optional(body), requestOptions),
            DRAW_ERRORS));
  }

  /**
   * {@code PUT images/{name}}: the answer with its status and headers.
   *
   * @see #draw
   */
  public DrawApiResponse drawWithResponse(String name, @Nullable RequestBody body) {
    return drawWithResponse(name, body, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}: the answer with its status and headers.
   *
   * @see #draw
   */
  public DrawApiResponse drawWithResponse(String name, RequestOptions requestOptions) {
    return drawWithResponse(name, null, requestOptions);
  }

  /**
   * {@code PUT images/{name}}: the answer with its status and headers.
   *
   * @see #draw
   */
  public DrawApiResponse drawWithResponse(String name) {
    return drawWithResponse(name, null, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}: without blocking any thread.
   *
   * @param name {@code name}
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #draw
   */
  public CompletableFuture<@Nullable Void> drawAsync(
      String name, @Nullable RequestBody body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(FilesService.class)
            .draw(name, RequestBodies.optional(body), requestOptions),
        DRAW_ERRORS);
  }

  /**
   * {@code PUT images/{name}}: without blocking any thread.
   *
   * @see #draw
   */
  public CompletableFuture<@Nullable Void> drawAsync(String name, @Nullable RequestBody body) {
    return drawAsync(name, body, RequestOptions.none());
  }

  /**
   * {@code PUT images/{name}}: without blocking any thread.
   *
   * @see #draw
   */
  public CompletableFuture<@Nullable Void> drawAsync(String name, RequestOptions requestOptions) {
    return drawAsync(name, null, requestOptions);
  }

  /**
   * {@code PUT images/{name}}: without blocking any thread.
   *
   * @see #draw
   */
  public CompletableFuture<@Nullable Void> drawAsync(String name) {
    return drawAsync(name, null, RequestOptions.none());
  }

  /**
   * {@code GET images/{name}}
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @return ok
   * @throws NotFoundException 404: none
   */
  public ResponseBody look(String name, RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(FilesService.class).look(name, requestOptions), LOOK_ERRORS)
        .getBody();
  }

  /**
   * {@code GET images/{name}}
   *
   * @see #look
   */
  public ResponseBody look(String name) {
    return look(name, RequestOptions.none());
  }

  /**
   * {@code GET images/{name}}: the answer with its status and headers.
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @see #look
   */
  public LookApiResponse lookWithResponse(String name, RequestOptions requestOptions) {
    return new LookApiResponse(
        this.calls.execute(
            this.calls.service(FilesService.class).look(name, requestOptions), LOOK_ERRORS));
  }

  /**
   * {@code GET images/{name}}: the answer with its status and headers.
   *
   * @see #look
   */
  public LookApiResponse lookWithResponse(String name) {
    return lookWithResponse(name, RequestOptions.none());
  }

  /**
   * {@code GET images/{name}}: without blocking any thread.
   *
   * @param name {@code name}
   * @param requestOptions settings of this call alone
   * @see #look
   */
  public CompletableFuture<ResponseBody> lookAsync(String name, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(FilesService.class).look(name, requestOptions), LOOK_ERRORS);
  }

  /**
   * {@code GET images/{name}}: without blocking any thread.
   *
   * @see #look
   */
  public CompletableFuture<ResponseBody> lookAsync(String name) {
    return lookAsync(name, RequestOptions.none());
  }

  /**
   * {@code GET notes}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Note note(RequestOptions requestOptions) {
    return NOTE_ENDPOINT.execute(this.calls, Note.class, requestOptions).getBody();
  }

  /**
   * {@code GET notes}
   *
   * @see #note
   */
  public Note note() {
    return note(RequestOptions.none());
  }

  /**
   * {@code GET notes}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #note
   */
  public NoteApiResponse noteWithResponse(RequestOptions requestOptions) {
    return new NoteApiResponse(NOTE_ENDPOINT.execute(this.calls, Note.class, requestOptions));
  }

  /**
   * {@code GET notes}: the answer with its status and headers.
   *
   * @see #note
   */
  public NoteApiResponse noteWithResponse() {
    return noteWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET notes}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #note
   */
  public CompletableFuture<Note> noteAsync(RequestOptions requestOptions) {
    return NOTE_ENDPOINT.enqueue(this.calls, Note.class, requestOptions);
  }

  /**
   * {@code GET notes}: without blocking any thread.
   *
   * @see #note
   */
  public CompletableFuture<Note> noteAsync() {
    return noteAsync(RequestOptions.none());
  }

  /**
   * {@code PUT files/{name}}
   *
   * @param name {@code name}
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public String store(String name, RequestBody body, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(FilesService.class).store(name, body, requestOptions), STORE_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT files/{name}}
   *
   * @see #store
   */
  public String store(String name, RequestBody body) {
    return store(name, body, RequestOptions.none());
  }

  /**
   * {@code PUT files/{name}}: the answer with its status and headers.
   *
   * @param name {@code name}
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #store
   */
  public StoreApiResponse storeWithResponse(
      String name, RequestBody body, RequestOptions requestOptions) {
    return new StoreApiResponse(
        this.calls.execute(
            this.calls.service(FilesService.class).store(name, body, requestOptions),
            STORE_ERRORS));
  }

  /**
   * {@code PUT files/{name}}: the answer with its status and headers.
   *
   * @see #store
   */
  public StoreApiResponse storeWithResponse(String name, RequestBody body) {
    return storeWithResponse(name, body, RequestOptions.none());
  }

  /**
   * {@code PUT files/{name}}: without blocking any thread.
   *
   * @param name {@code name}
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #store
   */
  public CompletableFuture<String> storeAsync(
      String name, RequestBody body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(FilesService.class).store(name, body, requestOptions), STORE_ERRORS);
  }

  /**
   * {@code PUT files/{name}}: without blocking any thread.
   *
   * @see #store
   */
  public CompletableFuture<String> storeAsync(String name, RequestBody body) {
    return storeAsync(name, body, RequestOptions.none());
  }

  /** The answer of {@code download}. */
  public static final class DownloadApiResponse extends ApiResponse<ResponseBody> {
    DownloadApiResponse(ApiResponse<ResponseBody> response) {
      super(response);
    }
  }

  /** The answer of {@code draw}. */
  public static final class DrawApiResponse extends ApiResponse<@Nullable Void> {
    DrawApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code look}. */
  public static final class LookApiResponse extends ApiResponse<ResponseBody> {
    LookApiResponse(ApiResponse<ResponseBody> response) {
      super(response);
    }
  }

  /** The answer of {@code note}. */
  public static final class NoteApiResponse extends ApiResponse<Note> {
    NoteApiResponse(ApiResponse<Note> response) {
      super(response);
    }
  }

  /** The answer of {@code store}. */
  public static final class StoreApiResponse extends ApiResponse<String> {
    StoreApiResponse(ApiResponse<String> response) {
      super(response);
    }
  }
}
