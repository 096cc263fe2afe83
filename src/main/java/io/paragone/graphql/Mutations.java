package io.paragone.graphql;

import graphql.schema.idl.RuntimeWiring;
import io.micronaut.context.BeanProvider;
import io.micronaut.scheduling.TaskExecutors;
import io.paragone.graph.Curation;
import io.paragone.graph.Curator;
import io.paragone.graph.GraphReader;
import io.paragone.model.Decision;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;

/** The fields of {@code Mutation}. */
@Singleton
final class Mutations {

  private final BeanProvider<Curation> curation;
  private final Executor executor;

  Mutations(BeanProvider<Curation> curation, @Named(TaskExecutors.BLOCKING) Executor executor) {
    this.curation = curation;
    this.executor = executor;
  }

  void wire(RuntimeWiring.Builder wiring, GraphReader graph, GraphqlLimits limits) {
    var projection = new Projection(Shapes.all());
    var claim = subject(projection, "DECIDES", Listing.COMPARISONS.types());
    var named =
        subject(projection, "CONCERNS", List.of("Method", "BaseModel", "Benchmark", "Dataset"));
    wiring.type(
        "Mutation",
        type -> {
          steps()
              .forEach(
                  (field, step) -> {
                    var answer =
                        switch (field) {
                          case "undo" -> decision(projection);
                          case "mergeEntities", "splitEntity", "renameEntity" -> named;
                          default -> claim;
                        };
                    type.dataFetcher(
                        field, new MutationFetcher(step, answer, graph, limits, executor));
                  });
          return type;
        });
  }

  private Map<String, Function<Map<String, Object>, Decision>> steps() {
    return Map.of(
        "confirmComparison",
        given -> curation.get().confirmComparison(text(given, "key"), version(given), who(given)),
        "rejectComparison",
        given -> curation.get().rejectComparison(text(given, "key"), version(given), who(given)),
        "correctComparison",
        given ->
            curation
                .get()
                .correctComparison(
                    text(given, "key"),
                    version(given),
                    CorrectionInput.of(given, "correction"),
                    who(given)),
        "addComparison",
        given ->
            curation
                .get()
                .addComparison(
                    text(given, "paper"), CorrectionInput.of(given, "claim"), who(given)),
        "mergeEntities",
        given ->
            curation
                .get()
                .mergeEntities(text(given, "key"), text(given, "into"), version(given), who(given)),
        "splitEntity",
        given ->
            curation
                .get()
                .splitEntity(text(given, "key"), text(given, "name"), version(given), who(given)),
        "renameEntity",
        given ->
            curation
                .get()
                .renameEntity(text(given, "key"), text(given, "name"), version(given), who(given)),
        "undo",
        given -> curation.get().undo(text(given, "decision"), who(given)));
  }

  /** What a step is about. */
  private static RootQuery subject(Projection projection, String relation, List<String> types) {
    return (compilation, arguments, selection) -> {
      var node = compilation.variable("n");
      var key = compilation.parameter(String.valueOf(arguments.get("decision")));
      var scope = new Scope(compilation, node, 1);
      return Cypher.match(
              Cypher.node("Decision")
                  .withProperties("key", key)
                  .relationshipTo(Cypher.anyNode(node), relation))
          .returning(projection.read(scope, types, selection).as(RootQuery.RESULT))
          .build();
    };
  }

  private static RootQuery decision(Projection projection) {
    return (compilation, arguments, selection) -> {
      var node = compilation.variable("d");
      var key = compilation.parameter(String.valueOf(arguments.get("decision")));
      var scope = new Scope(compilation, node, 1);
      return Cypher.match(Cypher.node("Decision").named(node).withProperties("key", key))
          .returning(projection.read(scope, List.of("Decision"), selection).as(RootQuery.RESULT))
          .build();
    };
  }

  private static String text(Map<String, Object> given, String name) {
    return String.valueOf(given.get(name));
  }

  private static int version(Map<String, Object> given) {
    return ((Number) given.getOrDefault("version", 0)).intValue();
  }

  private static Curator who(Map<String, Object> given) {
    return new Curator(text(given, "by"), text(given, "note"));
  }
}
