package io.github.taskclients.features.styles;

import io.github.taskclients.features.styles.model.*;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Styles} for Retrofit. Get one from {@link
 * StylesClient#retrofit()}.
 */
public interface StylesService {
  /** {@code POST form} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.FormUrlEncoded
  @retrofit2.http.HTTP(method = "POST", path = "form", hasBody = true)
  retrofit2.Call<Color> formStyles(
      @retrofit2.http.FieldMap Map<String, String> filter,
      @retrofit2.http.Field("color") @Nullable Color color,
      @retrofit2.http.Field("many") @Nullable List<String> many,
      @retrofit2.http.Field("commas") @Nullable String commas,
      @retrofit2.http.Field("spaces") @Nullable String spaces,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(
      method = "GET",
      path = "matrix/a{plain}/b{list}/c{lists}/d{object}/e{members}")
  retrofit2.Call<Color> matrixStyles(
      @retrofit2.http.Path("plain") String plain,
      @retrofit2.http.Path("list") String _list,
      @retrofit2.http.Path("lists") String lists,
      @retrofit2.http.Path("object") String _object,
      @retrofit2.http.Path("members") String members,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST parts} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.Multipart
  @retrofit2.http.HTTP(method = "POST", path = "parts", hasBody = true)
  retrofit2.Call<Color> partStyles(
      @retrofit2.http.Part MultipartBody.@Nullable Part _file,
      @retrofit2.http.Part("filter") @Nullable Filter filter,
      @retrofit2.http.Part("many") @Nullable List<String> many,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET path/{simple}/{pairs}/{label}/{labels}/{labelPairs}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "path/{simple}/{pairs}/{label}/{labels}/{labelPairs}")
  retrofit2.Call<Color> pathStyles(
      @retrofit2.http.Path("simple") String simple,
      @retrofit2.http.Path("pairs") String pairs,
      @retrofit2.http.Path("label") String label,
      @retrofit2.http.Path("labels") String labels,
      @retrofit2.http.Path("labelPairs") String labelPairs,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET query} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "query")
  retrofit2.Call<Color> queryStyles(
      @retrofit2.http.Query("form") @Nullable String form,
      @retrofit2.http.Query("piped") @Nullable String piped,
      @retrofit2.http.QueryMap Map<String, String> deep,
      @retrofit2.http.Query("json") @Nullable String json,
      @retrofit2.http.Query("jsonText") @Nullable String jsonText,
      @retrofit2.http.Query("plainText") @Nullable String plainText,
      @retrofit2.http.Header("X-Filter") @Nullable String xFilter,
      @retrofit2.http.Header("X-Color") @Nullable String xColor,
      @retrofit2.http.Header("X-Pairs") @Nullable String xPairs,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
