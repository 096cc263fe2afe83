package io.paragone.neo4jdata;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.reflect.exception.InstantiationException;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

/** Turns rows into entities, records, maps and single values. */
final class RowReader {
  private final ConversionService conversion;

  RowReader(ConversionService conversion) {
    this.conversion = conversion;
  }

  /**
   * The row as a value of the type. A map takes the columns. An introspected type takes the
   * properties of the node or map that is the only column, else the columns. Any other type takes
   * the first column. Null only where that column is null.
   */
  <R> @Nullable R read(Record row, Argument<R> type) {
    if (Map.class.isAssignableFrom(type.getType()) && !isOneMap(row)) {
      return converted(plain(row.asMap()), type);
    }
    if (row.size() > 1 && introspection(type).isPresent()) {
      return convert(row.asMap(), type);
    }
    return convert(row.get(0).asObject(), type);
  }

  private static boolean isOneMap(Record row) {
    return row.size() == 1
        && (row.get(0).asObject() instanceof Map || row.get(0).asObject() instanceof MapAccessor);
  }

  private <R> @Nullable R convert(@Nullable Object value, Argument<R> type) {
    if (value == null) {
      return null;
    }
    if (value instanceof MapAccessor entity) {
      return convert(new TreeMap<>(entity.asMap()), type);
    }
    if (value instanceof Map<?, ?> properties) {
      BeanIntrospection<R> introspection = introspection(type).orElse(null);
      return introspection == null
          ? converted(plain(value), type)
          : instantiate(introspection, properties);
    }
    if (value instanceof List<?> values && Iterable.class.isAssignableFrom(type.getType())) {
      Argument<?> element = type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
      List<@Nullable Object> list = new ArrayList<>();
      values.forEach(each -> list.add(convert(each, element)));
      return converted(list, type);
    }
    return converted(plain(value), type);
  }

  private <R> R converted(@Nullable Object value, Argument<R> type) {
    Object time = value == null ? null : StoredTimes.as(type.getType(), value);
    if (type.getType().isInstance(time)) {
      return type.getType().cast(time);
    }
    return conversion
        .convert(time, type)
        .orElseThrow(
            () ->
                new DataAccessException(
                    "No "
                        + type.getTypeString(false)
                        + " can be made of "
                        + value
                        + " ("
                        + name(value)
                        + ")"));
  }

  private static String name(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getSimpleName();
  }

  /** Nodes and relationships as maps of their properties in the order of names, at any depth. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof MapAccessor entity) {
      return new TreeMap<>(entity.asMap());
    }
    if (value instanceof Map<?, ?> properties) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      properties.forEach((key, each) -> map.put(String.valueOf(key), plain(each)));
      return map;
    }
    if (value instanceof List<?> values) {
      List<@Nullable Object> list = new ArrayList<>();
      values.forEach(each -> list.add(plain(each)));
      return list;
    }
    return value;
  }

  private static <R> Optional<BeanIntrospection<R>> introspection(Argument<R> type) {
    return type.getType().isEnum() || type.getType().getName().startsWith("java.")
        ? Optional.empty()
        : BeanIntrospector.SHARED.findIntrospection(type.getType());
  }

  private <R> R instantiate(BeanIntrospection<R> introspection, Map<?, ?> properties) {
    Argument<?>[] arguments = introspection.getConstructorArguments();
    @Nullable Object[] values = new @Nullable Object[arguments.length];
    try {
      for (int i = 0; i < arguments.length; i++) {
        values[i] = property(properties, storedName(introspection, arguments[i]), arguments[i]);
      }
      R bean = introspection.instantiate(false, values);
      for (BeanProperty<R, Object> property : introspection.getBeanProperties()) {
        if (!property.isReadOnly() && introspection.getConstructor().getArguments().length == 0) {
          Argument<Object> type = property.asArgument();
          property.set(bean, property(properties, storedName(introspection, type), type));
        }
      }
      return bean;
    } catch (InstantiationException | IllegalArgumentException e) {
      throw new DataAccessException(
          "No "
              + introspection.getBeanType().getSimpleName()
              + " can be made of "
              + properties
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private static String storedName(BeanIntrospection<?> introspection, Argument<?> argument) {
    return introspection
        .getProperty(argument.getName())
        .flatMap(property -> property.stringValue(MappedProperty.class))
        .orElseGet(argument::getName);
  }

  private @Nullable Object property(Map<?, ?> properties, String name, Argument<?> type) {
    Object value = properties.get(name);
    if (value == null && !type.isNullable() && Iterable.class.isAssignableFrom(type.getType())) {
      return convert(List.of(), type);
    }
    if (value == null && !type.isNullable() && type.getType() != Optional.class) {
      throw new IllegalArgumentException("'" + name + "' is missing");
    }
    return type.getType() == Optional.class
        ? Optional.ofNullable(value).map(v -> convert(v, type.getFirstTypeVariable().orElseThrow()))
        : convert(value, type);
  }
}
