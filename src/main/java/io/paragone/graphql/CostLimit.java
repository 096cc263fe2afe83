package io.paragone.graphql;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.noOp;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons what an operation costs before it runs, and refuses what costs too much. */
final class CostLimit extends SimplePerformantInstrumentation {

  private final GraphqlLimits limits;
  private final CompiledOperations operations;

  CostLimit(GraphqlLimits limits, CompiledOperations operations) {
    this.limits = limits;
    this.operations = operations;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    var context = parameters.getExecutionContext();
    var compiled = operations.get(context);
    Operation running = context.getGraphQLContext().get(Operation.class);
    running.planned(compiled);
    if (compiled.cost() > limits.cost()) {
      throw new AbortExecutionException(List.of(tooCostly(compiled.cost()).toError()));
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
