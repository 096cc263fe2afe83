package io.paragone.bench.query;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** What is asked, about the names that the graph holds most claims of. */
final class Questions {

  private static final int NAMES = 20;

  private static final String METHODS =
      """
      MATCH (m:Method) WHERE m.unnamed IS NULL OR NOT m.unnamed
      RETURN {name: m.name} AS values
      ORDER BY COUNT { (m)<-[:SUBJECT|BASELINE]-(:Comparison) } DESC, m.key LIMIT $limit
      """;

  private static final String TESTBEDS =
      """
      MATCH (t:Testbed) RETURN {name: t.name} AS values
      ORDER BY COUNT { (t)<-[:ON]-(:Comparison) } DESC, t.key LIMIT $limit
      """;

  private static final String PAIRS =
      """
      MATCH (a:Contender)<-[:SUBJECT]-(c:Comparison)-[:BASELINE]->(b:Contender)
      WITH a, b, count(c) AS claims ORDER BY claims DESC, a.key, b.key LIMIT $limit
      RETURN {a: a.name, b: b.name} AS values
      """;

  /** Ends of chains of several steps, so that there is a way to look for. */
  private static final String ENDS =
      """
      MATCH (a)<-[:SUBJECT]-(first:Comparison {outcome: 'BEATS'})-[:BASELINE]->(b)
      MATCH (b)<-[:SUBJECT]-(second:Comparison {outcome: 'BEATS'})-[:BASELINE]->(c)
      WHERE a <> b AND b <> c AND a <> c
      WITH DISTINCT a, c LIMIT 1000
      RETURN {a: a.name, b: c.name} AS values ORDER BY a.key, c.key LIMIT $limit
      """;

  private static final String CENTRES =
      """
      MATCH (c:Contender) RETURN {key: c.key} AS values
      ORDER BY COUNT { (c)<-[:SUBJECT|BASELINE]-(:Comparison) } DESC, c.key LIMIT $limit
      """;

  private final Driver driver;

  Questions(Driver driver) {
    this.driver = driver;
  }

  /** Those that the peer and the bare endpoint answer too. */
  List<Question> shared() {
    return List.of(
        new Question(
            "list",
            """
            query ($first: Int!) {
              comparisons(where: {outcome: [BEATS]}, orderBy: KEY, first: $first) {
                nodes {
                  key outcome margin { value } evidence { quote } paper { title codeUrl }
                  subject { name } baseline { name } on { name } metrics { name }
                }
              }
            }
            """,
            """
            query ($first: Int!) {
              comparisons(where: { outcome: { eq: "BEATS" } }, sort: [{ key: ASC }], limit: $first) {
                key outcome margin evidence paper { title codeUrl }
                subject { name } baseline { name } on { name } measuredBy { name }
              }
            }
            """,
            List.of(Map.of("first", 20))),
        new Question(
            "contender",
            """
            query ($name: String!) {
              contender(name: $name) {
                name introducedBy { title } buildsOn { name }
                subjectOf: comparisons(where: {subject: $name}, first: 20) {
                  nodes { outcome margin { value } baseline { name } on { name } paper { title } }
                }
                baselineOf: comparisons(where: {baseline: $name}, first: 20) {
                  nodes { outcome margin { value } subject { name } paper { title } }
                }
              }
            }
            """,
            """
            query ($name: String!) {
              methods(where: { name: { eq: $name } }) {
                name introducedBy { title } buildsOn { name }
                subjectOf(limit: 20) { outcome margin baseline { name } on { name } paper { title } }
                baselineOf(limit: 20) { outcome margin subject { name } paper { title } }
              }
            }
            """,
            values(METHODS)),
        new Question(
            "benchmark",
            """
            query ($name: String!) {
              comparisons(where: {testbed: $name}, first: 50) {
                nodes { outcome margin { value } subject { name } baseline { name } paper { title } }
              }
            }
            """,
            """
            query ($name: String!) {
              comparisons(where: { on: { some: { name: { eq: $name } } } }, limit: 50) {
                outcome margin subject { name } baseline { name } paper { title }
              }
            }
            """,
            values(TESTBEDS)));
  }

  /** Those whose slowest answers must stay near the usual ones. */
  List<Question> steady() {
    return List.of(
        new Question(
            "contender, three lists",
            """
            query ($name: String!) {
              contender(name: $name) {
                name
                comparisons { nodes { outcome baseline { name } paper { title } } }
                beats { nodes { loser { name } claimCount } }
                beatenBy { nodes { winner { name } claimCount } }
              }
            }
            """,
            values(METHODS)),
        new Question(
            "comparisons by testbed",
            """
            query ($name: String!) {
              comparisons(where: {testbed: $name}) {
                nodes { outcome subject { name } baseline { name } paper { title } }
              }
            }
            """,
            values(TESTBEDS)),
        new Question(
            "headToHead",
            """
            query ($a: String!, $b: String!) {
              headToHead(a: $a, b: $b) {
                aWins bWins tied aBeatsB { nodes { margin { value } paper { title } } }
              }
            }
            """,
            values(PAIRS)));
  }

  /** Those that compute over the graph. */
  List<Question> computing() {
    return List.of(
        new Question(
            "beatsPaths to length 4",
            """
            query ($a: String!, $b: String!) {
              beatsPaths(from: $a, to: $b, maxLength: 4) {
                length steps { winner { name } loser { name } }
              }
            }
            """,
            values(ENDS)),
        new Question(
            "neighbourhood of depth 2",
            """
            query ($key: ID!) {
              neighbourhood(key: $key, depth: 2) {
                nodeCount nodes { key name distance } edges { winner loser claimCount }
              }
            }
            """,
            values(CENTRES)),
        new Question(
            "ranking over all claims",
            """
            {
              ranking {
                claimCount
                components { contenderCount entries { rank contender { name } strength low high } }
              }
            }
            """,
            List.of(Map.of())));
  }

  private List<Map<String, Object>> values(String cypher) {
    var found =
        driver.executableQuery(cypher).withParameters(Map.of("limit", NAMES)).execute().records();
    if (found.isEmpty()) {
      throw new IllegalStateException("the graph holds nothing to ask about: load more papers");
    }
    return found.stream().map(row -> row.get("values").asMap()).toList();
  }
}
