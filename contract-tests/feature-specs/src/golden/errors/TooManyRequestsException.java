package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** 429: too many requests; this one was not processed. */
public final class TooManyRequestsException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  TooManyRequestsException(ErrorAnswer answer) {
    super(answer);
    this.retryAfter = answer.retryAfter;
  }

  /**
   * How long the service asks to wait, from {@code Retry-After} at the time of the answer; null
   * where it does not say.
   */
  public @Nullable Duration getRetryAfter() {
    return retryAfter;
  }

  /**
   * The documented error; null where the document has none for this call and status, or the body is
   * something else.
   */
  @Override
  public @Nullable Second getError() {
    return getError(Second.class);
  }
}
