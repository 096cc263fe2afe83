package io.paragone.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Refuses documents whose fields are nested too deep. */
final class DepthLimit extends MaxQueryDepthInstrumentation {

  DepthLimit(int most) {
    super(most);
  }

  @Override
  protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
    return new TooDeep(
        "fields are nested " + depth + " deep, " + maxDepth + " are allowed: ask in several steps");
  }

  private static final class TooDeep extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    TooDeep(String message) {
      super(message);
    }

    @Override
    public Map<String, Object> getExtensions() {
      return QueryFailures.code(ErrorCode.QUERY_TOO_DEEP);
    }
  }
}
