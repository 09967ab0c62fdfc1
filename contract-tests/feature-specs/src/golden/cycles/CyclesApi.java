package io.github.taskclients.features.cycles;

import io.github.taskclients.features.cycles.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Cycles}. Get it from {@link CyclesClient#cycles()}. Thread-safe.
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
public final class CyclesApi {
  private static final Endpoint<Person> GET_PERSON_ENDPOINT =
      new Endpoint<>(
          "GET",
          "person",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(),
          new Errors());

  private final Calls calls;

  CyclesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET person}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Person getPerson(RequestOptions requestOptions) {
    return GET_PERSON_ENDPOINT.execute(this.calls, Person.class, requestOptions).getBody();
  }

  /**
   * {@code GET person}
   *
   * @see #getPerson
   */
  public Person getPerson() {
    return getPerson(RequestOptions.none());
  }

  /**
   * {@code GET person}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getPerson
   */
  public GetPersonApiResponse getPersonWithResponse(RequestOptions requestOptions) {
    return new GetPersonApiResponse(
        GET_PERSON_ENDPOINT.execute(this.calls, Person.class, requestOptions));
  }

  /**
   * {@code GET person}: the answer with its status and headers.
   *
   * @see #getPerson
   */
  public GetPersonApiResponse getPersonWithResponse() {
    return getPersonWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET person}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getPerson
   */
  public CompletableFuture<Person> getPersonAsync(RequestOptions requestOptions) {
    return GET_PERSON_ENDPOINT.enqueue(this.calls, Person.class, requestOptions);
  }

  /**
   * {@code GET person}: without blocking any thread.
   *
   * @see #getPerson
   */
  public CompletableFuture<Person> getPersonAsync() {
    return getPersonAsync(RequestOptions.none());
  }

  /** The answer of {@code getPerson}. */
  public static final class GetPersonApiResponse extends ApiResponse<Person> {
    GetPersonApiResponse(ApiResponse<Person> response) {
      super(response);
    }
  }
}
