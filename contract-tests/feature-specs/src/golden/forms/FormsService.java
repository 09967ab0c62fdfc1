package io.github.taskclients.features.forms;

import io.github.taskclients.features.forms.model.*;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Forms} for Retrofit. Get one from {@link
 * FormsClient#retrofit()}.
 */
public interface FormsService {
  /** {@code POST form} */
  @Operation(
      success = {204},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json"})
  @retrofit2.http.FormUrlEncoded
  @retrofit2.http.HTTP(method = "POST", path = "form", hasBody = true)
  retrofit2.Call<Void> sendForm(
      @retrofit2.http.Field("name") String name,
      @retrofit2.http.Field("age") @Nullable Long age,
      @retrofit2.http.Field("born") @Nullable LocalDate born,
      @retrofit2.http.Field("tags") @Nullable List<String> tags,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
