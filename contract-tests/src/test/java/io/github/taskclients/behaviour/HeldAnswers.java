package io.github.taskclients.behaviour;

import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Successes that are held back until a latch opens. */
final class HeldAnswers extends Dispatcher {
  private final CountDownLatch latch;
  private final String body;

  HeldAnswers(CountDownLatch latch, String body) {
    this.latch = latch;
    this.body = body;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    latch.await();
    return new MockResponse.Builder().body(body).build();
  }
}
