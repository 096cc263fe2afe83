package io.paragone.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what operations were compiled to, by document and variables. The values are part of the
 * key, not their shape alone: which of them end up as a parameter and which in the text of a
 * statement is known to the fields only.
 */
final class CompiledOperations {

  /** In characters of keys and statements, so that some 64 MB are kept at most. */
  private static final long MOST = 32_000_000;

  /** How many times longer than its document an operation's statements may well be. */
  private static final int GROWTH = 8;

  private record Key(String document, @Nullable String operation, Map<String, Object> variables) {

    int weight() {
      return (1 + GROWTH) * document.length() + 2 * variables.toString().length();
    }
  }

  private final GraphqlLimits limits;
  private final Cache<Key, CompiledOperation> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key key, CompiledOperation value) -> key.weight())
          .recordStats()
          .build();

  CompiledOperations(GraphqlLimits limits, MeterRegistry registry) {
    this.limits = limits;
    CaffeineCacheMetrics.monitor(registry, kept, "operations");
  }

  /**
   * What an operation that is about to run is compiled to, its statements as they are asked for.
   */
  CompiledOperation get(ExecutionContext context) {
    var input = context.getExecutionInput();
    var key =
        new Key(input.getQuery(), input.getOperationName(), context.getCoercedVariables().toMap());
    return kept.get(key, unknown -> compiled(context));
  }

  private CompiledOperation compiled(ExecutionContext context) {
    var operation = context.getNormalizedQueryTree().get();
    var fields =
        operation.getTopLevelFields().stream()
            .map(ExecutableNormalizedField::getFieldName)
            .distinct()
            .toList();
    return new CompiledOperation(
        context.getOperationDefinition(),
        fields,
        OperationCost.of(operation, context.getGraphQLSchema(), limits));
  }
}
