package io.github.taskclients.features.enums;

import io.github.taskclients.features.enums.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Lamps} for Retrofit. Get one from {@link
 * EnumsClient#retrofit()}.
 */
public interface LampsService {
  /** {@code GET lamp} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.HTTP(method = "GET", path = "lamp")
  retrofit2.Call<Lamp> getLamp(
      @retrofit2.http.Query("color") @Nullable GetLampColorParameter color,
      @retrofit2.http.Query("only") @Nullable List<GetLampOnlyParameterInner> only,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
