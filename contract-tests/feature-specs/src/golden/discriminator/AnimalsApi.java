package io.github.taskclients.features.discriminator;

import io.github.taskclients.features.discriminator.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Animals}. Get it from {@link DiscriminatorClient#animals()}.
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
public final class AnimalsApi {
  private static final Endpoint<Animal> GET_ANIMAL_ENDPOINT =
      new Endpoint<>(
          "GET",
          "animals",
          "application/json",
          new OperationFacts(new int[] {200}, new String[] {}, true),
          List.of(),
          new Errors());

  private final Calls calls;

  AnimalsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET animals}
   *
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Animal getAnimal(RequestOptions requestOptions) {
    return GET_ANIMAL_ENDPOINT.execute(this.calls, Animal.class, requestOptions).getBody();
  }

  /**
   * {@code GET animals}
   *
   * @see #getAnimal
   */
  public Animal getAnimal() {
    return getAnimal(RequestOptions.none());
  }

  /**
   * {@code GET animals}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #getAnimal
   */
  public GetAnimalApiResponse getAnimalWithResponse(RequestOptions requestOptions) {
    return new GetAnimalApiResponse(
        GET_ANIMAL_ENDPOINT.execute(this.calls, Animal.class, requestOptions));
  }

  /**
   * {@code GET animals}: the answer with its status and headers.
   *
   * @see #getAnimal
   */
  public GetAnimalApiResponse getAnimalWithResponse() {
    return getAnimalWithResponse(RequestOptions.none());
  }

  /**
   * {@code GET animals}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #getAnimal
   */
  public CompletableFuture<Animal> getAnimalAsync(RequestOptions requestOptions) {
    return GET_ANIMAL_ENDPOINT.enqueue(this.calls, Animal.class, requestOptions);
  }

  /**
   * {@code GET animals}: without blocking any thread.
   *
   * @see #getAnimal
   */
  public CompletableFuture<Animal> getAnimalAsync() {
    return getAnimalAsync(RequestOptions.none());
  }

  /** The answer of {@code getAnimal}. */
  public static final class GetAnimalApiResponse extends ApiResponse<Animal> {
    GetAnimalApiResponse(ApiResponse<Animal> response) {
      super(response);
    }
  }
}
