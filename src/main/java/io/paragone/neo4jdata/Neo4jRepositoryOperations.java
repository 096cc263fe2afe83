package io.paragone.neo4jdata;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.runtime.DeleteBatchOperation;
import io.micronaut.data.model.runtime.DeleteOperation;
import io.micronaut.data.model.runtime.InsertBatchOperation;
import io.micronaut.data.model.runtime.InsertOperation;
import io.micronaut.data.model.runtime.PagedQuery;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.UpdateBatchOperation;
import io.micronaut.data.model.runtime.UpdateOperation;
import io.micronaut.data.operations.RepositoryOperations;
import io.micronaut.data.runtime.convert.DataConversionService;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** What the methods of a {@link Neo4jRepository} do; called by Micronaut Data. */
@Singleton
public final class Neo4jRepositoryOperations implements RepositoryOperations {
  /** Two batches lock the nodes that both write in the same order. */
  private static final Comparator<Map<String, @Nullable Object>> BY_ID =
      Comparator.comparing(row -> String.valueOf(row.get("id")));

  private final RuntimeEntityRegistry entities;
  private final DataConversionService conversion;
  private final CypherRunner runner;
  private final RowReader rows;
  private final EntityEvents events;
  private final DerivedParameters derived;
  private final Map<Class<?>, NodeMapping<?>> mappings = new ConcurrentHashMap<>();

  Neo4jRepositoryOperations(
      RuntimeEntityRegistry entities, DataConversionService conversion, CypherRunner runner) {
    this.entities = entities;
    this.conversion = conversion;
    this.runner = runner;
    this.rows = new RowReader(conversion);
    this.events = new EntityEvents(entities);
    this.derived = new DerivedParameters(entities, conversion);
  }

  @Override
  public <T> @Nullable T findOne(Class<T> type, Object id) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("id", DriverValues.of(id));
    return runner.read(
        mapping(type).find(),
        parameters,
        result -> first(result, row -> read(row, Argument.of(type))));
  }

  @Override
  public <T, R> @Nullable R findOne(PreparedQuery<T, R> query) {
    return run(
        CypherStatement.ofFirst(query, mapping(query.getRootEntity()), derived),
        result -> first(result, row -> read(row, Argument.of(query.getResultType()))));
  }

  @Override
  public <T> boolean exists(PreparedQuery<T, Boolean> query) {
    return run(
        CypherStatement.ofFirst(query, mapping(query.getRootEntity()), derived), Result::hasNext);
  }

  @Override
  public <T, R> List<R> findAll(PreparedQuery<T, R> query) {
    return run(
        CypherStatement.of(query, mapping(query.getRootEntity()), derived),
        result -> result.list(row -> read(row, Argument.of(query.getResultType()))));
  }

  @Override
  public <T, R> Stream<R> findStream(PreparedQuery<T, R> query) {
    return runner.stream(
        CypherStatement.of(query, mapping(query.getRootEntity()), derived),
        row -> read(row, Argument.of(query.getResultType())));
  }

  /** Without the total: Micronaut Data asks for it by the count query. */
  @Override
  @SuppressWarnings("unchecked")
  public <R> Page<R> findPage(PagedQuery<R> query) {
    return Page.of(findAll((PreparedQuery<?, R>) query), query.getPageable(), null);
  }

  @Override
  public <T> T persist(InsertOperation<T> operation) {
    List<T> one = List.of(operation.getEntity());
    return onlyOr(operation.getEntity(), saved(operation.getRootEntity(), one));
  }

  @Override
  public <T> List<T> persistAll(InsertBatchOperation<T> operation) {
    return saved(operation.getRootEntity(), operation);
  }

  /** What a listener vetoed is given back as it was. */
  private static <T> T onlyOr(T vetoed, List<T> kept) {
    return kept.isEmpty() ? vetoed : kept.get(0);
  }

  private <T> List<T> saved(Class<T> type, Iterable<T> all) {
    List<T> left = events.before(type, all, EntityEventListener::prePersist);
    NodeMapping<T> mapping = mapping(type);
    runner.write(mapping.merge(), rows(left, mapping::row), Result::consume);
    return left.stream()
        .map(each -> events.after(type, each, EntityEventListener::postPersist))
        .toList();
  }

  @Override
  public <T> T update(UpdateOperation<T> operation) {
    List<T> one = List.of(operation.getEntity());
    return onlyOr(operation.getEntity(), updated(operation.getRootEntity(), one));
  }

  @Override
  public <T> List<T> updateAll(UpdateBatchOperation<T> operation) {
    return updated(operation.getRootEntity(), operation);
  }

  private <T> List<T> updated(Class<T> type, Iterable<T> all) {
    List<T> left = events.before(type, all, EntityEventListener::preUpdate);
    NodeMapping<T> mapping = mapping(type);
    runner.write(
        mapping.update(), rows(left, mapping::row), result -> checked(result, type, left.size()));
    return left.stream()
        .map(each -> events.after(type, each, EntityEventListener::postUpdate))
        .toList();
  }

  /** Checked before the transaction ends, so that a batch is updated as a whole or not at all. */
  private static long checked(Result result, Class<?> type, int expected) {
    long found = result.single().get(0).asLong();
    if (found != expected) {
      throw new OptimisticLockException(
          "Of " + expected + " " + type.getSimpleName() + " to update, " + found + " are there");
    }
    return found;
  }

  @Override
  public <T> int delete(DeleteOperation<T> operation) {
    return deleted(operation.getRootEntity(), List.of(operation.getEntity()));
  }

  @Override
  public <T> Optional<Number> deleteAll(DeleteBatchOperation<T> operation) {
    if (operation.all()) {
      return Optional.of(
          runner.write(mapping(operation.getRootEntity()).deleteAll(), Map.of(), Changes::of));
    }
    return Optional.of(deleted(operation.getRootEntity(), operation));
  }

  private <T> int deleted(Class<T> type, Iterable<T> all) {
    List<T> left = events.before(type, all, EntityEventListener::preRemove);
    NodeMapping<T> mapping = mapping(type);
    Number found = runner.write(mapping.delete(), rows(left, mapping::idOnly), Changes::of);
    left.forEach(each -> events.after(type, each, EntityEventListener::postRemove));
    return found.intValue();
  }

  @Override
  public Optional<Number> executeUpdate(PreparedQuery<?, Number> query) {
    CypherStatement statement = CypherStatement.of(query, mapping(query.getRootEntity()), derived);
    return Optional.of(runner.write(statement.text(), statement.parameters(), Changes::of));
  }

  private <R> R run(CypherStatement statement, Function<Result, R> reader) {
    return statement.writes()
        ? runner.write(statement.text(), statement.parameters(), reader)
        : runner.read(statement.text(), statement.parameters(), reader);
  }

  private static <R> @Nullable R first(Result result, Function<Record, @Nullable R> reader) {
    R first = result.hasNext() ? reader.apply(result.next()) : null;
    result.consume();
    return first;
  }

  private <R> @Nullable R read(Record row, Argument<R> type) {
    R value = rows.read(row, type);
    return value != null && value.getClass().isAnnotationPresent(MappedEntity.class)
        ? events.after(type.getType(), value, EntityEventListener::postLoad)
        : value;
  }

  private static <T> Map<String, @Nullable Object> rows(
      List<T> all, Function<T, Map<String, @Nullable Object>> row) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("rows", all.stream().map(row).sorted(BY_ID).toList());
    return parameters;
  }

  @SuppressWarnings("unchecked")
  private <T> NodeMapping<T> mapping(Class<T> type) {
    return (NodeMapping<T>)
        mappings.computeIfAbsent(type, each -> new NodeMapping<>(entities.getEntity(each)));
  }

  @Override
  public <T> RuntimePersistentEntity<T> getEntity(Class<T> type) {
    return entities.getEntity(type);
  }

  @Override
  public ApplicationContext getApplicationContext() {
    return entities.getApplicationContext();
  }

  @Override
  public ConversionService getConversionService() {
    return conversion;
  }

  @Override
  public <T> Iterable<T> findAll(PagedQuery<T> query) {
    throw withoutStatement();
  }

  @Override
  public <T> long count(PagedQuery<T> query) {
    throw withoutStatement();
  }

  @Override
  public <T> Stream<T> findStream(PagedQuery<T> query) {
    throw withoutStatement();
  }

  private static UnsupportedOperationException withoutStatement() {
    return new UnsupportedOperationException("Every method of a Neo4j repository has a statement");
  }
}
