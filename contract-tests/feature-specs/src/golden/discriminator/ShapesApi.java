package io.github.taskclients.features.discriminator;

import io.github.taskclients.features.discriminator.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Shapes}. Get it from {@link DiscriminatorClient#shapes()}.
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
public final class ShapesApi {
  private static final Errors ADD_SHAPE_ERRORS = new Errors();

  private final Calls calls;

  ShapesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST shapes}
   *
   * @param shape {@code Shape}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public List<Shape> addShape(Shape shape, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(ShapesService.class).addShape(shape, requestOptions),
            ADD_SHAPE_ERRORS)
        .getBody();
  }

  /**
   * {@code POST shapes}
   *
   * @see #addShape
   */
  public List<Shape> addShape(Shape shape) {
    return addShape(shape, RequestOptions.none());
  }

  /**
   * {@code POST shapes}: the answer with its status and headers.
   *
   * @param shape {@code Shape}
   * @param requestOptions settings of this call alone
   * @see #addShape
   */
  public AddShapeApiResponse addShapeWithResponse(Shape shape, RequestOptions requestOptions) {
    return new AddShapeApiResponse(
        this.calls.execute(
            this.calls.service(ShapesService.class).addShape(shape, requestOptions),
            ADD_SHAPE_ERRORS));
  }

  /**
   * {@code POST shapes}: the answer with its status and headers.
   *
   * @see #addShape
   */
  public AddShapeApiResponse addShapeWithResponse(Shape shape) {
    return addShapeWithResponse(shape, RequestOptions.none());
  }

  /**
   * {@code POST shapes}: without blocking any thread.
   *
   * @param shape {@code Shape}
   * @param requestOptions settings of this call alone
   * @see #addShape
   */
  public CompletableFuture<List<Shape>> addShapeAsync(Shape shape, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ShapesService.class).addShape(shape, requestOptions), ADD_SHAPE_ERRORS);
  }

  /**
   * {@code POST shapes}: without blocking any thread.
   *
   * @see #addShape
   */
  public CompletableFuture<List<Shape>> addShapeAsync(Shape shape) {
    return addShapeAsync(shape, RequestOptions.none());
  }

  /** The answer of {@code addShape}. */
  public static final class AddShapeApiResponse extends ApiResponse<List<Shape>> {
    AddShapeApiResponse(ApiResponse<List<Shape>> response) {
      super(response);
    }
  }
}
