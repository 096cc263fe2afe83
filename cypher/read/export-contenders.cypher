// The contenders that the chosen claims speak of, in the order of the index of their keys, so that nothing is kept.
// The choice is that of export-claims. Index: node_unique_contender_key.
MATCH (contender:Contender)
USING INDEX contender:Contender(key)
WHERE contender.key > '' AND EXISTS {
  MATCH (contender)<-[:SUBJECT|BASELINE]-(claim:Comparison)<-[:REPORTS]-(paper:Paper)
  WHERE claim.status IN $status
    AND ($outcome IS NULL OR claim.outcome IN $outcome)
    AND ($minConfidence IS NULL OR claim.confidence >= $minConfidence)
    AND ($selfReported IS NULL OR claim.selfReported = $selfReported)
    AND ($named IS NULL OR EXISTS { (claim)-[:BASELINE]->() } = $named)
    AND ($subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Contender {key: $subject}) })
    AND ($baseline IS NULL OR EXISTS { (claim)-[:BASELINE]->(:Contender {key: $baseline}) })
    AND ($contender IS NULL OR EXISTS { (claim)-[:SUBJECT|BASELINE]->(:Contender {key: $contender}) })
    AND ($testbed IS NULL OR EXISTS { (claim)-[:ON]->(:Testbed {key: $testbed}) })
    AND ($metric IS NULL OR EXISTS { (claim)-[:MEASURED_BY]->(:Metric {key: $metric}) })
    AND ($paper IS NULL OR paper.key = $paper)
    AND ($publishedFrom IS NULL OR paper.published >= $publishedFrom)
    AND ($publishedTo IS NULL OR paper.published <= $publishedTo)
}
RETURN contender.key AS key, contender.name AS name, contender.aliases AS aliases, contender.family AS family,
  contender.parameters AS parameters, coalesce(contender.unnamed, false) AS unnamed,
  CASE WHEN contender:BaseModel THEN 'BASE_MODEL' ELSE 'METHOD' END AS kind
ORDER BY contender.key
