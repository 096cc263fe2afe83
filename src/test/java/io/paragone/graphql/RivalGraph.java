package io.paragone.graphql;

import io.paragone.graph.SharedNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims among made-up contenders, told in a line each; names are keys with a capital. */
final class RivalGraph {

  private static final String CLAIMS =
      """
      UNWIND $rows AS row
      MERGE (s:Contender {key: toLower(row.subject)})
      ON CREATE SET s:Method, s.name = row.subject, s.aliases = []
      MERGE (b:Contender {key: toLower(row.baseline)})
      ON CREATE SET b:Method, b.name = row.baseline, b.aliases = []
      MERGE (p:Paper {key: row.paper})
      ON CREATE SET p.title = row.paper, p.published = date(row.published)
      CREATE (p)-[:REPORTS]->(c:Comparison {key: row.key, outcome: row.outcome, status: row.status,
        confidence: row.confidence, selfReported: row.selfReported})
      CREATE (c)-[:SUBJECT]->(s), (c)-[:BASELINE]->(b)
      FOREACH (name IN row.on |
        MERGE (t:Testbed {key: toLower(name)})
        ON CREATE SET t:Benchmark, t.name = name, t.aliases = []
        CREATE (c)-[:ON]->(t))
      FOREACH (name IN row.metrics |
        MERGE (m:Metric {key: name})
        ON CREATE SET m.name = name
        CREATE (c)-[:MEASURED_BY]->(m))
      """;
  private static final String NAMES =
      """
      MATCH (thing:Contender|Testbed)
      MERGE (name:Name {key: thing.key})
      CREATE (name)-[:NAMES]->(thing)
      """;

  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** A claim of a paper of its own, such as {@code TagNet BEATS ParseNet}. */
  RivalGraph claim(String key, String told, Object... besides) {
    var words = told.split(" ");
    var row = new LinkedHashMap<String, Object>();
    row.put("key", key);
    row.put("subject", words[0]);
    row.put("outcome", words[1]);
    row.put("baseline", words[2]);
    row.put("on", List.of(words).subList(3, words.length));
    row.put("metrics", List.of());
    row.put("paper", "paper of " + key);
    row.put("published", null);
    row.put("status", "EXTRACTED");
    row.put("confidence", 0.9);
    row.put("selfReported", true);
    for (var i = 0; i < besides.length; i += 2) {
      row.put(besides[i].toString(), besides[i + 1]);
    }
    rows.add(row);
    return this;
  }

  /** Replaces whatever is stored by these claims and the {@code BEATS} that follow from them. */
  void load() {
    var driver = SharedNeo4j.emptied();
    driver.executableQuery(CLAIMS).withParameters(Map.of("rows", rows)).execute();
    driver.executableQuery(NAMES).execute();
    var pairs =
        rows.stream()
            .map(
                row ->
                    List.of(key(row, "subject"), key(row, "baseline")).stream().sorted().toList())
            .distinct()
            .map(pair -> Map.of("one", pair.get(0), "other", pair.get(1)))
            .toList();
    driver.executableQuery(settleBeats()).withParameters(Map.of("rows", pairs)).execute();
    driver.executableQuery("CALL db.awaitIndexes(60)").execute();
  }

  private static String key(Map<String, Object> row, String side) {
    return row.get(side).toString().toLowerCase(java.util.Locale.ROOT);
  }

  private static String settleBeats() {
    try (var stream = RivalGraph.class.getResourceAsStream("/cypher/write/settle-beats.cypher")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
