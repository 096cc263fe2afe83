package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of {@code Query} that compute over the graph. */
final class ComputedQueries {

  private ComputedQueries() {}

  /** All of them by field name. */
  static Map<String, ComputedQuery> all() {
    var projection = new Projection(Shapes.all());
    var byField = new LinkedHashMap<String, ComputedQuery>();
    byField.put("beatsPaths", new BeatsPathsQuery(projection));
    byField.put("ranking", new RankingQuery(projection));
    byField.put("contradictions", new ContradictionsQuery(projection));
    return byField;
  }
}
