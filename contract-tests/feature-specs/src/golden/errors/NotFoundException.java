package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import org.jspecify.annotations.Nullable;

/** 404: there is no such thing. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ApiException answer) {
    super(answer);
  }

  /**
   * The documented error; null where the document has none for this call and status, or the body is
   * something else.
   */
  @Override
  public @Nullable First getError() {
    return getError(First.class);
  }
}
