package io.paragone.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micronaut.context.annotation.Factory;
import io.paragone.graph.GraphReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the schema from {@code graphql/} and ties its fields to the graph. */
@Factory
final class SchemaFactory {

  /** What the statement brought for a field; of a single node that came as a list, the node. */
  static final DataFetcher<@Nullable Object> BROUGHT = SchemaFactory::brought;

  static final List<String> FILES =
      List.of(
          "query",
          "paging",
          "connections",
          "paper",
          "contender",
          "testbed",
          "comparison",
          "headtohead",
          "leaderboard",
          "lineage",
          "table",
          "neighbourhood",
          "beatspaths",
          "ranking",
          "contradictions",
          "frontier",
          "nevercompared",
          "search",
          "statistics",
          "mutation");
  private static final List<String> INTERFACES = List.of("Node", "Named", "Contender", "Testbed");

  @Singleton
  GraphQLSchema schema(GraphReader graph, GraphqlLimits limits, Mutations mutations) {
    var types = types();
    var wiring = wiring(types, graph, limits);
    mutations.wire(wiring, graph, limits);
    return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
  }

  private static @Nullable Object brought(DataFetchingEnvironment environment) {
    var source = Objects.requireNonNull(environment.<Map<?, ?>>getSource());
    var value = source.get(environment.getField().getResultKey());
    if (value instanceof List<?> list
        && !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(environment.getFieldType()))) {
      return list.isEmpty() ? null : list.get(0);
    }
    return value;
  }

  private static TypeDefinitionRegistry types() {
    var all = new TypeDefinitionRegistry();
    for (var file : FILES) {
      var path = "/graphql/" + file + ".graphqls";
      var stream = SchemaFactory.class.getResourceAsStream(path);
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        all.merge(new SchemaParser().parse(reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static RuntimeWiring.Builder wiring(
      TypeDefinitionRegistry types, GraphReader graph, GraphqlLimits limits) {
    DataFetcherFactory<Object> brought = factory -> BROUGHT;
    var wiring =
        RuntimeWiring.newRuntimeWiring()
            .codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(brought))
            .scalar(Scalars.DATE)
            .scalar(Scalars.DATE_TIME);
    TypeResolver byEntry =
        environment ->
            environment
                .getSchema()
                .getObjectType(
                    String.valueOf(environment.<Map<?, ?>>getObject().get(Projection.TYPE)));
    for (var name : INTERFACES) {
      wiring.type(name, type -> type.typeResolver(byEntry));
    }
    RootQueries.all()
        .forEach(
            (field, query) ->
                wiring.type(
                    "Query",
                    type -> type.dataFetcher(field, new RootFetcher(query, graph, limits))));
    TableFetchers.wire(wiring);
    var nodes = new Projection(Shapes.all());
    wiring.type(
        "Query",
        type -> type.dataFetcher("leaderboard", new LeaderboardFetcher(nodes, graph, limits)));
    ComputedQueries.all()
        .forEach(
            (field, query) ->
                wiring.type(
                    "Query",
                    type -> type.dataFetcher(field, new ComputedFetcher(query, graph, limits))));
    for (var name : types.types().keySet()) {
      if (name.endsWith("Connection")) {
        wiring.type(
            name,
            type ->
                type.dataFetcher("nodes", ConnectionFetchers::entries)
                    .dataFetcher("edges", ConnectionFetchers::entries)
                    .dataFetcher("pageInfo", ConnectionFetchers::pageInfo));
      } else if (name.endsWith("Edge")) {
        wiring.type(name, type -> type.dataFetcher("cursor", ConnectionFetchers::cursor));
      }
    }
    return wiring;
  }
}
