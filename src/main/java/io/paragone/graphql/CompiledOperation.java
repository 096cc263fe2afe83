package io.paragone.graphql;

import graphql.execution.MergedField;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import io.paragone.graph.ReadStatement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What follows from a document and the values of its variables, whatever the graph holds. */
final class CompiledOperation {

  private final OperationDefinition definition;
  private final List<String> rootFields;
  private final long cost;
  private final Map<String, ReadStatement> statements = new ConcurrentHashMap<>();
  private final Map<Place, DirectValue> direct = new ConcurrentHashMap<>();

  /** Objects of a type in a field; a field is equal where it stands at the same place. */
  private record Place(MergedField field, GraphQLObjectType type) {}

  CompiledOperation(OperationDefinition definition, List<String> rootFields, long cost) {
    this.definition = definition;
    this.rootFields = rootFields;
    this.cost = cost;
  }

  /** Its part of the document. */
  OperationDefinition definition() {
    return definition;
  }

  /** The names of its root fields, each once. */
  List<String> rootFields() {
    return rootFields;
  }

  /** How many objects its answer may come to hold. */
  long cost() {
    return cost;
  }

  /** The statement of a root field, made where it has not been made yet. */
  ReadStatement statement(String resultKey, Supplier<ReadStatement> made) {
    return statements.computeIfAbsent(resultKey, key -> made.get());
  }

  /** How an object in a field is completed. */
  DirectValue direct(MergedField field, GraphQLObjectType type, Supplier<DirectFields> fields) {
    return direct.computeIfAbsent(
        new Place(field, type), place -> fields.get().object(field, type));
  }
}
