package io.github.taskclients.features.arrays;

import io.github.taskclients.features.arrays.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Arrays} for Retrofit. Get one from {@link
 * ArraysClient#retrofit()}.
 */
public interface ArraysService {
  /** {@code GET numbers} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "numbers")
  retrofit2.Call<List<Long>> getNumbers(
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT shelves} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "shelves", hasBody = true)
  retrofit2.Call<List<Shelf>> putShelf(
      @retrofit2.http.Body Shelf shelf,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
