// The chosen claims, in the order of the index of their keys, so that nothing is kept. $status: list. Where null does
// not restrict: $outcome: list, $minConfidence, $selfReported, $named: whether the baseline is a contender,
// $subject, $baseline, $contender, $testbed, $metric, $paper: keys, $publishedFrom, $publishedTo: dates.
// Index: node_unique_comparison_key.
MATCH (claim:Comparison)
USING INDEX claim:Comparison(key)
WHERE claim.key > '' AND claim.status IN $status
  AND ($outcome IS NULL OR claim.outcome IN $outcome)
  AND ($minConfidence IS NULL OR claim.confidence >= $minConfidence)
  AND ($selfReported IS NULL OR claim.selfReported = $selfReported)
  AND ($named IS NULL OR EXISTS { (claim)-[:BASELINE]->() } = $named)
  AND ($subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Contender {key: $subject}) })
  AND ($baseline IS NULL OR EXISTS { (claim)-[:BASELINE]->(:Contender {key: $baseline}) })
  AND ($contender IS NULL OR EXISTS { (claim)-[:SUBJECT|BASELINE]->(:Contender {key: $contender}) })
  AND ($testbed IS NULL OR EXISTS { (claim)-[:ON]->(:Testbed {key: $testbed}) })
  AND ($metric IS NULL OR EXISTS { (claim)-[:MEASURED_BY]->(:Metric {key: $metric}) })
  AND EXISTS {
    MATCH (claim)<-[:REPORTS]-(paper:Paper)
    WHERE ($paper IS NULL OR paper.key = $paper)
      AND ($publishedFrom IS NULL OR paper.published >= $publishedFrom)
      AND ($publishedTo IS NULL OR paper.published <= $publishedTo)
  }
RETURN claim {.*} AS content,
  head(COLLECT { MATCH (claim)-[:SUBJECT]->(side:Contender) RETURN side {.key, .name} }) AS subject,
  head(COLLECT { MATCH (claim)-[:BASELINE]->(side:Contender) RETURN side {.key, .name} }) AS baseline,
  COLLECT { MATCH (claim)-[:ON]->(on:Testbed) WITH DISTINCT on ORDER BY on.key RETURN on {.key, .name} } AS testbeds,
  COLLECT { MATCH (claim)-[:MEASURED_BY]->(by:Metric) WITH DISTINCT by ORDER BY by.key RETURN by {.key, .name} } AS metrics,
  head(COLLECT { MATCH (claim)<-[:REPORTS]-(paper:Paper) RETURN paper {.key, .title, .published, .url} }) AS paper
ORDER BY claim.key
