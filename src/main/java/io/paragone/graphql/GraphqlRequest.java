package io.paragone.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One GraphQL request, however it came.
 *
 * @param operationName which operation of the document to run; null where it has only one
 * @param readOnly whether a mutation is refused
 * @param curator whether whoever asks may decide
 */
record GraphqlRequest(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    boolean readOnly,
    boolean curator) {

  /** The same request of somebody who has shown the curator's key, or has not. */
  GraphqlRequest by(boolean isCurator) {
    return new GraphqlRequest(query, operationName, variables, readOnly, isCurator);
  }
}
