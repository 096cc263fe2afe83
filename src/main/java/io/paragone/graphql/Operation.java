package io.paragone.graphql;

import graphql.ExecutionInput;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.Timer;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One operation from the time it comes to its answer: what it reads and costs, and a way to stop
 * it. Its fields may be fetched by several threads.
 */
final class Operation {

  private final Timer cypher;
  private final long begun = System.nanoTime();
  private final List<CompletableFuture<?>> running = new ArrayList<>();
  private boolean stopped;
  private int statements;
  private long rows;
  private @Nullable CompiledOperation plan;

  /**
   * An operation that begins now.
   *
   * @param cypher takes the time of each statement
   */
  Operation(Timer cypher) {
    this.cypher = cypher;
  }

  /** The operation that a field is fetched for. */
  static Operation of(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.getGraphQlContext().get(Operation.class));
  }

  /** Lets fields and instrumentation find the operation. */
  void joins(ExecutionInput.Builder input) {
    input.graphQLContext(context -> context.put(Operation.class, this));
  }

  /** The graph, read for this operation: counted, timed, and stopped with it. */
  GraphReader over(GraphReader graph) {
    return statement -> read(graph, statement);
  }

  private CompletionStage<List<Map<String, Object>>> read(
      GraphReader graph, ReadStatement statement) {
    synchronized (this) {
      if (stopped) {
        return CompletableFuture.failedFuture(
            new QueryException(ErrorCode.CANCELLED, "nobody waits for the answer any more"));
      }
      statements++;
    }
    var asked = System.nanoTime();
    var answer = graph.read(statement).toCompletableFuture();
    synchronized (this) {
      running.add(answer);
      if (stopped) {
        answer.cancel(true);
      }
    }
    return answer.whenComplete((read, failure) -> finished(asked, read));
  }

  /**
   * The statement of a root field, which follows from the document and its variables alone and so
   * is made only once for them.
   */
  ReadStatement statement(String resultKey, Supplier<ReadStatement> made) {
    var compiled = plan();
    return compiled == null ? made.get() : compiled.statement(resultKey, made);
  }

  private void finished(long asked, @Nullable List<Map<String, Object>> read) {
    cypher.record(Duration.ofNanos(System.nanoTime() - asked));
    var more = read == null ? 0 : objects(read);
    synchronized (this) {
      rows += more;
    }
  }

  /** How many maps a value holds, itself included. */
  private static long objects(Object value) {
    var count = 0L;
    if (value instanceof String) {
      // Most are, and a class is told faster than the interfaces below.
      return 0;
    } else if (value instanceof Map<?, ?> map) {
      count = 1 + objects(map.values());
    } else if (value instanceof Collection<?> values) {
      for (var one : values) {
        count += one == null ? 0 : objects(one);
      }
    }
    return count;
  }

  /** Stops what is being read and lets nothing more be read: nobody waits for the answer. */
  void stop() {
    List<CompletableFuture<?>> stoppable;
    synchronized (this) {
      stopped = true;
      stoppable = List.copyOf(running);
    }
    stoppable.forEach(rows -> rows.cancel(true));
  }

  synchronized void planned(CompiledOperation made) {
    plan = made;
  }

  /** What was known before it ran; null where the document was refused. */
  synchronized @Nullable CompiledOperation plan() {
    return plan;
  }

  /** How many statements were run for it. */
  synchronized int statements() {
    return statements;
  }

  /** How many maps the database sent: rows, and the objects and list entries in them. */
  synchronized long rows() {
    return rows;
  }

  /** How long ago it began. */
  Duration lasted() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
