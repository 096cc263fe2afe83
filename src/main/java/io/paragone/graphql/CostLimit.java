package io.paragone.graphql;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.noOp;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons what an operation costs before it runs, and refuses what costs too much. */
final class CostLimit extends SimplePerformantInstrumentation {

  private final GraphqlLimits limits;

  CostLimit(GraphqlLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    var context = parameters.getExecutionContext();
    var operation = context.getNormalizedQueryTree().get();
    var cost = OperationCost.of(operation, context.getGraphQLSchema(), limits);
    Operation running = context.getGraphQLContext().get(Operation.class);
    var fields =
        operation.getTopLevelFields().stream()
            .map(ExecutableNormalizedField::getFieldName)
            .distinct()
            .toList();
    running.planned(new Operation.Plan(context.getOperationDefinition(), fields, cost));
    if (cost > limits.cost()) {
      throw new AbortExecutionException(List.of(tooCostly(cost).toError()));
    }
    return noOp();
  }

  private QueryException tooCostly(long cost) {
    return QueryException.over(
        ErrorCode.QUERY_TOO_COSTLY,
        "the page sizes multiply up to " + cost + " objects",
        cost,
        limits.cost(),
        "ask for smaller pages or fewer lists inside lists");
  }
}
