package io.github.taskclients.features.parameters;

import io.github.taskclients.features.parameters.model.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Search} for Retrofit. Get one from {@link
 * ParametersClient#retrofit()}.
 */
public interface SearchService {
  /** {@code GET find/{day}/{p_item_id}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "find/{day}/{p_item_id}")
  retrofit2.Call<String> find(
      @retrofit2.http.Path("day") LocalDate day,
      @retrofit2.http.Path("p_item_id") Long pItemId,
      @retrofit2.http.Query("text") @Limits(minLength = 2) String text,
      @retrofit2.http.Query("limit") @Nullable Integer limit,
      @retrofit2.http.Query("exact") @Nullable Boolean exact,
      @retrofit2.http.Query("price") @Nullable BigDecimal price,
      @retrofit2.http.Query("since") @Nullable OffsetDateTime since,
      @retrofit2.http.Query("id") @Nullable UUID id,
      @retrofit2.http.Query("multi") @Nullable List<String> multi,
      @retrofit2.http.Query("csv") @Nullable String csv,
      @retrofit2.http.Query("piped") @Nullable String piped,
      @retrofit2.http.Query("spaced") @Nullable String spaced,
      @retrofit2.http.QueryMap Map<String, String> deep,
      @retrofit2.http.QueryMap Map<String, String> flat,
      @retrofit2.http.QueryMap Map<String, String> either,
      @retrofit2.http.Query("a<b&'c") @Nullable String aLessThanBAmpersandQuoteC,
      @retrofit2.http.Header("X-When") @Nullable OffsetDateTime xWhen,
      @retrofit2.http.Header("X-Ids") @Nullable String xIds,
      @retrofit2.http.Header("X-Flag") @Nullable Boolean xFlag,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code GET again/{day}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "again/{day}")
  retrofit2.Call<Notify2200Response2> notify2(
      @retrofit2.http.Path("day") LocalDate day,
      @retrofit2.http.Header("x-tenant") @Nullable Long xTenant,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT again/{day}} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "again/{day}", hasBody = true)
  retrofit2.Call<Notify2200Response> renotify(
      @retrofit2.http.Path("day") LocalDate day,
      @retrofit2.http.Header("x-tenant") @Nullable Long xTenant,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
