package io.paragone.graph;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.function.ToLongFunction;
import org.neo4j.driver.ConnectionPoolMetrics;
import org.neo4j.driver.Driver;

/** The driver's connections, for whoever watches the service; opens no graph before it is read. */
@Singleton
final class PoolMetrics implements MeterBinder {

  private final BeanProvider<Driver> driver;

  PoolMetrics(BeanProvider<Driver> driver) {
    this.driver = driver;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "in.use", "Connections that run something", ConnectionPoolMetrics::inUse);
    gauge(registry, "idle", "Connections that wait for work", ConnectionPoolMetrics::idle);
    gauge(registry, "waiting", "Statements without a connection", ConnectionPoolMetrics::acquiring);
    gauge(
        registry,
        "timed.out",
        "Statements that got no connection so far",
        ConnectionPoolMetrics::timedOutToAcquire);
  }

  private void gauge(
      MeterRegistry registry,
      String name,
      String description,
      ToLongFunction<ConnectionPoolMetrics> value) {
    Gauge.builder("paragone.connections." + name, () -> sum(value))
        .description(description)
        .register(registry);
  }

  /** Over all servers of a cluster. */
  private long sum(ToLongFunction<ConnectionPoolMetrics> value) {
    return driver.get().metrics().connectionPoolMetrics().stream().mapToLong(value).sum();
  }
}
