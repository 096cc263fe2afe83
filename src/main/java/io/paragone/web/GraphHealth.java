package io.paragone.web;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.paragone.graph.GraphReader;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.reactivestreams.Publisher;

/** Makes the service unhealthy for as long as its graph gives no answer within three seconds. */
@Singleton
final class GraphHealth implements HealthIndicator {

  private static final int PATIENCE_IN_SECONDS = 3;
  private static final Statement ONE = Cypher.returning(Cypher.literalOf(1).as("one")).build();

  private final GraphReader graph;

  GraphHealth(GraphReader graph) {
    this.graph = graph;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.fromCompletableFuture(this::ask);
  }

  private CompletableFuture<HealthResult> ask() {
    return graph
        .read(ONE)
        .toCompletableFuture()
        .copy()
        .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
        .handle((rows, failure) -> failure == null ? HealthStatus.UP : HealthStatus.DOWN)
        .thenApply(status -> HealthResult.builder("graph", status).build());
  }
}
