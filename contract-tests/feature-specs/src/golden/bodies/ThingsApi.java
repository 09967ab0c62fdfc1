package io.github.taskclients.features.bodies;

import io.github.taskclients.features.bodies.model.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Things}. Get it from {@link BodiesClient#things()}. Thread-safe.
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
  private static final Errors ADD_IF_ANY_ERRORS = new Errors();
  private static final Errors ADD_THINGS_ERRORS = new Errors();
  private static final Errors CHANGE_IF_ANY_ERRORS = new Errors();
  private static final Errors CHANGE_THING_ERRORS = new Errors();
  private static final Errors DELETE_THING_ERRORS = new Errors();
  private static final Errors DELETE_THINGS_ERRORS = new Errors();
  private static final Errors MAKE_ERRORS = new Errors();
  private static final Errors NAME_IF_ANY_ERRORS = new Errors();
  private static final Errors NAME_IN_XML_ERRORS = new Errors();
  private static final Errors NAME_THING_ERRORS = new Errors();
  private static final Errors SAY_IF_ANY_ERRORS = new Errors();
  private static final Errors SEARCH_THINGS_ERRORS = new Errors();

  private final Calls calls;

  ThingsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST optional}
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void addIfAny(@Nullable List<Thing> thing, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(ThingsService.class)
            .addIfAny(RequestBodies.optional(thing), requestOptions),
        ADD_IF_ANY_ERRORS);
  }

  /**
   * {@code POST optional}
   *
   * @see #addIfAny
   */
  public void addIfAny(@Nullable List<Thing> thing) {
    addIfAny(thing, RequestOptions.none());
  }

  /**
   * {@code POST optional}
   *
   * @see #addIfAny
   */
  public void addIfAny(RequestOptions requestOptions) {
    addIfAny(null, requestOptions);
  }

  /**
   * {@code POST optional}
   *
   * @see #addIfAny
   */
  public void addIfAny() {
    addIfAny(null, RequestOptions.none());
  }

  /**
   * {@code POST optional}: the answer with its status and headers.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #addIfAny
   */
  public AddIfAnyApiResponse addIfAnyWithResponse(
      @Nullable List<Thing> thing, RequestOptions requestOptions) {
    return new AddIfAnyApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .addIfAny(RequestBodies.optional(thing), requestOptions),
            ADD_IF_ANY_ERRORS));
  }

  /**
   * {@code POST optional}: the answer with its status and headers.
   *
   * @see #addIfAny
   */
  public AddIfAnyApiResponse addIfAnyWithResponse(@Nullable List<Thing> thing) {
    return addIfAnyWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code POST optional}: the answer with its status and headers.
   *
   * @see #addIfAny
   */
  public AddIfAnyApiResponse addIfAnyWithResponse(RequestOptions requestOptions) {
    return addIfAnyWithResponse(null, requestOptions);
  }

  /**
   * {@code POST optional}: the answer with its status and headers.
   *
   * @see #addIfAny
   */
  public AddIfAnyApiResponse addIfAnyWithResponse() {
    return addIfAnyWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code POST optional}: without blocking any thread.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #addIfAny
   */
  public CompletableFuture<@Nullable Void> addIfAnyAsync(
      @Nullable List<Thing> thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(ThingsService.class)
            .addIfAny(RequestBodies.optional(thing), requestOptions),
        ADD_IF_ANY_ERRORS);
  }

  /**
   * {@code POST optional}: without blocking any thread.
   *
   * @see #addIfAny
   */
  public CompletableFuture<@Nullable Void> addIfAnyAsync(@Nullable List<Thing> thing) {
    return addIfAnyAsync(thing, RequestOptions.none());
  }

  /**
   * {@code POST optional}: without blocking any thread.
   *
   * @see #addIfAny
   */
  public CompletableFuture<@Nullable Void> addIfAnyAsync(RequestOptions requestOptions) {
    return addIfAnyAsync(null, requestOptions);
  }

  /**
   * {@code POST optional}: without blocking any thread.
   *
   * @see #addIfAny
   */
  public CompletableFuture<@Nullable Void> addIfAnyAsync() {
    return addIfAnyAsync(null, RequestOptions.none());
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

  /**
   * {@code POST things}
   *
   * @see #addThings
   */
  public void addThings(List<Thing> thing) {
    addThings(thing, RequestOptions.none());
  }

  /**
   * {@code POST things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   * @see #addThings
   */
  public AddThingsApiResponse addThingsWithResponse(
      List<Thing> thing, RequestOptions requestOptions) {
    return new AddThingsApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).addThings(thing, requestOptions),
            ADD_THINGS_ERRORS));
  }

  /**
   * {@code POST things}: the answer with its status and headers.
   *
   * @see #addThings
   */
  public AddThingsApiResponse addThingsWithResponse(List<Thing> thing) {
    return addThingsWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code POST things}: without blocking any thread.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   * @see #addThings
   */
  public CompletableFuture<@Nullable Void> addThingsAsync(
      List<Thing> thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).addThings(thing, requestOptions),
        ADD_THINGS_ERRORS);
  }

  /**
   * {@code POST things}: without blocking any thread.
   *
   * @see #addThings
   */
  public CompletableFuture<@Nullable Void> addThingsAsync(List<Thing> thing) {
    return addThingsAsync(thing, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}
   *
   * @param requestBody {@code request_body}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void changeIfAny(@Nullable Map<String, Thing> requestBody, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(ThingsService.class)
            .changeIfAny(RequestBodies.optional(requestBody), requestOptions),
        CHANGE_IF_ANY_ERRORS);
  }

  /**
   * {@code PATCH optional}
   *
   * @see #changeIfAny
   */
  public void changeIfAny(@Nullable Map<String, Thing> requestBody) {
    changeIfAny(requestBody, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}
   *
   * @see #changeIfAny
   */
  public void changeIfAny(RequestOptions requestOptions) {
    changeIfAny(null, requestOptions);
  }

  /**
   * {@code PATCH optional}
   *
   * @see #changeIfAny
   */
  public void changeIfAny() {
    changeIfAny(null, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}: the answer with its status and headers.
   *
   * @param requestBody {@code request_body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #changeIfAny
   */
  public ChangeIfAnyApiResponse changeIfAnyWithResponse(
      @Nullable Map<String, Thing> requestBody, RequestOptions requestOptions) {
    return new ChangeIfAnyApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .changeIfAny(RequestBodies.optional(requestBody), requestOptions),
            CHANGE_IF_ANY_ERRORS));
  }

  /**
   * {@code PATCH optional}: the answer with its status and headers.
   *
   * @see #changeIfAny
   */
  public ChangeIfAnyApiResponse changeIfAnyWithResponse(@Nullable Map<String, Thing> requestBody) {
    return changeIfAnyWithResponse(requestBody, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}: the answer with its status and headers.
   *
   * @see #changeIfAny
   */
  public ChangeIfAnyApiResponse changeIfAnyWithResponse(RequestOptions requestOptions) {
    return changeIfAnyWithResponse(null, requestOptions);
  }

  /**
   * {@code PATCH optional}: the answer with its status and headers.
   *
   * @see #changeIfAny
   */
  public ChangeIfAnyApiResponse changeIfAnyWithResponse() {
    return changeIfAnyWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}: without blocking any thread.
   *
   * @param requestBody {@code request_body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #changeIfAny
   */
  public CompletableFuture<@Nullable Void> changeIfAnyAsync(
      @Nullable Map<String, Thing> requestBody, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(ThingsService.class)
            .changeIfAny(RequestBodies.optional(requestBody), requestOptions),
        CHANGE_IF_ANY_ERRORS);
  }

  /**
   * {@code PATCH optional}: without blocking any thread.
   *
   * @see #changeIfAny
   */
  public CompletableFuture<@Nullable Void> changeIfAnyAsync(
      @Nullable Map<String, Thing> requestBody) {
    return changeIfAnyAsync(requestBody, RequestOptions.none());
  }

  /**
   * {@code PATCH optional}: without blocking any thread.
   *
   * @see #changeIfAny
   */
  public CompletableFuture<@Nullable Void> changeIfAnyAsync(RequestOptions requestOptions) {
    return changeIfAnyAsync(null, requestOptions);
  }

  /**
   * {@code PATCH optional}: without blocking any thread.
   *
   * @see #changeIfAny
   */
  public CompletableFuture<@Nullable Void> changeIfAnyAsync() {
    return changeIfAnyAsync(null, RequestOptions.none());
  }

  /**
   * {@code PATCH things}
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void changeThing(@Nullable Thing thing, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(ThingsService.class)
            .changeThing(RequestBodies.optional(thing), requestOptions),
        CHANGE_THING_ERRORS);
  }

  /**
   * {@code PATCH things}
   *
   * @see #changeThing
   */
  public void changeThing(@Nullable Thing thing) {
    changeThing(thing, RequestOptions.none());
  }

  /**
   * {@code PATCH things}
   *
   * @see #changeThing
   */
  public void changeThing(RequestOptions requestOptions) {
    changeThing(null, requestOptions);
  }

  /**
   * {@code PATCH things}
   *
   * @see #changeThing
   */
  public void changeThing() {
    changeThing(null, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #changeThing
   */
  public ChangeThingApiResponse changeThingWithResponse(
      @Nullable Thing thing, RequestOptions requestOptions) {
    return new ChangeThingApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .changeThing(RequestBodies.optional(thing), requestOptions),
            CHANGE_THING_ERRORS));
  }

  /**
   * {@code PATCH things}: the answer with its status and headers.
   *
   * @see #changeThing
   */
  public ChangeThingApiResponse changeThingWithResponse(@Nullable Thing thing) {
    return changeThingWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: the answer with its status and headers.
   *
   * @see #changeThing
   */
  public ChangeThingApiResponse changeThingWithResponse(RequestOptions requestOptions) {
    return changeThingWithResponse(null, requestOptions);
  }

  /**
   * {@code PATCH things}: the answer with its status and headers.
   *
   * @see #changeThing
   */
  public ChangeThingApiResponse changeThingWithResponse() {
    return changeThingWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: without blocking any thread.
   *
   * @param thing {@code Thing}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #changeThing
   */
  public CompletableFuture<@Nullable Void> changeThingAsync(
      @Nullable Thing thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(ThingsService.class)
            .changeThing(RequestBodies.optional(thing), requestOptions),
        CHANGE_THING_ERRORS);
  }

  /**
   * {@code PATCH things}: without blocking any thread.
   *
   * @see #changeThing
   */
  public CompletableFuture<@Nullable Void> changeThingAsync(@Nullable Thing thing) {
    return changeThingAsync(thing, RequestOptions.none());
  }

  /**
   * {@code PATCH things}: without blocking any thread.
   *
   * @see #changeThing
   */
  public CompletableFuture<@Nullable Void> changeThingAsync(RequestOptions requestOptions) {
    return changeThingAsync(null, requestOptions);
  }

  /**
   * {@code PATCH things}: without blocking any thread.
   *
   * @see #changeThing
   */
  public CompletableFuture<@Nullable Void> changeThingAsync() {
    return changeThingAsync(null, RequestOptions.none());
  }

  /**
   * {@code DELETE {leading}}
   *
   * @param leading {@code leading}
   * @param requestOptions settings of this call alone
   */
  public void deleteThing(String leading, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).deleteThing(leading, requestOptions),
        DELETE_THING_ERRORS);
  }

  /**
   * {@code DELETE {leading}}
   *
   * @see #deleteThing
   */
  public void deleteThing(String leading) {
    deleteThing(leading, RequestOptions.none());
  }

  /**
   * {@code DELETE {leading}}: the answer with its status and headers.
   *
   * @param leading {@code leading}
   * @param requestOptions settings of this call alone
   * @see #deleteThing
   */
  public DeleteThingApiResponse deleteThingWithResponse(
      String leading, RequestOptions requestOptions) {
    return new DeleteThingApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).deleteThing(leading, requestOptions),
            DELETE_THING_ERRORS));
  }

  /**
   * {@code DELETE {leading}}: the answer with its status and headers.
   *
   * @see #deleteThing
   */
  public DeleteThingApiResponse deleteThingWithResponse(String leading) {
    return deleteThingWithResponse(leading, RequestOptions.none());
  }

  /**
   * {@code DELETE {leading}}: without blocking any thread.
   *
   * @param leading {@code leading}
   * @param requestOptions settings of this call alone
   * @see #deleteThing
   */
  public CompletableFuture<@Nullable Void> deleteThingAsync(
      String leading, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).deleteThing(leading, requestOptions),
        DELETE_THING_ERRORS);
  }

  /**
   * {@code DELETE {leading}}: without blocking any thread.
   *
   * @see #deleteThing
   */
  public CompletableFuture<@Nullable Void> deleteThingAsync(String leading) {
    return deleteThingAsync(leading, RequestOptions.none());
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

  /**
   * {@code DELETE things}
   *
   * @see #deleteThings
   */
  public void deleteThings(Thing thing) {
    deleteThings(thing, RequestOptions.none());
  }

  /**
   * {@code DELETE things}: the answer with its status and headers.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   * @see #deleteThings
   */
  public DeleteThingsApiResponse deleteThingsWithResponse(
      Thing thing, RequestOptions requestOptions) {
    return new DeleteThingsApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).deleteThings(thing, requestOptions),
            DELETE_THINGS_ERRORS));
  }

  /**
   * {@code DELETE things}: the answer with its status and headers.
   *
   * @see #deleteThings
   */
  public DeleteThingsApiResponse deleteThingsWithResponse(Thing thing) {
    return deleteThingsWithResponse(thing, RequestOptions.none());
  }

  /**
   * {@code DELETE things}: without blocking any thread.
   *
   * @param thing {@code Thing}
   * @param requestOptions settings of this call alone
   * @see #deleteThings
   */
  public CompletableFuture<@Nullable Void> deleteThingsAsync(
      Thing thing, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).deleteThings(thing, requestOptions),
        DELETE_THINGS_ERRORS);
  }

  /**
   * {@code DELETE things}: without blocking any thread.
   *
   * @see #deleteThings
   */
  public CompletableFuture<@Nullable Void> deleteThingsAsync(Thing thing) {
    return deleteThingsAsync(thing, RequestOptions.none());
  }

  /**
   * {@code POST made}
   *
   * @param made {@code Made}
   * @param requestOptions settings of this call alone
   * @return made
   */
  public Made make(Made made, RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(ThingsService.class).make(made, requestOptions), MAKE_ERRORS)
        .getBody();
  }

  /**
   * {@code POST made}
   *
   * @see #make
   */
  public Made make(Made made) {
    return make(made, RequestOptions.none());
  }

  /**
   * {@code POST made}: the answer with its status and headers.
   *
   * @param made {@code Made}
   * @param requestOptions settings of this call alone
   * @see #make
   */
  public MakeApiResponse makeWithResponse(Made made, RequestOptions requestOptions) {
    return new MakeApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).make(made, requestOptions), MAKE_ERRORS));
  }

  /**
   * {@code POST made}: the answer with its status and headers.
   *
   * @see #make
   */
  public MakeApiResponse makeWithResponse(Made made) {
    return makeWithResponse(made, RequestOptions.none());
  }

  /**
   * {@code POST made}: without blocking any thread.
   *
   * @param made {@code Made}
   * @param requestOptions settings of this call alone
   * @see #make
   */
  public CompletableFuture<Made> makeAsync(Made made, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).make(made, requestOptions), MAKE_ERRORS);
  }

  /**
   * {@code POST made}: without blocking any thread.
   *
   * @see #make
   */
  public CompletableFuture<Made> makeAsync(Made made) {
    return makeAsync(made, RequestOptions.none());
  }

  /**
   * {@code PUT optional}
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void nameIfAny(@Nullable String body, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(ThingsService.class)
            .nameIfAny(RequestBodies.optionalText(body), requestOptions),
        NAME_IF_ANY_ERRORS);
  }

  /**
   * {@code PUT optional}
   *
   * @see #nameIfAny
   */
  public void nameIfAny(@Nullable String body) {
    nameIfAny(body, RequestOptions.none());
  }

  /**
   * {@code PUT optional}
   *
   * @see #nameIfAny
   */
  public void nameIfAny(RequestOptions requestOptions) {
    nameIfAny(null, requestOptions);
  }

  /**
   * {@code PUT optional}
   *
   * @see #nameIfAny
   */
  public void nameIfAny() {
    nameIfAny(null, RequestOptions.none());
  }

  /**
   * {@code PUT optional}: the answer with its status and headers.
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #nameIfAny
   */
  public NameIfAnyApiResponse nameIfAnyWithResponse(
      @Nullable String body, RequestOptions requestOptions) {
    return new NameIfAnyApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .nameIfAny(RequestBodies.optionalText(body), requestOptions),
            NAME_IF_ANY_ERRORS));
  }

  /**
   * {@code PUT optional}: the answer with its status and headers.
   *
   * @see #nameIfAny
   */
  public NameIfAnyApiResponse nameIfAnyWithResponse(@Nullable String body) {
    return nameIfAnyWithResponse(body, RequestOptions.none());
  }

  /**
   * {@code PUT optional}: the answer with its status and headers.
   *
   * @see #nameIfAny
   */
  public NameIfAnyApiResponse nameIfAnyWithResponse(RequestOptions requestOptions) {
    return nameIfAnyWithResponse(null, requestOptions);
  }

  /**
   * {@code PUT optional}: the answer with its status and headers.
   *
   * @see #nameIfAny
   */
  public NameIfAnyApiResponse nameIfAnyWithResponse() {
    return nameIfAnyWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code PUT optional}: without blocking any thread.
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #nameIfAny
   */
  public CompletableFuture<@Nullable Void> nameIfAnyAsync(
      @Nullable String body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(ThingsService.class)
            .nameIfAny(RequestBodies.optionalText(body), requestOptions),
        NAME_IF_ANY_ERRORS);
  }

  /**
   * {@code PUT optional}: without blocking any thread.
   *
   * @see #nameIfAny
   */
  public CompletableFuture<@Nullable Void> nameIfAnyAsync(@Nullable String body) {
    return nameIfAnyAsync(body, RequestOptions.none());
  }

  /**
   * {@code PUT optional}: without blocking any thread.
   *
   * @see #nameIfAny
   */
  public CompletableFuture<@Nullable Void> nameIfAnyAsync(RequestOptions requestOptions) {
    return nameIfAnyAsync(null, requestOptions);
  }

  /**
   * {@code PUT optional}: without blocking any thread.
   *
   * @see #nameIfAny
   */
  public CompletableFuture<@Nullable Void> nameIfAnyAsync() {
    return nameIfAnyAsync(null, RequestOptions.none());
  }

  /**
   * {@code PUT xml}
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   */
  public void nameInXml(String body, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).nameInXml(body, requestOptions),
        NAME_IN_XML_ERRORS);
  }

  /**
   * {@code PUT xml}
   *
   * @see #nameInXml
   */
  public void nameInXml(String body) {
    nameInXml(body, RequestOptions.none());
  }

  /**
   * {@code PUT xml}: the answer with its status and headers.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #nameInXml
   */
  public NameInXmlApiResponse nameInXmlWithResponse(String body, RequestOptions requestOptions) {
    return new NameInXmlApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).nameInXml(body, requestOptions),
            NAME_IN_XML_ERRORS));
  }

  /**
   * {@code PUT xml}: the answer with its status and headers.
   *
   * @see #nameInXml
   */
  public NameInXmlApiResponse nameInXmlWithResponse(String body) {
    return nameInXmlWithResponse(body, RequestOptions.none());
  }

  /**
   * {@code PUT xml}: without blocking any thread.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #nameInXml
   */
  public CompletableFuture<@Nullable Void> nameInXmlAsync(
      String body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).nameInXml(body, requestOptions),
        NAME_IN_XML_ERRORS);
  }

  /**
   * {@code PUT xml}: without blocking any thread.
   *
   * @see #nameInXml
   */
  public CompletableFuture<@Nullable Void> nameInXmlAsync(String body) {
    return nameInXmlAsync(body, RequestOptions.none());
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

  /**
   * {@code PUT things}
   *
   * @see #nameThing
   */
  public void nameThing(String body) {
    nameThing(body, RequestOptions.none());
  }

  /**
   * {@code PUT things}: the answer with its status and headers.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #nameThing
   */
  public NameThingApiResponse nameThingWithResponse(String body, RequestOptions requestOptions) {
    return new NameThingApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).nameThing(body, requestOptions),
            NAME_THING_ERRORS));
  }

  /**
   * {@code PUT things}: the answer with its status and headers.
   *
   * @see #nameThing
   */
  public NameThingApiResponse nameThingWithResponse(String body) {
    return nameThingWithResponse(body, RequestOptions.none());
  }

  /**
   * {@code PUT things}: without blocking any thread.
   *
   * @param body {@code body}
   * @param requestOptions settings of this call alone
   * @see #nameThing
   */
  public CompletableFuture<@Nullable Void> nameThingAsync(
      String body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).nameThing(body, requestOptions), NAME_THING_ERRORS);
  }

  /**
   * {@code PUT things}: without blocking any thread.
   *
   * @see #nameThing
   */
  public CompletableFuture<@Nullable Void> nameThingAsync(String body) {
    return nameThingAsync(body, RequestOptions.none());
  }

  /**
   * {@code POST either}
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   */
  public void sayIfAny(@Nullable String body, RequestOptions requestOptions) {
    this.calls.execute(
        this.calls
            .service(ThingsService.class)
            .sayIfAny(RequestBodies.optional(body), requestOptions),
        SAY_IF_ANY_ERRORS);
  }

  /**
   * {@code POST either}
   *
   * @see #sayIfAny
   */
  public void sayIfAny(@Nullable String body) {
    sayIfAny(body, RequestOptions.none());
  }

  /**
   * {@code POST either}
   *
   * @see #sayIfAny
   */
  public void sayIfAny(RequestOptions requestOptions) {
    sayIfAny(null, requestOptions);
  }

  /**
   * {@code POST either}
   *
   * @see #sayIfAny
   */
  public void sayIfAny() {
    sayIfAny(null, RequestOptions.none());
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #sayIfAny
   */
  public SayIfAnyApiResponse sayIfAnyWithResponse(
      @Nullable String body, RequestOptions requestOptions) {
    return new SayIfAnyApiResponse(
        this.calls.execute(
            this.calls
                .service(ThingsService.class)
                .sayIfAny(RequestBodies.optional(body), requestOptions),
            SAY_IF_ANY_ERRORS));
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #sayIfAny
   */
  public SayIfAnyApiResponse sayIfAnyWithResponse(@Nullable String body) {
    return sayIfAnyWithResponse(body, RequestOptions.none());
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #sayIfAny
   */
  public SayIfAnyApiResponse sayIfAnyWithResponse(RequestOptions requestOptions) {
    return sayIfAnyWithResponse(null, requestOptions);
  }

  /**
   * {@code POST either}: the answer with its status and headers.
   *
   * @see #sayIfAny
   */
  public SayIfAnyApiResponse sayIfAnyWithResponse() {
    return sayIfAnyWithResponse(null, RequestOptions.none());
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @param body {@code body}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #sayIfAny
   */
  public CompletableFuture<@Nullable Void> sayIfAnyAsync(
      @Nullable String body, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(ThingsService.class)
            .sayIfAny(RequestBodies.optional(body), requestOptions),
        SAY_IF_ANY_ERRORS);
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #sayIfAny
   */
  public CompletableFuture<@Nullable Void> sayIfAnyAsync(@Nullable String body) {
    return sayIfAnyAsync(body, RequestOptions.none());
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #sayIfAny
   */
  public CompletableFuture<@Nullable Void> sayIfAnyAsync(RequestOptions requestOptions) {
    return sayIfAnyAsync(null, requestOptions);
  }

  /**
   * {@code POST either}: without blocking any thread.
   *
   * @see #sayIfAny
   */
  public CompletableFuture<@Nullable Void> sayIfAnyAsync() {
    return sayIfAnyAsync(null, RequestOptions.none());
  }

  /**
   * {@code POST things%3Asearch}
   *
   * @param requestOptions settings of this call alone
   */
  public void searchThings(RequestOptions requestOptions) {
    this.calls.execute(
        this.calls.service(ThingsService.class).searchThings(requestOptions), SEARCH_THINGS_ERRORS);
  }

  /**
   * {@code POST things%3Asearch}
   *
   * @see #searchThings
   */
  public void searchThings() {
    searchThings(RequestOptions.none());
  }

  /**
   * {@code POST things%3Asearch}: the answer with its status and headers.
   *
   * @param requestOptions settings of this call alone
   * @see #searchThings
   */
  public SearchThingsApiResponse searchThingsWithResponse(RequestOptions requestOptions) {
    return new SearchThingsApiResponse(
        this.calls.execute(
            this.calls.service(ThingsService.class).searchThings(requestOptions),
            SEARCH_THINGS_ERRORS));
  }

  /**
   * {@code POST things%3Asearch}: the answer with its status and headers.
   *
   * @see #searchThings
   */
  public SearchThingsApiResponse searchThingsWithResponse() {
    return searchThingsWithResponse(RequestOptions.none());
  }

  /**
   * {@code POST things%3Asearch}: without blocking any thread.
   *
   * @param requestOptions settings of this call alone
   * @see #searchThings
   */
  public CompletableFuture<@Nullable Void> searchThingsAsync(RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(ThingsService.class).searchThings(requestOptions), SEARCH_THINGS_ERRORS);
  }

  /**
   * {@code POST things%3Asearch}: without blocking any thread.
   *
   * @see #searchThings
   */
  public CompletableFuture<@Nullable Void> searchThingsAsync() {
    return searchThingsAsync(RequestOptions.none());
  }

  /** The answer of {@code addIfAny}. */
  public static final class AddIfAnyApiResponse extends ApiResponse<@Nullable Void> {
    AddIfAnyApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code addThings}. */
  public static final class AddThingsApiResponse extends ApiResponse<@Nullable Void> {
    AddThingsApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code changeIfAny}. */
  public static final class ChangeIfAnyApiResponse extends ApiResponse<@Nullable Void> {
    ChangeIfAnyApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code changeThing}. */
  public static final class ChangeThingApiResponse extends ApiResponse<@Nullable Void> {
    ChangeThingApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code deleteThing}. */
  public static final class DeleteThingApiResponse extends ApiResponse<@Nullable Void> {
    DeleteThingApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code deleteThings}. */
  public static final class DeleteThingsApiResponse extends ApiResponse<@Nullable Void> {
    DeleteThingsApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code make}. */
  public static final class MakeApiResponse extends ApiResponse<Made> {
    MakeApiResponse(ApiResponse<Made> response) {
      super(response);
    }
  }

  /** The answer of {@code nameIfAny}. */
  public static final class NameIfAnyApiResponse extends ApiResponse<@Nullable Void> {
    NameIfAnyApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code nameInXml}. */
  public static final class NameInXmlApiResponse extends ApiResponse<@Nullable Void> {
    NameInXmlApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code nameThing}. */
  public static final class NameThingApiResponse extends ApiResponse<@Nullable Void> {
    NameThingApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code sayIfAny}. */
  public static final class SayIfAnyApiResponse extends ApiResponse<@Nullable Void> {
    SayIfAnyApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }

  /** The answer of {@code searchThings}. */
  public static final class SearchThingsApiResponse extends ApiResponse<@Nullable Void> {
    SearchThingsApiResponse(ApiResponse<@Nullable Void> response) {
      super(response);
    }
  }
}
