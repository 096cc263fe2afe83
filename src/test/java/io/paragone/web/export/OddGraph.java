package io.paragone.web.export;

import io.paragone.graph.SharedNeo4j;
import java.util.Map;

/**
 * A graph whose names and sentences hold what formats stumble over. Plain beats Odd on two testbeds
 * and is on a par with it, Odd's paper says that it trails Base, one claim has no named baseline,
 * and one is rejected.
 */
final class OddGraph {

  /** A quotation mark, mark-up, a bar, a backslash, a comma, an emoji. */
  static final String ODD = "Odd \"<b>&\\|, \uD83D\uDE00'";

  static final String TREE = "Tree|Bench, 2";

  /** A control character that XML cannot carry, a line break and a tab. */
  static final String QUOTE = "Plain beats \"Odd\" by 3.2 &\u0001 points,\n\tas we <see>.";

  private static final String CYPHER =
      """
      CREATE (p1:Paper {key: 'arxiv:2401.00001', title: 'On "Plain" & more', published: date('2024-01-05'), url: 'https://example.org/1'}),
             (p2:Paper {key: 'title:undated', title: 'An undated paper'}),
             (plain:Contender:Method {key: 'plain', name: 'Plain', aliases: ['Plain Net']}),
             (odd:Contender:Method {key: 'odd+', name: $odd, aliases: []}),
             (base:Contender:BaseModel {key: 'base-7b', name: 'Base-7B', aliases: [], family: 'base', parameters: 7.0e9}),
             (:Contender:Method {key: 'lonely', name: 'Lonely', aliases: []}),
             (tree:Testbed:Benchmark {key: 'tree-bench-2', name: $tree}),
             (leaf:Testbed:Dataset {key: 'leafset', name: 'LeafSet'}),
             (acc:Metric {key: 'accuracy', name: 'accuracy'}),
             (c1:Comparison {key: 'c1', outcome: 'BEATS', confidence: 0.9, status: 'EXTRACTED', selfReported: true,
                margin: 3.2, marginUnit: 'POINTS', marginQualifier: 'UP_TO', evidence: $quote, extractor: 'test 1'}),
             (c2:Comparison {key: 'c2', outcome: 'TRAILS', confidence: 0.8, status: 'CURATED', selfReported: false, statement: 'Odd comes after Base.'}),
             (c3:Comparison {key: 'c3', outcome: 'TIES', confidence: 0.5, status: 'EXTRACTED', selfReported: true}),
             (c4:Comparison {key: 'c4', outcome: 'BEATS', confidence: 0.7, status: 'EXTRACTED', selfReported: true, baselineText: 'earlier work'}),
             (c5:Comparison {key: 'c5', outcome: 'BEATS', confidence: 0.6, status: 'REJECTED', selfReported: false}),
             (p1)-[:REPORTS]->(c1), (c1)-[:SUBJECT]->(plain), (c1)-[:BASELINE]->(odd), (c1)-[:ON]->(tree), (c1)-[:ON]->(leaf), (c1)-[:MEASURED_BY]->(acc),
             (p2)-[:REPORTS]->(c2), (c2)-[:SUBJECT]->(odd), (c2)-[:BASELINE]->(base),
             (p1)-[:REPORTS]->(c3), (c3)-[:SUBJECT]->(plain), (c3)-[:BASELINE]->(odd),
             (p1)-[:REPORTS]->(c4), (c4)-[:SUBJECT]->(plain),
             (p2)-[:REPORTS]->(c5), (c5)-[:SUBJECT]->(base), (c5)-[:BASELINE]->(plain)
      WITH [[plain, ['plain', 'plain-net']], [odd, ['odd+']], [base, ['base-7b']], [tree, ['tree-bench-2']]] AS named
      UNWIND named AS pair
      WITH pair[0] AS thing, pair[1] AS keys
      UNWIND keys AS key
      CREATE (:Name {key: key})-[:NAMES]->(thing)
      """;

  private OddGraph() {}

  /** Replaces whatever is stored. */
  static void load() {
    SharedNeo4j.emptied()
        .executableQuery(CYPHER)
        .withParameters(Map.of("odd", ODD, "tree", TREE, "quote", QUOTE))
        .execute();
  }
}
