package io.paragone.neo4jdata.processor;

import static io.paragone.neo4jdata.processor.RepositoryCompilation.errorsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileFailureTests {
  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<Plant> findByNameContains(String part);",
        "@Query(\"MATCH (p:Plant {key: $key}) RETURN p\") Optional<Plant> byKey(String key);",
        "@Query(\"MATCH (p:Plant)-[:NEAR]->(q) RETURN q.name AS name LIMIT $max\")"
            + " List<NameOnly> near(int max);",
        "@Query(\"MATCH (p:Plant) SET p.height = 0\") long cut();",
        "@Query(value = \"CALL x.write()\", readOnly = false) void call();",
        "@WriteQuery(\"MERGE (p:Plant {key: $key}) RETURN p\") Plant merge(String key);",
        "@WriteQuery(\"UNWIND $plants AS p MERGE (:Plant {key: p.key})\")"
            + " void all(List<Plant> plants);",
        "@Query(value = \"MATCH (p:Plant) RETURN p\", countQuery = \"MATCH (p:Plant) RETURN count(p)\")"
            + " Page<Plant> page(Pageable pageable);",
      })
  void whatIsRightCompiles(String method) {
    assertThat(errorsOf(output, method)).isEmpty();
  }

  @Test
  void aFinderThatCypherCannotSay() {
    assertThat(errorsOf(output, "List<Plant> findByNameLike(String pattern);"))
        .contains("Plants.findByNameLike(String pattern)")
        .contains("No Cypher for 'LIKE' in a derived query, write @Query instead: SELECT");
  }

  @Test
  void aFinderOverAPropertyThatIsNotThere() {
    assertThat(errorsOf(output, "List<Plant> findByNme(String name);"))
        .contains("Cannot query entity [Plant] on non-existent property: Nme");
  }

  @Test
  void aParameterThatTheMethodDoesNotHave() {
    assertThat(
            errorsOf(
                output,
                "@Query(\"MATCH (p:Plant {key: $kee}) RETURN p\") Optional<Plant> q(String key);"))
        .contains("$kee is no parameter of the method, which has [key]");
  }

  @Test
  void aParameterThatTheCountQueryMisspells() {
    assertThat(
            errorsOf(
                output,
                "@Query(value = \"MATCH (p:Plant {name: $name}) RETURN p\", countQuery ="
                    + " \"MATCH (p:Plant {name: $nme}) RETURN count(p)\")"
                    + " Page<Plant> q(String name, Pageable pageable);"))
        .contains("$nme is no parameter of the method, which has [name]");
  }

  @Test
  void aParameterThatTheQueryForgets() {
    assertThat(errorsOf(output, "@Query(\"MATCH (p:Plant) RETURN p\") List<Plant> q(String key);"))
        .contains("the query does not use the parameters [key]");
  }

  @Test
  void anUpdateThatReturnsAnEntity() {
    assertThat(
            errorsOf(
                output,
                "@Query(\"MERGE (p:Plant {key: $key}) RETURN p\") Plant merge(String key);"))
        .contains("an update returns only void, a number or a boolean; use @WriteQuery");
  }

  @Test
  void aWriteWithoutReturnThatGivesAnEntity() {
    assertThat(
            errorsOf(output, "@WriteQuery(\"MERGE (p:Plant {key: $key})\") Plant m(String key);"))
        .contains("a statement without RETURN gives only void, a number or a boolean");
  }

  @Test
  void aPageWithoutACountQuery() {
    assertThat(
            errorsOf(
                output,
                "@Query(\"MATCH (p:Plant) RETURN p\") Page<Plant> page(Pageable pageable);"))
        .contains("Query returns a Page and does not specify a 'countQuery' member.");
  }

  @Test
  void anEntityWithAnAssociation() {
    assertThat(errorsOf(output, "Garden", "")).contains("Garden.plant is an association");
  }
}
