package io.paragone.neo4jdata;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.QueryParameterBinding;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import io.micronaut.data.runtime.operations.internal.query.BindableParametersStoredQuery.Binder;
import io.micronaut.data.runtime.operations.internal.query.DefaultBindableParametersStoredQuery;
import io.micronaut.data.runtime.query.internal.DefaultPreparedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that Micronaut Data binds for a method whose statement it derived. */
final class DerivedParameters {
  private final RuntimeEntityRegistry entities;
  private final ConversionService conversion;

  DerivedParameters(RuntimeEntityRegistry entities, ConversionService conversion) {
    this.entities = entities;
    this.conversion = conversion;
  }

  Map<String, @Nullable Object> of(PreparedQuery<?, ?> query) {
    return bound((DefaultPreparedQuery<?, ?>) query);
  }

  private <E, R> Map<String, @Nullable Object> bound(DefaultPreparedQuery<E, R> query) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    new DefaultBindableParametersStoredQuery<>(
            query.getStoredQueryDelegate(), entities.getEntity(query.getRootEntity()), conversion)
        .bindParameters(new Collecting(parameters), query.getContext(), null, null);
    return parameters;
  }

  private final class Collecting implements Binder {
    private final Map<String, @Nullable Object> parameters;

    Collecting(Map<String, @Nullable Object> parameters) {
      this.parameters = parameters;
    }

    @Override
    public Object autoPopulateRuntimeProperty(
        RuntimePersistentProperty<?> property, @Nullable Object previous) {
      return entities.autoPopulateRuntimeProperty(property, previous);
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object value, @Nullable RuntimePersistentProperty<?> property) {
      return value;
    }

    @Override
    public @Nullable Object convert(
        @Nullable Class<?> converter, @Nullable Object value, @Nullable Argument<?> argument) {
      return value;
    }

    /** An empty collection comes as null here, and no value is in either. */
    @Override
    public void bindOne(QueryParameterBinding binding, @Nullable Object value) {
      Object stored = DriverValues.of(value);
      boolean list = binding.isExpandable() && !(stored instanceof List);
      parameters.put(
          binding.getRequiredName(),
          list ? (stored == null ? List.of() : List.of(stored)) : stored);
    }

    @Override
    public void bindMany(QueryParameterBinding binding, Collection<Object> values) {
      parameters.put(binding.getRequiredName(), DriverValues.of(new ArrayList<>(values)));
    }
  }
}
