package io.github.taskclients.features.forms;

import io.github.taskclients.features.forms.model.*;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Forms}. Get it from {@link FormsClient#forms()}. Thread-safe.
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
public final class FormsApi {
  private static final Errors SEND_FORM_ERRORS = new Errors();

  private final Calls calls;

  FormsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST form}
   *
   * @param name {@code name}
   * @param age {@code age}; null leaves it out
   * @param born {@code born}; null leaves it out
   * @param tags {@code tags}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void sendForm(
      String name,
      @Nullable Long age,
      @Nullable LocalDate born,
      @Nullable List<String> tags,
      RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(FormsService.class)
            .sendForm(Arguments.required("name", name), age, born, tags, requestOptions),
        SEND_FORM_ERRORS);
  }

  /**
   * {@code POST form}
   *
   * @see #sendForm
   */
  public void sendForm(
      String name, @Nullable Long age, @Nullable LocalDate born, @Nullable List<String> tags) {
    sendForm(name, age, born, tags, RequestOptions.none());
  }

  /**
   * {@code POST form}
   *
   * @see #sendForm
   */
  public void sendForm(String name, RequestOptions requestOptions) {
    sendForm(name, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}
   *
   * @see #sendForm
   */
  public void sendForm(String name) {
    sendForm(name, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @param name {@code name}
   * @param age {@code age}; null leaves it out
   * @param born {@code born}; null leaves it out
   * @param tags {@code tags}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #sendForm
   */
  public SendFormApiResponse sendFormWithResponse(
      String name,
      @Nullable Long age,
      @Nullable LocalDate born,
      @Nullable List<String> tags,
      RequestOptions requestOptions) {
    return new SendFormApiResponse(
        this.calls.execute(
            this.calls
                .service(FormsService.class)
                .sendForm(Arguments.required("name", name), age, born, tags, requestOptions),
            SEND_FORM_ERRORS));
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #sendForm
   */
  public SendFormApiResponse sendFormWithResponse(
      String name, @Nullable Long age, @Nullable LocalDate born, @Nullable List<String> tags) {
    return sendFormWithResponse(name, age, born, tags, RequestOptions.none());
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #sendForm
   */
  public SendFormApiResponse sendFormWithResponse(String name, RequestOptions requestOptions) {
    return sendFormWithResponse(name, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #sendForm
   */
  public SendFormApiResponse sendFormWithResponse(String name) {
    return sendFormWithResponse(name, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @param name {@code name}
   * @param age {@code age}; null leaves it out
   * @param born {@code born}; null leaves it out
   * @param tags {@code tags}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #sendForm
   */
  public CompletableFuture<@Nullable Void> sendFormAsync(
      String name,
      @Nullable Long age,
      @Nullable LocalDate born,
      @Nullable List<String> tags,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(FormsService.class)
            .sendForm(Arguments.required("name", name), age, born, tags, requestOptions),
        SEND_FORM_ERRORS);
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #sendForm
   */
  public CompletableFuture<@Nullable Void> sendFormAsync(
      String name, @Nullable Long age, @Nullable LocalDate born, @Nullable List<String> tags) {
    return sendFormAsync(name, age, born, tags, RequestOptions.none());
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #sendForm
   */
  public CompletableFuture<@Nullable Void> sendFormAsync(
      String name, RequestOptions requestOptions) {
    return sendFormAsync(name, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #sendForm
   */
  public CompletableFuture<@Nullable Void> sendFormAsync(String name) {
    return sendFormAsync(name, null, null, null, RequestOptions.none());
  }

  /** The answer of {@code sendForm}. */
  public static final class SendFormApiResponse extends ApiResponse<@Nullable Void> {
    SendFormApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
