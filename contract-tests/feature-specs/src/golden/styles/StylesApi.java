package io.github.taskclients.features.styles;

import io.github.taskclients.features.styles.model.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Styles}. Get it from {@link StylesClient#styles()}. Thread-safe.
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
public final class StylesApi {
  private static final Errors FORM_STYLES_ERRORS = new Errors();
  private static final Errors MATRIX_STYLES_ERRORS = new Errors();
  private static final Errors PART_STYLES_ERRORS = new Errors();
  private static final Errors PATH_STYLES_ERRORS = new Errors();
  private static final Errors QUERY_STYLES_ERRORS = new Errors();

  private final Calls calls;

  StylesApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST form}
   *
   * @param filter {@code filter}; null leaves it out
   * @param color {@code color}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param commas {@code commas}; null leaves it out
   * @param spaces {@code spaces}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Color formStyles(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(StylesService.class)
                .formStyles(
                    Parameters.deepObject("filter", filter),
                    color,
                    many,
                    Parameters.styled(commas, "", ",", ","),
                    Parameters.styled(spaces, "", " ", " "),
                    requestOptions),
            FORM_STYLES_ERRORS)
        .getBody();
  }

  /**
   * {@code POST form}
   *
   * @see #formStyles
   */
  public Color formStyles(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces) {
    return formStyles(filter, color, many, commas, spaces, RequestOptions.none());
  }

  /**
   * {@code POST form}
   *
   * @see #formStyles
   */
  public Color formStyles(RequestOptions requestOptions) {
    return formStyles(null, null, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}
   *
   * @see #formStyles
   */
  public Color formStyles() {
    return formStyles(null, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @param filter {@code filter}; null leaves it out
   * @param color {@code color}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param commas {@code commas}; null leaves it out
   * @param spaces {@code spaces}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #formStyles
   */
  public FormStylesApiResponse formStylesWithResponse(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces,
      RequestOptions requestOptions) {
    return new FormStylesApiResponse(
        this.calls.execute(
            this.calls
                .service(StylesService.class)
                .formStyles(
                    Parameters.deepObject("filter", filter),
                    color,
                    many,
                    Parameters.styled(commas, "", ",", ","),
                    Parameters.styled(spaces, "", " ", " "),
                    requestOptions),
            FORM_STYLES_ERRORS));
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #formStyles
   */
  public FormStylesApiResponse formStylesWithResponse(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces) {
    return formStylesWithResponse(filter, color, many, commas, spaces, RequestOptions.none());
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #formStyles
   */
  public FormStylesApiResponse formStylesWithResponse(RequestOptions requestOptions) {
    return formStylesWithResponse(null, null, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}: the answer with its status and headers.
   *
   * @see #formStyles
   */
  public FormStylesApiResponse formStylesWithResponse() {
    return formStylesWithResponse(null, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @param filter {@code filter}; null leaves it out
   * @param color {@code color}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param commas {@code commas}; null leaves it out
   * @param spaces {@code spaces}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #formStyles
   */
  public CompletableFuture<Color> formStylesAsync(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(StylesService.class)
            .formStyles(
                Parameters.deepObject("filter", filter),
                color,
                many,
                Parameters.styled(commas, "", ",", ","),
                Parameters.styled(spaces, "", " ", " "),
                requestOptions),
        FORM_STYLES_ERRORS);
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #formStyles
   */
  public CompletableFuture<Color> formStylesAsync(
      @Nullable Filter filter,
      @Nullable Color color,
      @Nullable List<String> many,
      @Nullable List<String> commas,
      @Nullable List<String> spaces) {
    return formStylesAsync(filter, color, many, commas, spaces, RequestOptions.none());
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #formStyles
   */
  public CompletableFuture<Color> formStylesAsync(RequestOptions requestOptions) {
    return formStylesAsync(null, null, null, null, null, requestOptions);
  }

  /**
   * {@code POST form}: without blocking any thread.
   *
   * @see #formStyles
   */
  public CompletableFuture<Color> formStylesAsync() {
    return formStylesAsync(null, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}
   *
   * @param plain {@code plain}
   * @param _list {@code list}
   * @param lists {@code lists}
   * @param _object {@code object}
   * @param members {@code members}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Color matrixStyles(
      String plain,
      List<String> _list,
      List<String> lists,
      Color _object,
      Color members,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(StylesService.class)
                .matrixStyles(
                    Parameters.styled(plain, ";plain=", ",", ","),
                    Parameters.styled(_list, ";list=", ",", ","),
                    Parameters.styled(lists, ";lists=", ";lists=", ""),
                    Parameters.styled(_object, ";object=", ",", ","),
                    Parameters.styled(members, ";", ";", "="),
                    requestOptions),
            MATRIX_STYLES_ERRORS)
        .getBody();
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}
   *
   * @see #matrixStyles
   */
  public Color matrixStyles(
      String plain, List<String> _list, List<String> lists, Color _object, Color members) {
    return matrixStyles(plain, _list, lists, _object, members, RequestOptions.none());
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}: the answer with its status
   * and headers.
   *
   * @param plain {@code plain}
   * @param _list {@code list}
   * @param lists {@code lists}
   * @param _object {@code object}
   * @param members {@code members}
   * @param requestOptions settings of this call alone
   * @see #matrixStyles
   */
  public MatrixStylesApiResponse matrixStylesWithResponse(
      String plain,
      List<String> _list,
      List<String> lists,
      Color _object,
      Color members,
      RequestOptions requestOptions) {
    return new MatrixStylesApiResponse(
        this.calls.execute(
            this.calls
                .service(StylesService.class)
                .matrixStyles(
                    Parameters.styled(plain, ";plain=", ",", ","),
                    Parameters.styled(_list, ";list=", ",", ","),
                    Parameters.styled(lists, ";lists=", ";lists=", ""),
                    Parameters.styled(_object, ";object=", ",", ","),
                    Parameters.styled(members, ";", ";", "="),
                    requestOptions),
            MATRIX_STYLES_ERRORS));
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}: the answer with its status
   * and headers.
   *
   * @see #matrixStyles
   */
  public MatrixStylesApiResponse matrixStylesWithResponse(
      String plain, List<String> _list, List<String> lists, Color _object, Color members) {
    return matrixStylesWithResponse(plain, _list, lists, _object, members, RequestOptions.none());
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}: without blocking any thread.
   *
   * @param plain {@code plain}
   * @param _list {@code list}
   * @param lists {@code lists}
   * @param _object {@code object}
   * @param members {@code members}
   * @param requestOptions settings of this call alone
   * @see #matrixStyles
   */
  public CompletableFuture<Color> matrixStylesAsync(
      String plain,
      List<String> _list,
      List<String> lists,
      Color _object,
      Color members,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(StylesService.class)
            .matrixStyles(
                Parameters.styled(plain, ";plain=", ",", ","),
                Parameters.styled(_list, ";list=", ",", ","),
                Parameters.styled(lists, ";lists=", ";lists=", ""),
                Parameters.styled(_object, ";object=", ",", ","),
                Parameters.styled(members, ";", ";", "="),
                requestOptions),
        MATRIX_STYLES_ERRORS);
  }

  /**
   * {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}}: without blocking any thread.
   *
   * @see #matrixStyles
   */
  public CompletableFuture<Color> matrixStylesAsync(
      String plain, List<String> _list, List<String> lists, Color _object, Color members) {
    return matrixStylesAsync(plain, _list, lists, _object, members, RequestOptions.none());
  }

  /**
   * {@code POST parts}
   *
   * @param _file {@code file}; null leaves it out
   * @param filter {@code filter}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Color partStyles(
      @Nullable Upload _file,
      @Nullable Filter filter,
      @Nullable List<String> many,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(StylesService.class)
                .partStyles(RequestBodies.part("file", _file), filter, many, requestOptions),
            PART_STYLES_ERRORS)
        .getBody();
  }

  /**
   * {@code POST parts}
   *
   * @see #partStyles
   */
  public Color partStyles(
      @Nullable Upload _file, @Nullable Filter filter, @Nullable List<String> many) {
    return partStyles(_file, filter, many, RequestOptions.none());
  }

  /**
   * {@code POST parts}
   *
   * @see #partStyles
   */
  public Color partStyles(RequestOptions requestOptions) {
    return partStyles(null, null, null, requestOptions);
  }

  /**
   * {@code POST parts}
   *
   * @see #partStyles
   */
  public Color partStyles() {
    return partStyles(null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST parts}: the answer with its status and headers.
   *
   * @param _file {@code file}; null leaves it out
   * @param filter {@code filter}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #partStyles
   */
  public PartStylesApiResponse partStylesWithResponse(
      @Nullable Upload _file,
      @Nullable Filter filter,
      @Nullable List<String> many,
      RequestOptions requestOptions) {
    return new PartStylesApiResponse(
        this.calls.execute(
            this.calls
                .service(StylesService.class)
                .partStyles(RequestBodies.part("file", _file), filter, many, requestOptions),
            PART_STYLES_ERRORS));
  }

  /**
   * {@code POST parts}: the answer with its status and headers.
   *
   * @see #partStyles
   */
  public PartStylesApiResponse partStylesWithResponse(
      @Nullable Upload _file, @Nullable Filter filter, @Nullable List<String> many) {
    return partStylesWithResponse(_file, filter, many, RequestOptions.none());
  }

  /**
   * {@code POST parts}: the answer with its status and headers.
   *
   * @see #partStyles
   */
  public PartStylesApiResponse partStylesWithResponse(RequestOptions requestOptions) {
    return partStylesWithResponse(null, null, null, requestOptions);
  }

  /**
   * {@code POST parts}: the answer with its status and headers.
   *
   * @see #partStyles
   */
  public PartStylesApiResponse partStylesWithResponse() {
    return partStylesWithResponse(null, null, null, RequestOptions.none());
  }

  /**
   * {@code POST parts}: without blocking any thread.
   *
   * @param _file {@code file}; null leaves it out
   * @param filter {@code filter}; null leaves it out
   * @param many {@code many}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #partStyles
   */
  public CompletableFuture<Color> partStylesAsync(
      @Nullable Upload _file,
      @Nullable Filter filter,
      @Nullable List<String> many,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(StylesService.class)
            .partStyles(RequestBodies.part("file", _file), filter, many, requestOptions),
        PART_STYLES_ERRORS);
  }

  /**
   * {@code POST parts}: without blocking any thread.
   *
   * @see #partStyles
   */
  public CompletableFuture<Color> partStylesAsync(
      @Nullable Upload _file, @Nullable Filter filter, @Nullable List<String> many) {
    return partStylesAsync(_file, filter, many, RequestOptions.none());
  }

  /**
   * {@code POST parts}: without blocking any thread.
   *
   * @see #partStyles
   */
  public CompletableFuture<Color> partStylesAsync(RequestOptions requestOptions) {
    return partStylesAsync(null, null, null, requestOptions);
  }

  /**
   * {@code POST parts}: without blocking any thread.
   *
   * @see #partStyles
   */
  public CompletableFuture<Color> partStylesAsync() {
    return partStylesAsync(null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}
   *
   * @param simple {@code simple}
   * @param pairs {@code pairs}
   * @param label {@code label}
   * @param labels {@code labels}
   * @param labelPairs {@code labelPairs}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Color pathStyles(
      Color simple,
      Color pairs,
      String label,
      List<Long> labels,
      Color labelPairs,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(StylesService.class)
                .pathStyles(
                    Parameters.styled(simple, "", ",", ","),
                    Parameters.styled(pairs, "", ",", "="),
                    Parameters.styled(label, ".", ".", "."),
                    Parameters.styled(labels, ".", ".", "."),
                    Parameters.styled(labelPairs, ".", ".", "="),
                    requestOptions),
            PATH_STYLES_ERRORS)
        .getBody();
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}
   *
   * @see #pathStyles
   */
  public Color pathStyles(
      Color simple, Color pairs, String label, List<Long> labels, Color labelPairs) {
    return pathStyles(simple, pairs, label, labels, labelPairs, RequestOptions.none());
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}: the answer with its status and
   * headers.
   *
   * @param simple {@code simple}
   * @param pairs {@code pairs}
   * @param label {@code label}
   * @param labels {@code labels}
   * @param labelPairs {@code labelPairs}
   * @param requestOptions settings of this call alone
   * @see #pathStyles
   */
  public PathStylesApiResponse pathStylesWithResponse(
      Color simple,
      Color pairs,
      String label,
      List<Long> labels,
      Color labelPairs,
      RequestOptions requestOptions) {
    return new PathStylesApiResponse(
        this.calls.execute(
            this.calls
                .service(StylesService.class)
                .pathStyles(
                    Parameters.styled(simple, "", ",", ","),
                    Parameters.styled(pairs, "", ",", "="),
                    Parameters.styled(label, ".", ".", "."),
                    Parameters.styled(labels, ".", ".", "."),
                    Parameters.styled(labelPairs, ".", ".", "="),
                    requestOptions),
            PATH_STYLES_ERRORS));
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}: the answer with its status and
   * headers.
   *
   * @see #pathStyles
   */
  public PathStylesApiResponse pathStylesWithResponse(
      Color simple, Color pairs, String label, List<Long> labels, Color labelPairs) {
    return pathStylesWithResponse(simple, pairs, label, labels, labelPairs, RequestOptions.none());
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}: without blocking any thread.
   *
   * @param simple {@code simple}
   * @param pairs {@code pairs}
   * @param label {@code label}
   * @param labels {@code labels}
   * @param labelPairs {@code labelPairs}
   * @param requestOptions settings of this call alone
   * @see #pathStyles
   */
  public CompletableFuture<Color> pathStylesAsync(
      Color simple,
      Color pairs,
      String label,
      List<Long> labels,
      Color labelPairs,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(StylesService.class)
            .pathStyles(
                Parameters.styled(simple, "", ",", ","),
                Parameters.styled(pairs, "", ",", "="),
                Parameters.styled(label, ".", ".", "."),
                Parameters.styled(labels, ".", ".", "."),
                Parameters.styled(labelPairs, ".", ".", "="),
                requestOptions),
        PATH_STYLES_ERRORS);
  }

  /**
   * {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}}: without blocking any thread.
   *
   * @see #pathStyles
   */
  public CompletableFuture<Color> pathStylesAsync(
      Color simple, Color pairs, String label, List<Long> labels, Color labelPairs) {
    return pathStylesAsync(simple, pairs, label, labels, labelPairs, RequestOptions.none());
  }

  /**
   * {@code GET query}
   *
   * @param form {@code form}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param json {@code json}; null leaves it out
   * @param jsonText {@code jsonText}; null leaves it out
   * @param plainText {@code plainText}; null leaves it out
   * @param xFilter {@code X-Filter}; null leaves it out
   * @param xColor {@code X-Color}; null leaves it out
   * @param xPairs {@code X-Pairs}; null leaves it out
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Color queryStyles(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs,
      RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls
                .service(StylesService.class)
                .queryStyles(
                    Parameters.styled(form, "", ",", ","),
                    Parameters.styled(piped, "", "|", "|"),
                    Parameters.deepObject("deep", deep),
                    Parameters.json(json),
                    Parameters.json(jsonText),
                    plainText,
                    Parameters.json(xFilter),
                    Parameters.styled(xColor, "", ",", ","),
                    Parameters.styled(xPairs, "", ",", "="),
                    requestOptions),
            QUERY_STYLES_ERRORS)
        .getBody();
  }

  /**
   * {@code GET query}
   *
   * @see #queryStyles
   */
  public Color queryStyles(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs) {
    return queryStyles(
        form,
        piped,
        deep,
        json,
        jsonText,
        plainText,
        xFilter,
        xColor,
        xPairs,
        RequestOptions.none());
  }

  /**
   * {@code GET query}
   *
   * @see #queryStyles
   */
  public Color queryStyles(RequestOptions requestOptions) {
    return queryStyles(null, null, null, null, null, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET query}
   *
   * @see #queryStyles
   */
  public Color queryStyles() {
    return queryStyles(null, null, null, null, null, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET query}: the answer with its status and headers.
   *
   * @param form {@code form}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param json {@code json}; null leaves it out
   * @param jsonText {@code jsonText}; null leaves it out
   * @param plainText {@code plainText}; null leaves it out
   * @param xFilter {@code X-Filter}; null leaves it out
   * @param xColor {@code X-Color}; null leaves it out
   * @param xPairs {@code X-Pairs}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #queryStyles
   */
  public QueryStylesApiResponse queryStylesWithResponse(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs,
      RequestOptions requestOptions) {
    return new QueryStylesApiResponse(
        this.calls.execute(
            this.calls
                .service(StylesService.class)
                .queryStyles(
                    Parameters.styled(form, "", ",", ","),
                    Parameters.styled(piped, "", "|", "|"),
                    Parameters.deepObject("deep", deep),
                    Parameters.json(json),
                    Parameters.json(jsonText),
                    plainText,
                    Parameters.json(xFilter),
                    Parameters.styled(xColor, "", ",", ","),
                    Parameters.styled(xPairs, "", ",", "="),
                    requestOptions),
            QUERY_STYLES_ERRORS));
  }

  /**
   * {@code GET query}: the answer with its status and headers.
   *
   * @see #queryStyles
   */
  public QueryStylesApiResponse queryStylesWithResponse(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs) {
    return queryStylesWithResponse(
        form,
        piped,
        deep,
        json,
        jsonText,
        plainText,
        xFilter,
        xColor,
        xPairs,
        RequestOptions.none());
  }

  /**
   * {@code GET query}: the answer with its status and headers.
   *
   * @see #queryStyles
   */
  public QueryStylesApiResponse queryStylesWithResponse(RequestOptions requestOptions) {
    return queryStylesWithResponse(
        null, null, null, null, null, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET query}: the answer with its status and headers.
   *
   * @see #queryStyles
   */
  public QueryStylesApiResponse queryStylesWithResponse() {
    return queryStylesWithResponse(
        null, null, null, null, null, null, null, null, null, RequestOptions.none());
  }

  /**
   * {@code GET query}: without blocking any thread.
   *
   * @param form {@code form}; null leaves it out
   * @param piped {@code piped}; null leaves it out
   * @param deep {@code deep}; null leaves it out
   * @param json {@code json}; null leaves it out
   * @param jsonText {@code jsonText}; null leaves it out
   * @param plainText {@code plainText}; null leaves it out
   * @param xFilter {@code X-Filter}; null leaves it out
   * @param xColor {@code X-Color}; null leaves it out
   * @param xPairs {@code X-Pairs}; null leaves it out
   * @param requestOptions settings of this call alone
   * @see #queryStyles
   */
  public CompletableFuture<Color> queryStylesAsync(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs,
      RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls
            .service(StylesService.class)
            .queryStyles(
                Parameters.styled(form, "", ",", ","),
                Parameters.styled(piped, "", "|", "|"),
                Parameters.deepObject("deep", deep),
                Parameters.json(json),
                Parameters.json(jsonText),
                plainText,
                Parameters.json(xFilter),
                Parameters.styled(xColor, "", ",", ","),
                Parameters.styled(xPairs, "", ",", "="),
                requestOptions),
        QUERY_STYLES_ERRORS);
  }

  /**
   * {@code GET query}: without blocking any thread.
   *
   * @see #queryStyles
   */
  public CompletableFuture<Color> queryStylesAsync(
      @Nullable Color form,
      @Nullable Map<String, Long> piped,
      @Nullable Filter deep,
      @Nullable Filter json,
      @Nullable String jsonText,
      @Nullable String plainText,
      @Nullable Filter xFilter,
      @Nullable Color xColor,
      @Nullable Color xPairs) {
    return queryStylesAsync(
        form,
        piped,
        deep,
        json,
        jsonText,
        plainText,
        xFilter,
        xColor,
        xPairs,
        RequestOptions.none());
  }

  /**
   * {@code GET query}: without blocking any thread.
   *
   * @see #queryStyles
   */
  public CompletableFuture<Color> queryStylesAsync(RequestOptions requestOptions) {
    return queryStylesAsync(null, null, null, null, null, null, null, null, null, requestOptions);
  }

  /**
   * {@code GET query}: without blocking any thread.
   *
   * @see #queryStyles
   */
  public CompletableFuture<Color> queryStylesAsync() {
    return queryStylesAsync(
        null, null, null, null, null, null, null, null, null, RequestOptions.none());
  }

  /** The answer of {@code formStyles}. */
  public static final class FormStylesApiResponse extends ApiResponse<Color> {
    FormStylesApiResponse(ApiResponse<Color> response) {
      super(response);
    }
  }

  /** The answer of {@code matrixStyles}. */
  public static final class MatrixStylesApiResponse extends ApiResponse<Color> {
    MatrixStylesApiResponse(ApiResponse<Color> response) {
      super(response);
    }
  }

  /** The answer of {@code partStyles}. */
  public static final class PartStylesApiResponse extends ApiResponse<Color> {
    PartStylesApiResponse(ApiResponse<Color> response) {
      super(response);
    }
  }

  /** The answer of {@code pathStyles}. */
  public static final class PathStylesApiResponse extends ApiResponse<Color> {
    PathStylesApiResponse(ApiResponse<Color> response) {
      super(response);
    }
  }

  /** The answer of {@code queryStyles}. */
  public static final class QueryStylesApiResponse extends ApiResponse<Color> {
    QueryStylesApiResponse(ApiResponse<Color> response) {
      super(response);
    }
  }
}
