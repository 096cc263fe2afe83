package io.paragone.graphql;

import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import io.paragone.graph.SharedNeo4j;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.summary.Plan;

/** Runs operations against the shared Neo4j and keeps the statements that they became. */
final class Asking implements AutoCloseable {

  static final GraphqlLimits LIMITS =
      new GraphqlLimits(100, 20_000, 20, 1000, 20, 100, 100, 100_000, 100, true);
  private static final Mutations NO_STEPS =
      new Mutations(
          () -> {
            throw new AssertionError("nobody decides here");
          },
          Runnable::run);

  private final ApplicationContext context = ApplicationContext.run(SharedNeo4j.properties());
  private final List<ReadStatement> statements = Collections.synchronizedList(new ArrayList<>());
  private final GraphqlEngine engine;

  Asking() {
    var graph = context.getBean(GraphReader.class);
    engine = engine(schema(statement -> counted(graph, statement)));
  }

  static GraphqlEngine engine(GraphQLSchema schema) {
    var registry = new SimpleMeterRegistry();
    var trusted = new TrustedDocuments(new TrustedDocuments.Config(null, false));
    return new GraphqlEngine(
        schema,
        LIMITS,
        new DocumentCache(schema, LIMITS, trusted, registry),
        new Operations(registry),
        registry);
  }

  static GraphQLSchema schema(GraphReader graph) {
    return new SchemaFactory().schema(graph, LIMITS, NO_STEPS);
  }

  private CompletionStage<List<Map<String, Object>>> counted(
      GraphReader graph, ReadStatement statement) {
    statements.add(statement);
    return graph.read(statement);
  }

  /** The answer as its specification has it: {@code data} and {@code errors}. */
  Map<String, Object> ask(String query, Map<String, Object> variables) {
    statements.clear();
    var request = new GraphqlRequest(query, null, variables, false, false);
    return engine.execute(request).toCompletableFuture().join().toSpecification();
  }

  /** The data of an answer that has no errors. */
  Map<String, Object> data(String query) {
    return data(query, Map.of());
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> data(String query, Map<String, Object> variables) {
    var answer = ask(query, variables);
    if (answer.containsKey("errors")) {
      throw new AssertionError(answer.get("errors") + "\n" + cypher());
    }
    return (Map<String, Object>) answer.get("data");
  }

  /** The statements of the last operation. */
  List<String> cypher() {
    return statements.stream().map(ReadStatement::cypher).toList();
  }

  List<ReadStatement> statements() {
    return List.copyOf(statements);
  }

  List<Map<String, Object>> parameters() {
    return statements.stream().map(ReadStatement::parameters).toList();
  }

  /** The plans that the database makes for the statements of the last operation. */
  List<String> operators() {
    var operators = new ArrayList<String>();
    for (var statement : statements()) {
      var plan =
          SharedNeo4j.driver()
              .executableQuery("EXPLAIN " + statement.cypher())
              .withParameters(statement.parameters())
              .execute()
              .summary()
              .plan();
      collect(plan, operators);
    }
    return operators;
  }

  private static void collect(Plan plan, List<String> operators) {
    operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
    plan.children().forEach(child -> collect(child, operators));
  }

  @Override
  public void close() {
    context.close();
  }
}
