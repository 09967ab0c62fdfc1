package io.github.taskclients.features.bodies;

import io.github.taskclients.features.bodies.model.*;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Things} for Retrofit. Get one from {@link
 * BodiesClient#retrofit()}.
 */
public interface ThingsService {
  /** {@code POST optional} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "optional", hasBody = true)
  retrofit2.Call<Void> addIfAny(
      @retrofit2.http.Body RequestBody thing,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST things} */
  @Operation(
      success = {201},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "things", hasBody = true)
  retrofit2.Call<Void> addThings(
      @retrofit2.http.Body List<Thing> thing,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PATCH optional} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PATCH", path = "optional", hasBody = true)
  retrofit2.Call<Void> changeIfAny(
      @retrofit2.http.Body RequestBody requestBody,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PATCH things} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PATCH", path = "things", hasBody = true)
  retrofit2.Call<Void> changeThing(
      @retrofit2.http.Body RequestBody thing,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code DELETE {leading}} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "DELETE", path = "{leading}")
  retrofit2.Call<Void> deleteThing(
      @retrofit2.http.Path("leading") @Limits(pattern = "^[^:]*$") String leading,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code DELETE things} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "DELETE", path = "things", hasBody = true)
  retrofit2.Call<Void> deleteThings(
      @retrofit2.http.Body Thing thing,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST made} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "made", hasBody = true)
  retrofit2.Call<Made> make(
      @retrofit2.http.Body Made made, @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT optional} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: text/plain"})
  @retrofit2.http.HTTP(method = "PUT", path = "optional", hasBody = true)
  retrofit2.Call<Void> nameIfAny(
      @retrofit2.http.Body RequestBody body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT xml} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/xml"})
  @retrofit2.http.HTTP(method = "PUT", path = "xml", hasBody = true)
  retrofit2.Call<Void> nameInXml(
      @retrofit2.http.Body String body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT things} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: text/plain"})
  @retrofit2.http.HTTP(method = "PUT", path = "things", hasBody = true)
  retrofit2.Call<Void> nameThing(
      @retrofit2.http.Body String body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST either} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "either", hasBody = true)
  retrofit2.Call<Void> sayIfAny(
      @retrofit2.http.Body RequestBody body,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code POST things%3Asearch} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "things%3Asearch", hasBody = true)
  retrofit2.Call<Void> searchThings(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
