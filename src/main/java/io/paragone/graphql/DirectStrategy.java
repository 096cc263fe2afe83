package io.paragone.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;
import java.util.Map;

/**
 * Completes an object at once where all of its fields are as the statement brought them, without
 * GraphQL Java's step for each field. What does not fit its type is left to GraphQL Java, which
 * knows what follows from it.
 */
final class DirectStrategy extends AsyncExecutionStrategy {

  DirectStrategy(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  @Override
  protected Object completeValueForObject(
      ExecutionContext context,
      ExecutionStrategyParameters parameters,
      GraphQLObjectType type,
      Object result) {
    Operation operation = context.getGraphQLContext().get(Operation.class);
    var plan = operation.plan();
    if (plan != null && result instanceof Map<?, ?> brought) {
      var completed =
          plan.direct(parameters.getField(), type, () -> new DirectFields(context, fieldCollector))
              .of(brought);
      if (completed != null && completed != DirectValue.UNFIT) {
        return completed;
      }
    }
    return super.completeValueForObject(context, parameters, type, result);
  }
}
