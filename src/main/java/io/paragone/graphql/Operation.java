package io.paragone.graphql;

import graphql.ExecutionInput;
import graphql.schema.DataFetchingEnvironment;
import io.paragone.graph.GraphReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.cypherdsl.core.Statement;

/** One operation from the time it comes to its answer: what it reads, and a way to stop it. */
final class Operation {

  private final List<CompletableFuture<?>> running = new ArrayList<>();
  private boolean stopped;
  private long cost;

  /** The operation that a field is fetched for. */
  static Operation of(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.getGraphQlContext().get(Operation.class));
  }

  /** Lets fields and instrumentation find the operation. */
  void joins(ExecutionInput.Builder input) {
    input.graphQLContext(context -> context.put(Operation.class, this));
  }

  /** Reads rows for a field of the operation, unless it has been stopped. */
  CompletionStage<List<Map<String, Object>>> read(GraphReader graph, Statement statement) {
    synchronized (running) {
      if (stopped) {
        return CompletableFuture.failedFuture(stopped());
      }
    }
    var rows = graph.read(statement).toCompletableFuture();
    synchronized (running) {
      running.add(rows);
      if (stopped) {
        rows.cancel(true);
      }
    }
    return rows;
  }

  /** Stops what is being read and lets nothing more be read: nobody waits for the answer. */
  void stop() {
    List<CompletableFuture<?>> stoppable;
    synchronized (running) {
      stopped = true;
      stoppable = List.copyOf(running);
    }
    stoppable.forEach(rows -> rows.cancel(true));
  }

  void costs(long objects) {
    cost = objects;
  }

  /** How many objects its answer may come to hold; 0 before that is reckoned. */
  long cost() {
    return cost;
  }

  private static QueryException stopped() {
    return new QueryException(ErrorCode.CANCELLED, "nobody waits for the answer any more");
  }
}
