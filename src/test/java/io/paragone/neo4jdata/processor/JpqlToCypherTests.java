package io.paragone.neo4jdata.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpqlToCypherTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SELECT b_ FROM x.Book AS b_ | MATCH (b_:Book) RETURN b_
          SELECT DISTINCT b_ FROM x.Book AS b_ | MATCH (b_:Book) RETURN DISTINCT b_
          SELECT COUNT(b_) FROM x.Book AS b_ | MATCH (b_:Book) RETURN count(b_)
          SELECT COUNT(DISTINCT(b_)) FROM x.Book AS b_ | MATCH (b_:Book) RETURN count(DISTINCT b_)
          SELECT TRUE FROM x.Book AS b_ WHERE (b_.title = :p1) | MATCH (b_:Book) WHERE (b_.title = $p1) RETURN true
          SELECT b_.title FROM x.Book AS b_ | MATCH (b_:Book) RETURN b_.title
          SELECT b_.summary AS summary,b_.pages AS pages FROM x.Book AS b_ | MATCH (b_:Book) RETURN b_.abstract AS summary, b_.pages AS pages
          SELECT MAX(b_.pages) FROM x.Book AS b_ | MATCH (b_:Book) RETURN max(b_.pages)
          SELECT b_ FROM x.Book AS b_ ORDER BY b_.title DESC,b_.pages ASC | MATCH (b_:Book) RETURN b_ ORDER BY b_.title DESC, b_.pages
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages > :p1 AND b_.pages <= :p2) | MATCH (b_:Book) WHERE (b_.pages > $p1 AND b_.pages <= $p2) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title != :p1 OR NOT(b_.lent = TRUE)) | MATCH (b_:Book) WHERE (b_.title <> $p1 OR NOT (b_.lent = true)) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title IN (:p1)) | MATCH (b_:Book) WHERE (b_.title IN $p1) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages = :p1 AND b_.title NOT IN (:p2)) | MATCH (b_:Book) WHERE (b_.pages = $p1 AND NOT b_.title IN $p2) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages IN (1,2)) | MATCH (b_:Book) WHERE (b_.pages IN [1, 2]) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title LIKE CONCAT('%',:p1,'%')) | MATCH (b_:Book) WHERE (b_.title CONTAINS $p1) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title LIKE CONCAT(:p1,'%')) | MATCH (b_:Book) WHERE (b_.title STARTS WITH $p1) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title LIKE CONCAT('%',:p1)) | MATCH (b_:Book) WHERE (b_.title ENDS WITH $p1) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (LOWER(b_.title) LIKE CONCAT('%',LOWER(:p1),'%')) | MATCH (b_:Book) WHERE (toLower(b_.title) CONTAINS toLower($p1)) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (LOWER(b_.title) = LOWER(:p1)) | MATCH (b_:Book) WHERE (toLower(b_.title) = toLower($p1)) RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title IS NULL OR b_.title = '') | MATCH (b_:Book) WHERE (b_.title IS NULL OR b_.title = '') RETURN b_
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title = 'it''s \\ ') | MATCH (b_:Book) WHERE (b_.title = 'it\\'s \\\\ ') RETURN b_
          DELETE x.Book  AS b_ WHERE (b_.pages < :p1) | MATCH (b_:Book) WHERE (b_.pages < $p1) DETACH DELETE b_ RETURN count(*)
          DELETE x.Book  AS b_ | MATCH (b_:Book) DETACH DELETE b_ RETURN count(*)
          UPDATE x.Book b_ SET b_.summary=:p1,b_.pages=:p2 WHERE (b_.title = :p3) | MATCH (b_:Book) WHERE (b_.title = $p3) SET b_.abstract = $p1, b_.pages = $p2 RETURN count(*)
          """)
  void aDerivedStatementBecomesCypher(String jpql, String cypher) {
    assertThat(translated(jpql)).isEqualTo(cypher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SELECT b_ FROM x.Book AS b_ WHERE (b_.title LIKE :p1) | No Cypher for 'LIKE'
          SELECT b_ FROM x.Book AS b_ JOIN b_.author a_ | No Cypher for 'JOIN'
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages > ALL (:p1)) | No Cypher for 'ALL'
          SELECT b_ FROM x.Book AS b_ WHERE (a_.pages > :p1) | No Cypher for 'a_.pages'
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages > :p1 | No Cypher for 'the end'
          SELECT b_ | No Cypher for 'the end'
          SELECT b_ FROM x.Book AS b_ WHERE (b_.pages % 2 = 0) | No Cypher for '% 2 = 0)'
          INSERT x.Book | No Cypher for 'INSERT'
          """)
  void whatHasNoCypherIsNamed(String jpql, String message) {
    assertThatThrownBy(() -> translated(jpql))
        .isInstanceOf(CypherException.class)
        .hasMessage(message + " in a derived query, write @Query instead: " + jpql);
  }

  private static String translated(String jpql) {
    return JpqlToCypher.translate(
        jpql, ":Book", name -> name.equals("summary") ? "abstract" : name);
  }
}
