package io.github.taskclients.features.allof;

import io.github.taskclients.features.allof.model.*;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the tag {@code Cars}. Get it from {@link AllofClient#cars()}. Thread-safe.
 *
 * <p>Every operation throws {@link ApiException} where the service answers with another status than
 * the documented success, {@link InvalidResponseException} where the body is not what the document
 * promises, {@link ApiConnectionException} where no whole answer arrives, and {@link
 * IllegalArgumentException}, before anything is sent, where a text has not the length or the
 * pattern that the document gives it.
 *
 * <p>The future of an {@code …Async} method ends with the same exceptions, bad arguments aside,
 * which are thrown at once; canceling it cancels the call. What is chained to it without an
 * executor runs on the call's thread, while the call still has its place among those under way, and
 * so must not block: not on another call, which {@code thenCompose} is for.
 */
public final class CarsApi {
  private static final Errors ADD_CAR_ERRORS = new Errors();
  private static final Errors PUT_TRUCK_ERRORS = new Errors();

  private final Calls calls;

  CarsApi(Calls calls) {
    this.calls = calls;
  }

  /**
   * {@code POST cars}
   *
   * @param car {@code Car}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Car addCar(Car car, RequestOptions requestOptions) {
    return this.calls
        .execute(this.calls.service(CarsService.class).addCar(car, requestOptions), ADD_CAR_ERRORS)
        .getBody();
  }

  /**
   * {@code POST cars}
   *
   * @see #addCar
   */
  public Car addCar(Car car) {
    return addCar(car, RequestOptions.none());
  }

  /**
   * {@code POST cars}: the answer with its status and headers.
   *
   * @param car {@code Car}
   * @param requestOptions settings of this call alone
   * @see #addCar
   */
  public AddCarApiResponse addCarWithResponse(Car car, RequestOptions requestOptions) {
    return new AddCarApiResponse(
        this.calls.execute(
            this.calls.service(CarsService.class).addCar(car, requestOptions), ADD_CAR_ERRORS));
  }

  /**
   * {@code POST cars}: the answer with its status and headers.
   *
   * @see #addCar
   */
  public AddCarApiResponse addCarWithResponse(Car car) {
    return addCarWithResponse(car, RequestOptions.none());
  }

  /**
   * {@code POST cars}: without blocking any thread.
   *
   * @param car {@code Car}
   * @param requestOptions settings of this call alone
   * @see #addCar
   */
  public CompletableFuture<Car> addCarAsync(Car car, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CarsService.class).addCar(car, requestOptions), ADD_CAR_ERRORS);
  }

  /**
   * {@code POST cars}: without blocking any thread.
   *
   * @see #addCar
   */
  public CompletableFuture<Car> addCarAsync(Car car) {
    return addCarAsync(car, RequestOptions.none());
  }

  /**
   * {@code PUT trucks}
   *
   * @param truck {@code Truck}
   * @param requestOptions settings of this call alone
   * @return ok
   */
  public Truck putTruck(Truck truck, RequestOptions requestOptions) {
    return this.calls
        .execute(
            this.calls.service(CarsService.class).putTruck(truck, requestOptions), PUT_TRUCK_ERRORS)
        .getBody();
  }

  /**
   * {@code PUT trucks}
   *
   * @see #putTruck
   */
  public Truck putTruck(Truck truck) {
    return putTruck(truck, RequestOptions.none());
  }

  /**
   * {@code PUT trucks}: the answer with its status and headers.
   *
   * @param truck {@code Truck}
   * @param requestOptions settings of this call alone
   * @see #putTruck
   */
  public PutTruckApiResponse putTruckWithResponse(Truck truck, RequestOptions requestOptions) {
    return new PutTruckApiResponse(
        this.calls.execute(
            this.calls.service(CarsService.class).putTruck(truck, requestOptions),
            PUT_TRUCK_ERRORS));
  }

  /**
   * {@code PUT trucks}: the answer with its status and headers.
   *
   * @see #putTruck
   */
  public PutTruckApiResponse putTruckWithResponse(Truck truck) {
    return putTruckWithResponse(truck, RequestOptions.none());
  }

  /**
   * {@code PUT trucks}: without blocking any thread.
   *
   * @param truck {@code Truck}
   * @param requestOptions settings of this call alone
   * @see #putTruck
   */
  public CompletableFuture<Truck> putTruckAsync(Truck truck, RequestOptions requestOptions) {
    return this.calls.enqueue(
        this.calls.service(CarsService.class).putTruck(truck, requestOptions), PUT_TRUCK_ERRORS);
  }

  /**
   * {@code PUT trucks}: without blocking any thread.
   *
   * @see #putTruck
   */
  public CompletableFuture<Truck> putTruckAsync(Truck truck) {
    return putTruckAsync(truck, RequestOptions.none());
  }

  /** The answer of {@code addCar}. */
  public static final class AddCarApiResponse extends ApiResponse<Car> {
    AddCarApiResponse(ApiResponse<Car> response) {
      super(response);
    }
  }

  /** The answer of {@code putTruck}. */
  public static final class PutTruckApiResponse extends ApiResponse<Truck> {
    PutTruckApiResponse(ApiResponse<Truck> response) {
      super(response);
    }
  }
}
