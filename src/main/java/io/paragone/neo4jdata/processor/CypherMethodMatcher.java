package io.paragone.neo4jdata.processor;

import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.RepositoryConfiguration;
import io.micronaut.data.intercept.annotation.DataMethod.OperationType;
import io.micronaut.data.model.query.builder.QueryResult;
import io.micronaut.data.processor.visitors.MatchFailedException;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.FindersUtils;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.MethodMatcher;
import io.micronaut.data.processor.visitors.finders.TypeUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes repository methods with {@code @Query} and {@code @WriteQuery}: leaves their Cypher as it
 * is written, and fails the build where its parameters or its result do not fit the method.
 */
public final class CypherMethodMatcher implements MethodMatcher {
  private static final String WRITE_QUERY = "io.paragone.neo4jdata.WriteQuery";

  /** Ahead of Micronaut Data's own, which takes {@code :Label} for a parameter. */
  @Override
  public int getOrder() {
    return DEFAULT_POSITION - 1100;
  }

  @Override
  public @Nullable MethodMatch match(MethodMatchContext context) {
    boolean ours =
        context
            .getRepositoryClass()
            .getAnnotationMetadata()
            .stringValue(RepositoryConfiguration.class, "queryBuilder")
            .filter(CypherQueryBuilder.class.getName()::equals)
            .isPresent();
    MethodElement method = context.getMethodElement();
    Optional<String> writing = method.stringValue(WRITE_QUERY);
    if (!ours || (writing.isEmpty() && method.stringValue(Query.class).isEmpty())) {
      return null;
    }
    writing.ifPresent(cypher -> method.annotate(Query.class, query -> query.value(cypher)));
    return CypherMethodMatcher::matchInfo;
  }

  private static MethodMatchInfo matchInfo(MethodMatchContext context) {
    MethodElement method = context.getMethodElement();
    String cypher = method.stringValue(Query.class).orElseThrow();
    String countQuery = method.stringValue(Query.class, "countQuery").orElse(null);
    checkParameters(context, cypher, countQuery);
    OperationType operation = operation(method, new CypherText(cypher));
    FindersUtils.InterceptorMatch match =
        FindersUtils.resolveInterceptorTypeByOperationType(false, false, operation, context);
    ClassElement result =
        match.returnType() == null ? context.getRootEntity().getType() : match.returnType();
    boolean dto =
        operation == OperationType.QUERY
            && result.hasStereotype(Introspected.class)
            && !result.hasStereotype(MappedEntity.class);
    return new MethodMatchInfo(operation, result, match.interceptor())
        .dto(dto)
        .isRawQuery(true)
        .encodeEntityParameters(false)
        .queryResult(asWritten(cypher))
        .countQueryResult(countQuery == null ? null : asWritten(countQuery));
  }

  private static QueryResult asWritten(String cypher) {
    return QueryResult.of(cypher, List.of(cypher), List.of());
  }

  /** An update answers with a number; a write that answers with rows says so by WriteQuery. */
  private static OperationType operation(MethodElement method, CypherText text) {
    boolean counted =
        TypeUtils.doesReturnVoid(method)
            || TypeUtils.doesMethodProducesANumber(method)
            || TypeUtils.doesMethodProducesABoolean(method);
    if (method.hasAnnotation(WRITE_QUERY)) {
      if (text.returns()) {
        return OperationType.QUERY;
      }
      if (!counted) {
        throw new MatchFailedException(
            "a statement without RETURN gives only void, a number or a boolean", method);
      }
      return OperationType.UPDATE;
    }
    if (!text.writes() && method.booleanValue(Query.class, "readOnly").orElse(true)) {
      return OperationType.QUERY;
    }
    if (!counted) {
      throw new MatchFailedException(
          "an update returns only void, a number or a boolean; use @WriteQuery for a statement"
              + " that writes and returns rows",
          method);
    }
    return OperationType.UPDATE;
  }

  private static void checkParameters(
      MethodMatchContext context, String cypher, @Nullable String countQuery) {
    Set<String> names = new LinkedHashSet<>();
    for (ParameterElement parameter : context.getParameters()) {
      if (!context.getParametersInRole().containsKey(parameter)
          || context.getParametersInRole().get(parameter) == null) {
        names.add(parameter.stringValue(Parameter.class).orElse(parameter.getName()));
      }
    }
    Set<String> used = new LinkedHashSet<>(new CypherText(cypher).parameters());
    if (countQuery != null) {
      used.addAll(new CypherText(countQuery).parameters());
    }
    for (String name : used) {
      if (!names.contains(name)) {
        throw new MatchFailedException(
            "$" + name + " is no parameter of the method, which has " + names,
            context.getMethodElement());
      }
    }
    names.removeAll(used);
    if (!names.isEmpty()) {
      throw new MatchFailedException(
          "the query does not use the parameters " + names, context.getMethodElement());
    }
  }
}
