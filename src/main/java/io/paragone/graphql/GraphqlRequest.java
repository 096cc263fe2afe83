package io.paragone.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One GraphQL request, however it came.
 *
 * @param operationName which operation of the document to run; null where it has only one
 * @param readOnly whether a mutation is refused
 */
record GraphqlRequest(
    String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    boolean readOnly) {}
