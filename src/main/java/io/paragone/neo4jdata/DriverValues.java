package io.paragone.neo4jdata;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns Java values into those that the driver sends as parameters. */
final class DriverValues {

  private DriverValues() {}

  /**
   * The value as Neo4j stores it: enums by name, {@code Instant} as a date and time in UTC, {@code
   * UUID}, addresses and numbers of any length as text, {@code Optional} as what it holds or null,
   * collections and arrays as lists, introspected records and beans as maps of their properties.
   */
  static @Nullable Object of(@Nullable Object value) {
    if (value == null || value instanceof byte[]) {
      return value;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Instant instant) {
      return instant.atZone(ZoneOffset.UTC);
    }
    if (isStoredAsText(value)) {
      return value.toString();
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    if (value instanceof Iterable<?> values) {
      return list(values);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    return BeanIntrospector.SHARED
        .findIntrospection(value.getClass())
        .<Object>map(introspection -> bean(introspection, value))
        .orElse(value);
  }

  private static boolean isStoredAsText(Object value) {
    return value instanceof UUID
        || value instanceof URI
        || value instanceof URL
        || value instanceof BigDecimal
        || value instanceof BigInteger;
  }

  private static List<@Nullable Object> list(Iterable<?> values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object value : values) {
      list.add(of(value));
    }
    return list;
  }

  private static List<@Nullable Object> array(Object values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(values); i++) {
      list.add(of(Array.get(values, i)));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> values) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(String.valueOf(key), of(value)));
    return map;
  }

  private static <B> Map<String, @Nullable Object> bean(
      BeanIntrospection<B> introspection, Object bean) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (BeanProperty<B, Object> property : introspection.getBeanProperties()) {
      if (!property.isWriteOnly() && !property.hasStereotype(Transient.class)) {
        map.put(
            property.stringValue(MappedProperty.class).orElseGet(property::getName),
            of(property.get(introspection.getBeanType().cast(bean))));
      }
    }
    return map;
  }
}
