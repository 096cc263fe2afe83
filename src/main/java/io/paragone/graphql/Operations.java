package io.paragone.graphql;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures operations, and writes a line of {@code name=value} for each that ended. */
@Singleton
final class Operations {

  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
  private static final String NONE = "-";
  private static final String OK = "OK";

  private final MeterRegistry registry;
  private final Timer cypher;
  private final DistributionSummary cost;

  Operations(MeterRegistry registry) {
    this.registry = registry;
    this.cypher =
        Timer.builder("paragone.cypher")
            .description("How long the database takes for a statement")
            .publishPercentileHistogram()
            .register(registry);
    this.cost =
        DistributionSummary.builder("paragone.operation.cost")
            .description("How many objects the answers may come to hold")
            .register(registry);
  }

  /** An operation that begins now. */
  Operation begin() {
    return new Operation(cypher);
  }

  /**
   * Counts an operation that has ended, and logs it without its variables.
   *
   * @param hash of its document
   * @param result null where a fault of ours left none
   */
  void ended(Operation operation, String hash, @Nullable ExecutionResult result) {
    var plan = operation.plan();
    var outcome = outcome(result);
    var lasted = operation.lasted();
    timer(plan, outcome).record(lasted);
    if (plan != null) {
      cost.record(plan.cost());
    }
    LOG.info(
        "operation={} type={} document={} fields={} cost={} statements={} rows={} ms={} outcome={}",
        plan == null ? NONE : Objects.requireNonNullElse(plan.definition().getName(), NONE),
        type(plan),
        hash,
        plan == null ? NONE : String.join(",", plan.rootFields()),
        plan == null ? NONE : plan.cost(),
        operation.statements(),
        operation.rows(),
        lasted.toMillis(),
        outcome);
  }

  private Timer timer(@Nullable CompiledOperation plan, String outcome) {
    return Timer.builder("paragone.operations")
        .description("How long operations take from request to answer")
        .tag("type", type(plan))
        .tag("field", field(plan))
        .tag("outcome", outcome)
        .publishPercentileHistogram()
        .register(registry);
  }

  private static String type(@Nullable CompiledOperation plan) {
    if (plan == null) {
      return NONE;
    }
    return plan.definition().getOperation() == OperationDefinition.Operation.MUTATION
        ? "mutation"
        : "query";
  }

  /** The root field, so that there are never more meters than the schema has fields. */
  private static String field(@Nullable CompiledOperation plan) {
    var fields = plan == null ? List.<String>of() : plan.rootFields();
    return switch (fields.size()) {
      case 0 -> NONE;
      case 1 -> fields.get(0);
      default -> "several";
    };
  }

  private static String outcome(@Nullable ExecutionResult result) {
    if (result == null) {
      return ErrorCode.INTERNAL_ERROR.name();
    }
    return result.getErrors().isEmpty() ? OK : Answer.code(result.getErrors().get(0)).name();
  }
}
