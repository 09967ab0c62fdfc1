package io.github.taskclients.features.allof;

import io.github.taskclients.features.allof.model.*;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the tag {@code Cars} for Retrofit. Get one from {@link AllofClient#retrofit()}.
 */
public interface CarsService {
  /** {@code POST cars} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "POST", path = "cars", hasBody = true)
  retrofit2.Call<Car> addCar(
      @retrofit2.http.Body Car car, @retrofit2.http.Tag @Nullable RequestOptions requestOptions);

  /** {@code PUT trucks} */
  @Operation(
      success = {200},
      security = {},
      anonymous = true)
  @retrofit2.http.Headers({"Accept: application/json", "Content-Type: application/json"})
  @retrofit2.http.HTTP(method = "PUT", path = "trucks", hasBody = true)
  retrofit2.Call<Truck> putTruck(
      @retrofit2.http.Body Truck truck,
      @retrofit2.http.Tag @Nullable RequestOptions requestOptions);
}
