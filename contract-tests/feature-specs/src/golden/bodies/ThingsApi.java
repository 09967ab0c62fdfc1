package io.github.taskclients.features.bodies;

import io.github.taskclients.features.bodies.model.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Things}. Get it from {@link BodiesClient#things()}. Thread-safe.
 *
 * <p>Every operation throws {@link ApiException} where the service answers with another status than
 * the documented success, {@link InvalidResponseException} where the body is not what the document
 * promises, {@link ApiConnectionException} where no whole answer arrives, and {@link
 * IllegalArgumentException}, before anything is sent, where an argument is out of its documented
 * bounds. The future of an {@code …Async} method ends with the same exceptions, bad arguments
 * aside, which are thrown at once; canceling it cancels the call.
 */
public final class ThingsApi {
  private static final Errors ADD_THINGS_ERRORS = new Errors();
  private static final Errors CHANGE_THING_ERRORS = new Errors();
  private static final Errors DELETE_THINGS_ERRORS = new Errors();
  private static final Errors NAME_THING_ERRORS = new Errors();

  private final Calls calls;

  ThingsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST things}
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public void addThings(List<Thing> thing, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).addThings(thing, requestOptions),
        ADD_THINGS_ERRORS);
  }

  /** {@code POST things} */
  public void addThings(List<Thing> thing) {
    addThings(thing, RequestOptions.none());
  }

  /**
   * {@code POST things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public AddThingsApiResponse addThingsWithResponse(
      List<Thing> thing, RequestOptions requestOptions) {
    return new AddThingsApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).addThings(thing, requestOptions),
            ADD_THINGS_ERRORS));
  }

  /** {@code POST things}: the answer with its status and headers. */
  public AddThingsApiResponse addThingsWithResponse(List<Thing> thing) {
    return addThingsWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code POST things}: without blocking any thread.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> addThingsAsync(
      List<Thing> thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).addThings(thing, requestOptions),
        ADD_THINGS_ERRORS);
  }

  /** {@code POST things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> addThingsAsync(List<Thing> thing) {
    return addThingsAsync(thing, RequestOptions.none());
  }

  /**
   * {@code PATCH things}
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void changeThing(@Nullable Thing thing, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).changeThing(Parameters.body(thing), requestOptions),
        CHANGE_THING_ERRORS);
  }

  /** {@code PATCH things} */
  public void changeThing(@Nullable Thing thing) {
    changeThing(thing, RequestOptions.none());
  }

  /** {@code PATCH things} */
  public void changeThing(RequestOptions requestOptions) {
    changeThing(null, requestOptions);
  }

  /** {@code PATCH things} */
  public void changeThing() {
    changeThing(null, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public ChangeThingApiResponse changeThingWithResponse(
      @Nullable Thing thing, RequestOptions requestOptions) {
    return new ChangeThingApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .changeThing(Parameters.body(thing), requestOptions),
            CHANGE_THING_ERRORS));
  }

  /** {@code PATCH things}: the answer with its status and headers. */
  public ChangeThingApiResponse changeThingWithResponse(@Nullable Thing thing) {
    return changeThingWithResponse(thing, RequestOptions.none());
  }

  /** {@code PATCH things}: the answer with its status and headers. */
  public ChangeThingApiResponse changeThingWithResponse(RequestOptions requestOptions) {
    return changeThingWithResponse(null, requestOptions);
  }

  /** {@code PATCH things}: the answer with its status and headers. */
  public ChangeThingApiResponse changeThingWithResponse() {
    return changeThingWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: without blocking any thread.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> changeThingAsync(
      @Nullable Thing thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).changeThing(Parameters.body(thing), requestOptions),
        CHANGE_THING_ERRORS);
  }

  /** {@code PATCH things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> changeThingAsync(@Nullable Thing thing) {
    return changeThingAsync(thing, RequestOptions.none());
  }

  /** {@code PATCH things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> changeThingAsync(RequestOptions requestOptions) {
    return changeThingAsync(null, requestOptions);
  }

  /** {@code PATCH things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> changeThingAsync() {
    return changeThingAsync(null, RequestOptions.none());
  }

  /**
   * {@code DELETE things}
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public void deleteThings(Thing thing, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).deleteThings(thing, requestOptions),
        DELETE_THINGS_ERRORS);
  }

  /** {@code DELETE things} */
  public void deleteThings(Thing thing) {
    deleteThings(thing, RequestOptions.none());
  }

  /**
   * {@code DELETE things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public DeleteThingsApiResponse deleteThingsWithResponse(
      Thing thing, RequestOptions requestOptions) {
    return new DeleteThingsApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).deleteThings(thing, requestOptions),
            DELETE_THINGS_ERRORS));
  }

  /** {@code DELETE things}: the answer with its status and headers. */
  public DeleteThingsApiResponse deleteThingsWithResponse(Thing thing) {
    return deleteThingsWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code DELETE things}: without blocking any thread.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> deleteThingsAsync(
      Thing thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).deleteThings(thing, requestOptions),
        DELETE_THINGS_ERRORS);
  }

  /** {@code DELETE things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> deleteThingsAsync(Thing thing) {
    return deleteThingsAsync(thing, RequestOptions.none());
  }

  /**
   * {@code PUT things}
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   */
  public void nameThing(String body, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).nameThing(body, requestOptions), NAME_THING_ERRORS);
  }

  /** {@code PUT things} */
  public void nameThing(String body) {
    nameThing(body, RequestOptions.none());
  }

  /**
   * {@code PUT things}: the answer with its status and headers.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   */
  public NameThingApiResponse nameThingWithResponse(String body, RequestOptions requestOptions) {
    return new NameThingApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).nameThing(body, requestOptions),
            NAME_THING_ERRORS));
  }

  /** {@code PUT things}: the answer with its status and headers. */
  public NameThingApiResponse nameThingWithResponse(String body) {
    return nameThingWithResponse(body, RequestOptions.none());
  }

  /**
   * {@code PUT things}: without blocking any thread.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   */
  public CompletableFuture<@Nullable Void> nameThingAsync(
      String body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).nameThing(body, requestOptions), NAME_THING_ERRORS);
  }

  /** {@code PUT things}: without blocking any thread. */
  public CompletableFuture<@Nullable Void> nameThingAsync(String body) {
    return nameThingAsync(body, RequestOptions.none());
  }

  /** The answer of {@code addThings} with its documented headers. */
  public static final class AddThingsApiResponse extends ApiResponse<@Nullable Void> {
    AddThingsApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code changeThing} with its documented headers. */
  public static final class ChangeThingApiResponse extends ApiResponse<@Nullable Void> {
    ChangeThingApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code deleteThings} with its documented headers. */
  public static final class DeleteThingsApiResponse extends ApiResponse<@Nullable Void> {
    DeleteThingsApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code nameThing} with its documented headers. */
  public static final class NameThingApiResponse extends ApiResponse<@Nullable Void> {
    NameThingApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
