package io.paragone.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Which papers to answer with; null does not restrict.
 *
 * @param title what stands in the title, case aside
 * @param introduces the name of something that the paper introduces
 */
record PaperFilter(
    @Nullable String title,
    @Nullable String introduces,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo)
    implements NodeFilter {

  static PaperFilter from(FilterInput input) {
    return new PaperFilter(
        input.text("title"),
        input.text("introduces"),
        input.day("publishedFrom"),
        input.day("publishedTo"));
  }

  @Override
  public void restrict(Matches matches, SymbolicName paper) {
    if (title != null) {
      matches.where(
          Cypher.toLower(Cypher.property(paper, "title"))
              .contains(Cypher.toLower(matches.compilation().parameter(title))));
    }
    if (introduces != null) {
      var thing = Cypher.anyNode(matches.named("", introduces));
      matches.pattern(Cypher.anyNode(paper).relationshipTo(thing, "INTRODUCES"));
    }
    Published.between(matches, paper, publishedFrom, publishedTo);
  }
}
