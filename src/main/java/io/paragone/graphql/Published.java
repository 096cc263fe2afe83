package io.paragone.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Restricts papers, and what they report, by their day of publication. */
final class Published {

  private Published() {}

  /** Leaves papers of those days, both included; without a bound those without a date too. */
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

  /** Leaves claims or numbers of papers of that day or earlier; all of them where it is null. */
  static void asOf(Matches matches, SymbolicName reported, @Nullable LocalDate day) {
    if (day != null) {
      between(matches, paperOf(matches, reported), null, day);
    }
  }

  /** A variable for the paper that reports a claim or a number. */
  static SymbolicName paperOf(Matches matches, SymbolicName reported) {
    var paper = matches.compilation().variable("p");
    matches.pattern(
        Cypher.anyNode(reported).relationshipFrom(Cypher.node("Paper").named(paper), "REPORTS"));
    return paper;
  }
}
