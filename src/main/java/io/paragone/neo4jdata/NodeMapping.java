package io.paragone.neo4jdata;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import io.paragone.neo4jdata.processor.CypherNames;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the entities of one type lie in the graph, and the statements that keep them there. Those of
 * several take {@code $rows}, each with an {@code id} and {@code properties}.
 */
final class NodeMapping<T> {
  private final RuntimePersistentEntity<T> entity;
  private final RuntimePersistentProperty<T> id;
  private final String labels;
  private final String idName;

  NodeMapping(RuntimePersistentEntity<T> entity) {
    RuntimePersistentProperty<T> identity = entity.getIdentity();
    if (identity == null) {
      throw new DataAccessException(entity.getName() + " has no property with @Id");
    }
    this.entity = entity;
    this.id = identity;
    this.labels = CypherNames.labels(entity);
    this.idName = CypherNames.quoted(CypherNames.property(identity));
  }

  String merge() {
    return "UNWIND $rows AS row MERGE (n"
        + labels
        + " {"
        + idName
        + ": row.id})"
        + " SET n += row.properties";
  }

  /** Returns how many nodes were there to be changed. */
  String update() {
    return matchEach() + " SET n += row.properties RETURN count(n)";
  }

  /** Returns how many nodes were there to be deleted. */
  String delete() {
    return matchEach() + " DETACH DELETE n RETURN count(*)";
  }

  String deleteAll() {
    return "MATCH (n" + labels + ") DETACH DELETE n RETURN count(*)";
  }

  /** Takes {@code $id}. */
  String find() {
    return "MATCH (n" + labels + " {" + idName + ": $id}) RETURN n LIMIT 1";
  }

  private String matchEach() {
    return "UNWIND $rows AS row MATCH (n" + labels + " {" + idName + ": row.id})";
  }

  Map<String, @Nullable Object> row(T node) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (RuntimePersistentProperty<T> property : entity.getPersistentProperties()) {
      if (!property.equals(id)) {
        properties.put(
            CypherNames.property(property), DriverValues.of(property.getProperty().get(node)));
      }
    }
    Map<String, @Nullable Object> row = idOnly(node);
    row.put("properties", properties);
    return row;
  }

  Map<String, @Nullable Object> idOnly(T node) {
    Object value = DriverValues.of(id.getProperty().get(node));
    if (value == null) {
      throw new DataAccessException(entity.getSimpleName() + "." + id.getName() + " is null");
    }
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", value);
    return row;
  }

  /** The name in Neo4j of a Java property, null if the entity has none of that name. */
  @Nullable String storedName(String javaName) {
    PersistentProperty property =
        javaName.equals(id.getName()) ? id : entity.getPropertyByName(javaName);
    return property == null ? null : CypherNames.property(property);
  }
}
