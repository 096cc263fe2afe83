package io.paragone.graphql;

import io.paragone.graph.SharedNeo4j;

/**
 * A graph small enough to know by heart. TagNet beats ParseNet (twice, once told from ParseNet's
 * side) and an unnamed baseline, ties with Llama-2-7B on one bench, and one claim is rejected.
 */
final class SampleGraph {

  private static final String CYPHER =
      """
      CREATE (p1:Paper {key: 'arxiv:2401.00001', title: 'TagNet tags better', published: date('2024-01-05'),
                abstract: 'We present TagNet. TagNet beats ParseNet by 3.2 points on TreeBench.',
                authors: ['Ada Example', 'Bo Example'], url: 'https://example.org/1', source: 'test'}),
             (p2:Paper {key: 'arxiv:2402.00002', title: 'ParseNet revisited', published: date('2024-02-06'), source: 'test'}),
             (p3:Paper {key: 'title:undated', title: 'An undated paper'}),
             (tag:Contender:Method {key: 'tagnet', name: 'TagNet', aliases: ['Tag Net']}),
             (parse:Contender:Method {key: 'parsenet', name: 'ParseNet', aliases: []}),
             (llama:Contender:BaseModel {key: 'llama-2-7b', name: 'Llama-2-7B', aliases: ['LLaMA2 7B'], family: 'llama-2', parameters: 7.0e9}),
             (chat:Contender:BaseModel {key: 'llama-2-7b-chat', name: 'Llama-2-7B-Chat', aliases: [], family: 'llama-2', parameters: 7.0e9}),
             (tree:Testbed:Benchmark {key: 'treebench', name: 'TreeBench', aliases: []}),
             (leaf:Testbed:Dataset {key: 'leafset', name: 'LeafSet', aliases: ['Leaf Set']}),
             (acc:Metric {key: 'accuracy', name: 'accuracy', lowerIsBetter: false}),
             (p1)-[:INTRODUCES {kind: 'METHOD', name: 'TagNet'}]->(tag),
             (p1)-[:MENTIONS {kind: 'METHOD', name: 'ParseNet'}]->(parse),
             (p1)-[:MENTIONS {kind: 'BENCHMARK', name: 'TreeBench'}]->(tree),
             (p2)-[:INTRODUCES {kind: 'METHOD', name: 'ParseNet'}]->(parse),
             (tag)-[:BUILDS_ON]->(llama), (chat)-[:VARIANT_OF]->(llama),
             (tag)-[:BEATS {claims: 2, papers: 2, testbeds: 2, confidence: 0.9, since: date('2024-01-05')}]->(parse),
             (c1:Comparison {key: 'c1', outcome: 'BEATS', confidence: 0.9, status: 'EXTRACTED', selfReported: true,
                margin: 3.2, marginUnit: 'POINTS', evidence: 'TagNet beats ParseNet by 3.2 points on TreeBench.',
                evidenceStart: 19, evidenceEnd: 68, extractor: 'test 1'}),
             (c2:Comparison {key: 'c2', outcome: 'TRAILS', confidence: 0.8, status: 'CURATED', selfReported: true,
                statement: 'ParseNet comes after TagNet on LeafSet.'}),
             (c3:Comparison {key: 'c3', outcome: 'TIES', confidence: 0.5, status: 'EXTRACTED', selfReported: true,
                evidence: 'TagNet is on a par with Llama-2-7B.'}),
             (c4:Comparison {key: 'c4', outcome: 'BEATS', confidence: 0.7, status: 'EXTRACTED', selfReported: true,
                baselineText: 'earlier taggers', evidence: 'TagNet is ahead of earlier taggers.'}),
             (c5:Comparison {key: 'c5', outcome: 'BEATS', confidence: 0.6, status: 'REJECTED', selfReported: false,
                statement: 'ParseNet beats TagNet, which is wrong.', decidedBy: 'ann', decidedAt: datetime('2024-03-01T10:00:00Z')}),
             (p1)-[:REPORTS]->(c1), (c1)-[:SUBJECT]->(tag), (c1)-[:BASELINE]->(parse), (c1)-[:ON]->(tree), (c1)-[:MEASURED_BY]->(acc),
             (p2)-[:REPORTS]->(c2), (c2)-[:SUBJECT]->(parse), (c2)-[:BASELINE]->(tag), (c2)-[:ON]->(leaf),
             (p1)-[:REPORTS]->(c3), (c3)-[:SUBJECT]->(tag), (c3)-[:BASELINE]->(llama), (c3)-[:ON]->(tree),
             (p1)-[:REPORTS]->(c4), (c4)-[:SUBJECT]->(tag),
             (p2)-[:REPORTS]->(c5), (c5)-[:SUBJECT]->(parse), (c5)-[:BASELINE]->(tag),
             (r1:Result {key: 'r1', value: 91.4, unit: '%', system: 'TagNet', status: 'EXTRACTED'}),
             (p1)-[:REPORTS]->(r1), (r1)-[:OF]->(tag), (r1)-[:ON]->(tree), (r1)-[:MEASURED_BY]->(acc)
      WITH [[tag, ['tagnet', 'tag-net']], [parse, ['parsenet']], [llama, ['llama-2-7b']],
            [chat, ['llama-2-7b-chat']], [tree, ['treebench']], [leaf, ['leafset', 'leaf-set']]] AS named
      UNWIND named AS pair
      WITH pair[0] AS thing, pair[1] AS keys
      UNWIND keys AS key
      CREATE (:Name {key: key})-[:NAMES]->(thing)
      """;

  private SampleGraph() {}

  /** Replaces whatever is stored by the sample. */
  static void load() {
    var driver = SharedNeo4j.emptied();
    driver.executableQuery(CYPHER).execute();
    driver.executableQuery("CALL db.awaitIndexes(60)").execute();
    driver
        .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
        .execute();
  }
}
