package io.github.taskclients.features.discriminator;

import io.github.taskclients.features.discriminator.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Shapes} for Retrofit. Get one from {@link
 * DiscriminatorClient#retrofit()}.
 */
public interface ShapesService {
  /** {@code POST shapes} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "shapes", hasBody = true)
  retrofit2.Call<List<Shape>> addShape(
      @retrofit2.http.Body Shape shape,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
