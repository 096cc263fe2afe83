package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program relies on that was written against the schema as it was released last. */
class ReleasedSchemaTests {

  private static final Path RELEASED = Path.of("src/test/resources/graphql/released.graphqls");
  private static final Path CURRENT = Path.of("target/schema.graphqls");
  private static final GraphQLSchema SCHEMA =
      Asking.schema(statement -> CompletableFuture.completedFuture(List.of()));

  private static String printed() {
    var options =
        SchemaPrinter.Options.defaultOptions()
            .includeDirectiveDefinitions(false)
            .includeScalarTypes(true);
    return new SchemaPrinter(options).print(SCHEMA);
  }

  private static GraphQLSchema parsed(String text) {
    var wiring = RuntimeWiring.newRuntimeWiring().scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
    for (var type : new SchemaParser().parse(text).types().values()) {
      if (type instanceof graphql.language.InterfaceTypeDefinition) {
        wiring.type(type.getName(), builder -> builder.typeResolver(environment -> null));
      }
    }
    return new SchemaGenerator()
        .makeExecutableSchema(new SchemaParser().parse(text), wiring.build());
  }

  private static List<String> breakages(String released, GraphQLSchema now) {
    var reporter = new CapturingReporter();
    new SchemaDiff()
        .diffSchema(SchemaDiffSet.diffSetFromIntrospection(parsed(released), now), reporter);
    return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
  }

  @Test
  void nothingThatWasReleasedIsBroken() throws IOException {
    Files.writeString(CURRENT, printed());

    assertThat(breakages(Files.readString(RELEASED), SCHEMA))
        .as(
            "changes that break programs written against %s; keep the old beside the new, or raise"
                + " the major version and copy %s over it",
            RELEASED, CURRENT)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abstract: String | abstract: [String!]",
        "authors: [String!]! | writers: [String!]!",
        "papers: Int! | papers: Int",
        "from: String! | from: String!, mode: Int!",
      })
  void aChangeThatBreaksProgramsIsNoticed(String before, String after) {
    var broken = printed().replaceFirst("\\Q" + before + "\\E", after);
    assertThat(broken).isNotEqualTo(printed());

    assertThat(breakages(printed(), parsed(broken))).isNotEmpty();
  }
}
