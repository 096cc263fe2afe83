package io.paragone.neo4jdata;

import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.runtime.event.DefaultEntityEventContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Tells the listeners of an entity's life, which fill in ids and timestamps among other things. */
final class EntityEvents {
  private final RuntimeEntityRegistry entities;

  EntityEvents(RuntimeEntityRegistry entities) {
    this.entities = entities;
  }

  /** The entities as the listeners leave them, without those that a listener vetoed. */
  <T> List<T> before(
      Class<T> type,
      Iterable<T> all,
      BiPredicate<EntityEventListener<Object>, EntityEventContext<Object>> event) {
    List<T> left = new ArrayList<>();
    for (T each : all) {
      DefaultEntityEventContext<T> context = context(type, each);
      if (event.test(entities.getEntityEventListener(), untyped(context))) {
        left.add(context.getEntity());
      }
    }
    return left;
  }

  <T> T after(
      Class<T> type,
      T entity,
      BiConsumer<EntityEventListener<Object>, EntityEventContext<Object>> event) {
    DefaultEntityEventContext<T> context = context(type, entity);
    event.accept(entities.getEntityEventListener(), untyped(context));
    return context.getEntity();
  }

  private <T> DefaultEntityEventContext<T> context(Class<T> type, T entity) {
    return new DefaultEntityEventContext<>(entities.getEntity(type), entity);
  }

  /** Micronaut Data registers every listener as one of Object. */
  @SuppressWarnings("unchecked")
  private static EntityEventContext<Object> untyped(EntityEventContext<?> context) {
    return (EntityEventContext<Object>) context;
  }
}
