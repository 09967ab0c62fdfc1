package io.github.taskclients.features.cycles;

import io.github.taskclients.features.cycles.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Cycles} for Retrofit. Get one from {@link
 * CyclesClient#retrofit()}.
 */
public interface CyclesService {
  /** {@code GET person} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "person")
  retrofit2.Call<Person> getPerson(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
