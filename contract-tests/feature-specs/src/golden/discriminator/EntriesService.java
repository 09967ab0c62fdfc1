package io.github.taskclients.features.discriminator;

import io.github.taskclients.features.discriminator.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Entries} for Retrofit. Get one from {@link
 * DiscriminatorClient#retrofit()}.
 */
public interface EntriesService {
  /** {@code GET entries} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "entries")
  retrofit2.Call<Entry> getEntry(@retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
