package io.github.taskclients.features.parameters;

import io.github.taskclients.features.parameters.model.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Search}. Get it from {@link ParametersClient#search()}.
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
public final class SearchApi {
  private static final Errors FIND_ERRORS = new Errors();
  private static final Errors NOTIFY2_ERRORS = new Errors();
  private static final Errors RENOTIFY_ERRORS = new Errors();

  private final Calls calls;

  SearchApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET find/{day}/{p_item_id}}
   *
   * @param day {@code day}
   * @param pItemId {@code p_item_id}
   * @param text {@code text}
   * @param limit {@code limit}; null leaves it out
   * @param exact {@code exact}; null leaves it out
   * @param price {@code price}; null leaves it out
   * @param since {@code since}; null leaves it out
   * @param id {@code id}; null leaves it out
   * @param multi {@code multi}; null leaves it out
   * @param csv {@code csv}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param spaced {@code spaced}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param flat {@code flat}; null leaves it out
   * @param either {@code either}; null leaves it out
   * @param aLessThanBAmpersandQuoteC {@code a&lt;b&amp;&#39;c}; null leaves it out
   * @param xWhen {@code X-When}; null leaves it out
   * @param xIds {@code X-Ids}; null leaves it out
   * @param xFlag {@code X-Flag}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public String find(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(SearchService.class)
                .find(
                    day,
                    pItemId,
                    Arguments.required("text", text),
                    limit,
                    exact,
                    price,
                    since,
                    id,
                    multi,
                    Parameters.styled(csv, "", ",", ","),
                    Parameters.styled(piped, "", "|", "|"),
                    Parameters.styled(spaced, "", " ", " "),
                    Parameters.deepObject("deep", deep),
                    Parameters.members("flat", flat),
                    Parameters.members("either", either),
                    aLessThanBAmpersandQuoteC,
                    xWhen,
                    Parameters.styled(xIds, "", ",", ","),
                    xFlag,
                    requestOptions),
            FIND_ERRORS)
        .getBody();
  }

  /**
   * {@code GET find/{day}/{p_item_id}}
   *
   * @see #find
   */
  public String find(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag) {
    return find(
        day,
        pItemId,
        text,
        limit,
        exact,
        price,
        since,
        id,
        multi,
        csv,
        piped,
        spaced,
        deep,
        flat,
        either,
        aLessThanBAmpersandQuoteC,
        xWhen,
        xIds,
        xFlag,
        RequestOptions.none());
  }

  /**
   * {@code GET find/{day}/{p_item_id}}
   *
   * @see #find
   */
  public String find(LocalDate day, Long pItemId, String text, RequestOptions requestOptions) {
    return find(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        requestOptions);
  }

  /**
   * {@code GET find/{day}/{p_item_id}}
   *
   * @see #find
   */
  public String find(LocalDate day, Long pItemId, String text) {
    return find(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        RequestOptions.none());
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: the answer with its status and headers.
   *
   * @param day {@code day}
   * @param pItemId {@code p_item_id}
   * @param text {@code text}
   * @param limit {@code limit}; null leaves it out
   * @param exact {@code exact}; null leaves it out
   * @param price {@code price}; null leaves it out
   * @param since {@code since}; null leaves it out
   * @param id {@code id}; null leaves it out
   * @param multi {@code multi}; null leaves it out
   * @param csv {@code csv}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param spaced {@code spaced}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param flat {@code flat}; null leaves it out
   * @param either {@code either}; null leaves it out
   * @param aLessThanBAmpersandQuoteC {@code a&lt;b&amp;&#39;c}; null leaves it out
   * @param xWhen {@code X-When}; null leaves it out
   * @param xIds {@code X-Ids}; null leaves it out
   * @param xFlag {@code X-Flag}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #find
   */
  public FindApiResponse findWithResponse(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag,
      RequestOptions requestOptions) {
    return new FindApiResponse(
        this.calls.execute(
            this.calls
                .service(SearchService.class)
                .find(
                    day,
                    pItemId,
                    Arguments.required("text", text),
                    limit,
                    exact,
                    price,
                    since,
                    id,
                    multi,
                    Parameters.styled(csv, "", ",", ","),
                    Parameters.styled(piped, "", "|", "|"),
                    Parameters.styled(spaced, "", " ", " "),
                    Parameters.deepObject("deep", deep),
                    Parameters.members("flat", flat),
                    Parameters.members("either", either),
                    aLessThanBAmpersandQuoteC,
                    xWhen,
                    Parameters.styled(xIds, "", ",", ","),
                    xFlag,
                    requestOptions),
            FIND_ERRORS));
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: the answer with its status and headers.
   *
   * @see #find
   */
  public FindApiResponse findWithResponse(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag) {
    return findWithResponse(
        day,
        pItemId,
        text,
        limit,
        exact,
        price,
        since,
        id,
        multi,
        csv,
        piped,
        spaced,
        deep,
        flat,
        either,
        aLessThanBAmpersandQuoteC,
        xWhen,
        xIds,
        xFlag,
        RequestOptions.none());
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: the answer with its status and headers.
   *
   * @see #find
   */
  public FindApiResponse findWithResponse(
      LocalDate day, Long pItemId, String text, RequestOptions requestOptions) {
    return findWithResponse(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        requestOptions);
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: the answer with its status and headers.
   *
   * @see #find
   */
  public FindApiResponse findWithResponse(LocalDate day, Long pItemId, String text) {
    return findWithResponse(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        RequestOptions.none());
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: without blocking any thread.
   *
   * @param day {@code day}
   * @param pItemId {@code p_item_id}
   * @param text {@code text}
   * @param limit {@code limit}; null leaves it out
   * @param exact {@code exact}; null leaves it out
   * @param price {@code price}; null leaves it out
   * @param since {@code since}; null leaves it out
   * @param id {@code id}; null leaves it out
   * @param multi {@code multi}; null leaves it out
   * @param csv {@code csv}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param spaced {@code spaced}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param flat {@code flat}; null leaves it out
   * @param either {@code either}; null leaves it out
   * @param aLessThanBAmpersandQuoteC {@code a&lt;b&amp;&#39;c}; null leaves it out
   * @param xWhen {@code X-When}; null leaves it out
   * @param xIds {@code X-Ids}; null leaves it out
   * @param xFlag {@code X-Flag}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #find
   */
  public CompletableFuture<String> findAsync(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(SearchService.class)
            .find(
                day,
                pItemId,
                Arguments.required("text", text),
                limit,
                exact,
                price,
                since,
                id,
                multi,
                Parameters.styled(csv, "", ",", ","),
                Parameters.styled(piped, "", "|", "|"),
                Parameters.styled(spaced, "", " ", " "),
                Parameters.deepObject("deep", deep),
                Parameters.members("flat", flat),
                Parameters.members("either", either),
                aLessThanBAmpersandQuoteC,
                xWhen,
                Parameters.styled(xIds, "", ",", ","),
                xFlag,
                requestOptions),
        FIND_ERRORS);
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: without blocking any thread.
   *
   * @see #find
   */
  public CompletableFuture<String> findAsync(
      LocalDate day,
      Long pItemId,
      String text,
      @Nullable Integer limit,
      @Nullable Boolean exact,
      @Nullable BigDecimal price,
      @Nullable OffsetDateTime since,
      @Nullable UUID id,
      @Nullable List<String> multi,
      @Nullable List<Long> csv,
      @Nullable List<String> piped,
      @Nullable List<String> spaced,
      @Nullable FindDeepParameter deep,
      @Nullable Map<String, String> flat,
      @Nullable FindEitherParameter either,
      @Nullable String aLessThanBAmpersandQuoteC,
      @Nullable OffsetDateTime xWhen,
      @Nullable List<Long> xIds,
      @Nullable Boolean xFlag) {
    return findAsync(
        day,
        pItemId,
        text,
        limit,
        exact,
        price,
        since,
        id,
        multi,
        csv,
        piped,
        spaced,
        deep,
        flat,
        either,
        aLessThanBAmpersandQuoteC,
        xWhen,
        xIds,
        xFlag,
        RequestOptions.none());
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: without blocking any thread.
   *
   * @see #find
   */
  public CompletableFuture<String> findAsync(
      LocalDate day, Long pItemId, String text, RequestOptions requestOptions) {
    return findAsync(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        requestOptions);
  }

  /**
   * {@code GET find/{day}/{p_item_id}}: without blocking any thread.
   *
   * @see #find
   */
  public CompletableFuture<String> findAsync(LocalDate day, Long pItemId, String text) {
    return findAsync(
        day,
        pItemId,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Notify2200Response2 notify2(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(SearchService.class).notify2(day, xTenant, requestOptions),
            NOTIFY2_ERRORS)
        .getBody();
  }

  /**
   * {@code GET again/{day}}
   *
   * @see #notify2
   */
  public Notify2200Response2 notify2(LocalDate day, @Nullable Long xTenant) {
    return notify2(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}
   *
   * @see #notify2
   */
  public Notify2200Response2 notify2(LocalDate day, RequestOptions requestOptions) {
    return notify2(day, null, requestOptions);
  }

  /**
   * {@code GET again/{day}}
   *
   * @see #notify2
   */
  public Notify2200Response2 notify2(LocalDate day) {
    return notify2(day, null, RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}: the answer with its status and headers.
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #notify2
   */
  public Notify2ApiResponse notify2WithResponse(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return new Notify2ApiResponse(
        this.calls.execute(
            this.calls.service(SearchService.class).notify2(day, xTenant, requestOptions),
            NOTIFY2_ERRORS));
  }

  /**
   * {@code GET again/{day}}: the answer with its status and headers.
   *
   * @see #notify2
   */
  public Notify2ApiResponse notify2WithResponse(LocalDate day, @Nullable Long xTenant) {
    return notify2WithResponse(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}: the answer with its status and headers.
   *
   * @see #notify2
   */
  public Notify2ApiResponse notify2WithResponse(LocalDate day, RequestOptions requestOptions) {
    return notify2WithResponse(day, null, requestOptions);
  }

  /**
   * {@code GET again/{day}}: the answer with its status and headers.
   *
   * @see #notify2
   */
  public Notify2ApiResponse notify2WithResponse(LocalDate day) {
    return notify2WithResponse(day, null, RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}: without blocking any thread.
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #notify2
   */
  public CompletableFuture<Notify2200Response2> notify2Async(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(SearchService.class).notify2(day, xTenant, requestOptions),
        NOTIFY2_ERRORS);
  }

  /**
   * {@code GET again/{day}}: without blocking any thread.
   *
   * @see #notify2
   */
  public CompletableFuture<Notify2200Response2> notify2Async(
      LocalDate day, @Nullable Long xTenant) {
    return notify2Async(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code GET again/{day}}: without blocking any thread.
   *
   * @see #notify2
   */
  public CompletableFuture<Notify2200Response2> notify2Async(
      LocalDate day, RequestOptions requestOptions) {
    return notify2Async(day, null, requestOptions);
  }

  /**
   * {@code GET again/{day}}: without blocking any thread.
   *
   * @see #notify2
   */
  public CompletableFuture<Notify2200Response2> notify2Async(LocalDate day) {
    return notify2Async(day, null, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Notify2200Response renotify(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(SearchService.class).renotify(day, xTenant, requestOptions),
            RENOTIFY_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT again/{day}}
   *
   * @see #renotify
   */
  public Notify2200Response renotify(LocalDate day, @Nullable Long xTenant) {
    return renotify(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}
   *
   * @see #renotify
   */
  public Notify2200Response renotify(LocalDate day, RequestOptions requestOptions) {
    return renotify(day, null, requestOptions);
  }

  /**
   * {@code PUT again/{day}}
   *
   * @see #renotify
   */
  public Notify2200Response renotify(LocalDate day) {
    return renotify(day, null, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}: the answer with its status and headers.
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #renotify
   */
  public RenotifyApiResponse renotifyWithResponse(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return new RenotifyApiResponse(
        this.calls.execute(
            this.calls.service(SearchService.class).renotify(day, xTenant, requestOptions),
            RENOTIFY_ERRORS));
  }

  /**
   * {@code PUT again/{day}}: the answer with its status and headers.
   *
   * @see #renotify
   */
  public RenotifyApiResponse renotifyWithResponse(LocalDate day, @Nullable Long xTenant) {
    return renotifyWithResponse(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}: the answer with its status and headers.
   *
   * @see #renotify
   */
  public RenotifyApiResponse renotifyWithResponse(LocalDate day, RequestOptions requestOptions) {
    return renotifyWithResponse(day, null, requestOptions);
  }

  /**
   * {@code PUT again/{day}}: the answer with its status and headers.
   *
   * @see #renotify
   */
  public RenotifyApiResponse renotifyWithResponse(LocalDate day) {
    return renotifyWithResponse(day, null, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}: without blocking any thread.
   *
   * @param day {@code day}
   * @param xTenant {@code x-tenant}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #renotify
   */
  public CompletableFuture<Notify2200Response> renotifyAsync(
      LocalDate day, @Nullable Long xTenant, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(SearchService.class).renotify(day, xTenant, requestOptions),
        RENOTIFY_ERRORS);
  }

  /**
   * {@code PUT again/{day}}: without blocking any thread.
   *
   * @see #renotify
   */
  public CompletableFuture<Notify2200Response> renotifyAsync(
      LocalDate day, @Nullable Long xTenant) {
    return renotifyAsync(day, xTenant, RequestOptions.none());
  }

  /**
   * {@code PUT again/{day}}: without blocking any thread.
   *
   * @see #renotify
   */
  public CompletableFuture<Notify2200Response> renotifyAsync(
      LocalDate day, RequestOptions requestOptions) {
    return renotifyAsync(day, null, requestOptions);
  }

  /**
   * {@code PUT again/{day}}: without blocking any thread.
   *
   * @see #renotify
   */
  public CompletableFuture<Notify2200Response> renotifyAsync(LocalDate day) {
    return renotifyAsync(day, null, RequestOptions.none());
  }

  /** The answer of {@code find} with its documented headers. */
  public static final class FindApiResponse extends ApiResponse<String> {
    FindApiResponse(ApiResponse<String> response) {
      super(response);
    }

    /**
     * The header {@code X-Total}. Null where the answer has none.
     *
     * @throws InvalidDataException where it is something else than the document says
     */
    public @Nullable Long getXTotal() {
      return header("X-Total", Long.class);
    }

    /** The header {@code X-Next}. Null where the answer has none. */
    public @Nullable URI getXNext() {
      return header("X-Next", URI.class);
    }
  }

  /** The answer of {@code notify2}. */
  public static final class Notify2ApiResponse extends ApiResponse<Notify2200Response2> {
    Notify2ApiResponse(ApiResponse<Notify2200Response2> response) {
      super(response);
    }
  }

  /** The answer of {@code renotify}. */
  public static final class RenotifyApiResponse extends ApiResponse<Notify2200Response> {
    RenotifyApiResponse(ApiResponse<Notify2200Response> response) {
      super(response);
    }
  }
}
