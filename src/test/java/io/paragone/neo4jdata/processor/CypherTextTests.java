package io.paragone.neo4jdata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CypherTextTests {

  @Test
  void parametersAreFoundOutsideOfTextsAndComments() {
    assertThat(
            new CypherText(
                    """
                    MATCH (b:Book {isbn: $isbn}) // not $this
                    WHERE b.title <> '$nor \\' $this' AND b.`$price` > $`a b` /* or $that */
                    RETURN b LIMIT $max
                    """)
                .parameters())
        .containsExactly("isbn", "a b", "max");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (b:Book)",
        "MATCH (b) SET b.x = 1",
        "match (b) detach delete b",
        "MATCH (b) REMOVE b.x",
        "MERGE (b:Book {isbn: $isbn}) RETURN b",
        "CALL { CREATE (b) RETURN b } RETURN b",
      })
  void clausesThatWriteAreSeen(String cypher) {
    assertThat(new CypherText(cypher).writes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (b:Book) WHERE b.update > 1 AND b.set = 2 RETURN b.delete",
        "MATCH (b:Set)-[:CREATE|DELETE]->(c) RETURN {merge: 1, set: 2}",
        "MATCH (b) WHERE b.title = 'CREATE' RETURN b // SET",
        "MATCH (b) RETURN `CREATE`",
        "MATCH (b) RETURN replace(b.title, 'a', 'b')",
      })
  void namesThatReadLikeClausesAreNotClauses(String cypher) {
    assertThat(new CypherText(cypher).writes()).isFalse();
  }

  @Test
  void theOnlyVariableIsTheOneColumn() {
    assertThat(new CypherText("MATCH (b) RETURN b").onlyVariable()).isEqualTo("b");
    assertThat(new CypherText("MATCH (b) RETURN DISTINCT b;").onlyVariable()).isEqualTo("b");
    assertThat(new CypherText("MATCH (b) RETURN b ORDER BY b.x").onlyVariable()).isEqualTo("b");
    assertThat(new CypherText("MATCH (b) RETURN b.x").onlyVariable()).isNull();
    assertThat(new CypherText("MATCH (b) RETURN b, b.x").onlyVariable()).isNull();
    assertThat(new CypherText("MATCH (b) RETURN *").onlyVariable()).isNull();
    assertThat(new CypherText("MATCH (b) DELETE b").onlyVariable()).isNull();
  }

  @Test
  void columnsWithANameAreThoseOfTheLastReturn() {
    assertThat(
            new CypherText(
                    "CALL { MATCH (x) RETURN x AS inner } WITH x RETURN x, x.a AS a, x.b, [1, 2] AS l")
                .columnNames())
        .containsExactly("x", "a", "l");
  }

  @Test
  void anOrderOfTheTextsOwnIsSeenBehindTheLastReturnAlone() {
    assertThat(new CypherText("MATCH (b) RETURN b ORDER BY b.x").ordersOrLimits()).isTrue();
    assertThat(new CypherText("MATCH (b) RETURN b LIMIT 3").ordersOrLimits()).isTrue();
    assertThat(new CypherText("MATCH (b) WITH b ORDER BY b.x RETURN b").ordersOrLimits()).isFalse();
    assertThat(new CypherText("MATCH (b) RETURN b.order AS o").ordersOrLimits()).isFalse();
  }
}
