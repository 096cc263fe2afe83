package io.paragone.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Restricts papers by their day of publication. */
final class Published {

  private Published() {}

  static void between(
      Matches matches, SymbolicName paper, @Nullable LocalDate from, @Nullable LocalDate to) {
    var published = Cypher.property(paper, "published");
    if (from != null) {
      matches.where(published.gte(matches.compilation().parameter(from)));
    }
    if (to != null) {
      matches.where(published.lte(matches.compilation().parameter(to)));
    }
  }
}
