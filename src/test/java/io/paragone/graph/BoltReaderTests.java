package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;

class BoltReaderTests {

  @Test
  void rowsArriveAsPlainValuesAndParametersTravelWithTheStatement() {
    var reader = new BoltReader(SharedNeo4j.driver());
    var statement =
        Cypher.returning(Cypher.mapOf("name", Cypher.parameter("p", "TagNet")).as("row")).build();

    assertThat(reader.read(statement).toCompletableFuture().join())
        .singleElement()
        .satisfies(row -> assertThat(row.get("row")).isEqualTo(java.util.Map.of("name", "TagNet")));
  }
}
