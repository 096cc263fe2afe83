package io.paragone.neo4jdata.processor;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.JoinPath;
import io.micronaut.data.model.query.QueryModel;
import io.micronaut.data.model.query.builder.QueryParameterBinding;
import io.micronaut.data.model.query.builder.QueryResult;
import io.micronaut.data.model.query.builder.jpa.JpaQueryBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Builds the Cypher of derived repository methods at compile time: has Micronaut Data build JPQL
 * and translates that.
 */
@Introspected
@SuppressWarnings("removal") // QueryModel: see the decision on Micronaut Data
public final class CypherQueryBuilder extends JpaQueryBuilder {

  @Override
  public QueryResult buildQuery(AnnotationMetadata annotationMetadata, QueryModel query) {
    PersistentEntity entity = query.getPersistentEntity();
    return translated(super.buildQuery(annotationMetadata, query), entity);
  }

  @Override
  public QueryResult buildUpdate(
      AnnotationMetadata annotationMetadata, QueryModel query, Map<String, Object> properties) {
    PersistentEntity entity = query.getPersistentEntity();
    return translated(super.buildUpdate(annotationMetadata, query, properties), entity);
  }

  @Override
  public QueryResult buildDelete(AnnotationMetadata annotationMetadata, QueryModel query) {
    PersistentEntity entity = query.getPersistentEntity();
    return translated(super.buildDelete(annotationMetadata, query), entity);
  }

  private static QueryResult translated(QueryResult jpql, PersistentEntity entity) {
    EntityRules.check(entity);
    return new CypherResult(
        jpql,
        JpqlToCypher.translate(
            jpql.getQuery(), CypherNames.labels(entity), name -> storedName(entity, name)));
  }

  private static String storedName(PersistentEntity entity, String name) {
    PersistentProperty property = entity.getPropertyByName(name);
    if (property == null
        && entity.getIdentity() != null
        && entity.getIdentity().getName().equals(name)) {
      property = entity.getIdentity();
    }
    if (property == null) {
      throw new CypherException("No property '" + name + "' of " + entity.getSimpleName());
    }
    return CypherNames.property(property);
  }

  private record CypherResult(QueryResult jpql, String cypher) implements QueryResult {
    @Override
    public String getQuery() {
      return cypher;
    }

    @Override
    public List<String> getQueryParts() {
      return List.of(cypher);
    }

    @Override
    public List<QueryParameterBinding> getParameterBindings() {
      return jpql.getParameterBindings();
    }

    @Override
    public Map<String, String> getAdditionalRequiredParameters() {
      return jpql.getAdditionalRequiredParameters();
    }

    @Override
    public int getMax() {
      return jpql.getMax();
    }

    @Override
    public long getOffset() {
      return jpql.getOffset();
    }

    @Override
    public Sort getSort() {
      return jpql.getSort();
    }

    @Override
    public Collection<JoinPath> getJoinPaths() {
      return jpql.getJoinPaths();
    }
  }
}
