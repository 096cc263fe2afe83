package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.paragone.model.Decision;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import io.paragone.resolve.Join;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTests {

  private static final GraphQLSchema SCHEMA =
      Asking.schema(statement -> CompletableFuture.completedFuture(List.of()));

  @Test
  void everythingHasADescription() {
    var bare = new ArrayList<String>();
    new SchemaTraverser()
        .depthFirstFullSchema(
            new GraphQLTypeVisitorStub() {
              @Override
              protected TraversalControl visitGraphQLType(
                  GraphQLSchemaElement node, TraverserContext<GraphQLSchemaElement> context) {
                if (node instanceof GraphQLNamedSchemaElement named
                    && !isBuiltIn(named, context)
                    && (named.getDescription() == null || named.getDescription().isBlank())) {
                  bare.add(context.getParentNode() + " " + named.getName());
                }
                return TraversalControl.CONTINUE;
              }
            },
            SCHEMA);

    assertThat(bare).isEmpty();
  }

  private static boolean isBuiltIn(
      GraphQLNamedSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
    return Introspection.isIntrospectionTypes(element.getName())
        || element.getName().startsWith("__")
        || Stream.concat(context.getParentNodes().stream(), Stream.of(element))
            .anyMatch(
                parent ->
                    parent instanceof GraphQLNamedSchemaElement named
                        && (named.getName().startsWith("__")
                            || parent instanceof graphql.schema.GraphQLDirective));
  }

  @Test
  void everyFieldOfANodeHasARule() {
    var shapes = Shapes.all();

    assertThat(shapes).isNotEmpty();
    shapes.forEach(
        (type, shape) ->
            assertThat(shape.rules().keySet())
                .as(type)
                .containsExactlyInAnyOrderElementsOf(
                    SCHEMA.getObjectType(type).getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList()));
  }

  @Test
  void everyTypeThatImplementsAnInterfaceHasAShape() {
    for (var name : List.of("Node", "Named", "Contender", "Testbed")) {
      var types =
          SCHEMA.getImplementations((graphql.schema.GraphQLInterfaceType) SCHEMA.getType(name));
      assertThat(types).extracting(GraphQLObjectType::getName).isSubsetOf(Shapes.all().keySet());
    }
  }

  @Test
  void enumsHaveTheNamesOfTheModel() {
    Map.of(
            "Outcome", Outcome.values(),
            "Status", Status.values(),
            "DecisionStep", Decision.Step.values(),
            "JoinRule", Join.Rule.values(),
            "MarginUnit", MarginUnit.values(),
            "MarginQualifier", MarginQualifier.values())
        .forEach(
            (name, values) ->
                assertThat(((graphql.schema.GraphQLEnumType) SCHEMA.getType(name)).getValues())
                    .extracting(value -> value.getName())
                    .containsExactlyInAnyOrderElementsOf(
                        Stream.of(values).map(Enum::name).toList()));
  }

  @Test
  void listsThatCanBeOrderedKnowEveryOrder() {
    var listings =
        Map.of(
            "ComparisonOrder", Listing.COMPARISONS,
            "PaperOrder", Listing.PAPERS,
            "ContenderOrder", Listing.CONTENDERS,
            "TestbedOrder", Listing.TESTBEDS,
            "ResultOrder", Listing.RESULTS);
    listings.forEach(
        (name, listing) ->
            assertThat(((graphql.schema.GraphQLEnumType) SCHEMA.getType(name)).getValues())
                .extracting(value -> value.getName())
                .containsExactlyInAnyOrderElementsOf(listing.orders().keySet()));
  }

  @Test
  void introspectionAnswersWithinTheLimits() {
    var engine = Asking.engine(SCHEMA);
    var request =
        new GraphqlRequest(IntrospectionQuery.INTROSPECTION_QUERY, null, Map.of(), true, false);

    var answer = engine.execute(request).toCompletableFuture().join();

    assertThat(answer.getErrors()).isEmpty();
  }

  @Test
  void everySchemaFileIsRead() throws Exception {
    try (var files = Files.list(Path.of("graphql"))) {
      assertThat(
              files.map(Path::getFileName).map(Path::toString).filter(f -> f.endsWith(".graphqls")))
          .containsExactlyInAnyOrderElementsOf(
              SchemaFactory.FILES.stream().map(file -> file + ".graphqls").toList());
    }
  }
}
