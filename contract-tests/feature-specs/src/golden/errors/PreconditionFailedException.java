package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import org.jspecify.annotations.Nullable;

/** 412: the thing has changed since the version that the request named. */
public final class PreconditionFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(ApiException answer) {
    super(answer);
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
