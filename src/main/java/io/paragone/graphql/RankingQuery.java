package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.compare.Encounter;
import io.paragone.compare.Ranked;
import io.paragone.compare.RankedComponent;
import io.paragone.compare.Ranking;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

/** Who is strongest by all claims together. */
final class RankingQuery implements ComputedQuery {

  private static final String SUBJECT = "subject";
  private static final String BASELINE = "baseline";
  private static final String OUTCOME = "outcome";
  private static final String CLAIMS = "claims";

  private final Later.Lookup contenders;

  RankingQuery(Projection nodes) {
    contenders = Later.byKey(nodes, "Contender", Listing.CONTENDERS.types());
  }

  @Override
  public Statement compile(Compilation compilation, Map<String, Object> arguments) {
    long most = PageSize.of(arguments, compilation.limits());
    compilation.charge(most * most);
    var claim = compilation.variable("c");
    var subject = compilation.variable("n");
    var baseline = compilation.variable("n");
    var matches = new Matches(compilation);
    CountedClaims.of(arguments).restrict(matches, claim);
    matches.among("Comparison", OUTCOME, claim);
    matches.pattern(Hop.out("", "SUBJECT").to(claim, subject));
    matches.pattern(Hop.out("", "BASELINE").to(claim, baseline));
    var outcome = Cypher.property(claim, OUTCOME);
    return matches
        .reading(outcome.isNotNull())
        .withDistinct(claim, subject, baseline)
        .returning(
            Cypher.property(subject, "key").as(SUBJECT),
            Cypher.property(baseline, "key").as(BASELINE),
            outcome.as(OUTCOME),
            Cypher.count(claim).as(CLAIMS))
        .build();
  }

  @Override
  public Object compute(
      List<Map<String, Object>> rows,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection,
      Later later) {
    var most = arguments.get("first") instanceof Integer first ? first : 0;
    var ranking = Ranking.of(rows.stream().map(RankingQuery::encounter).toList(), most);
    return Computed.object(
        selection,
        field ->
            switch (field.getName()) {
              case "claimCount" -> ranking.claims();
              case "contenderCount" -> ranking.contenders();
              case "componentCount" -> ranking.componentCount();
              case "components" ->
                  ranking.components().stream()
                      .map(component -> component(component, field, later))
                      .toList();
              default -> throw Computed.unknown(field);
            });
  }

  private static Encounter encounter(Map<String, Object> row) {
    var claims = row.get(CLAIMS) instanceof Long count ? count.intValue() : 0;
    return new Encounter(
        String.valueOf(row.get(SUBJECT)),
        String.valueOf(row.get(BASELINE)),
        Outcome.valueOf(String.valueOf(row.get(OUTCOME))),
        claims);
  }

  private Map<String, @Nullable Object> component(
      RankedComponent component, SelectedField asked, Later later) {
    return Computed.object(
        asked.getSelectionSet(),
        field ->
            switch (field.getName()) {
              case "contenderCount" -> component.contenders();
              case "claimCount" -> component.claims();
              case "tieParameter" -> rounded(component.tieParameter());
              case "entries" ->
                  component.strongest().stream().map(entry -> entry(entry, field, later)).toList();
              default -> throw Computed.unknown(field);
            });
  }

  private Map<String, @Nullable Object> entry(Ranked entry, SelectedField asked, Later later) {
    return Computed.object(
        asked.getSelectionSet(),
        field ->
            switch (field.getName()) {
              case "rank" -> entry.rank();
              case "contender" -> later.read(contenders, entry.contender(), field);
              case "strength" -> rounded(entry.strength());
              case "low" -> rounded(entry.low());
              case "high" -> rounded(entry.high());
              case "wins" -> entry.wins();
              case "losses" -> entry.losses();
              case "ties" -> entry.ties();
              default -> throw Computed.unknown(field);
            });
  }

  /** Four decimals: the same on every machine. */
  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
