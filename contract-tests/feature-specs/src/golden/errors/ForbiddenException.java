package io.github.taskclients.features.errors;

import io.github.taskclients.features.errors.model.*;
import org.jspecify.annotations.Nullable;

/** 403: the credentials do not allow this. */
public final class ForbiddenException extends ApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ApiException answer) {
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
