// The same for claims against a baseline without a name, which only one paper can mean.
// $papers: keys. Index: node_unique_paper_key.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})
CALL (paper) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison)-[former:CONTRADICTS]-()
  WHERE claim.baselineText IS NOT NULL
  DELETE former
}
CALL (paper) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison)-[:SUBJECT]->(subject)
  WHERE claim.baselineText IS NOT NULL AND claim.status <> 'REJECTED' AND claim.outcome <> 'TIES'
  RETURN claim, subject, toLower(claim.baselineText) AS baseline, claim.outcome = 'BEATS' AS won,
    COLLECT { MATCH (claim)-[:ON]->(testbed) RETURN DISTINCT testbed.key AS key ORDER BY key } AS testbeds,
    COLLECT { MATCH (claim)-[:MEASURED_BY]->(metric) RETURN metric.key AS key ORDER BY key } AS metrics
}
WITH paper, subject, baseline, testbeds, metrics, collect(CASE WHEN won THEN claim END) AS wins,
  collect(CASE WHEN NOT won THEN claim END) AS losses
UNWIND wins AS win
UNWIND losses AS loss
WITH win, loss
WHERE win.status IN ['CURATED', 'CONFIRMED'] OR loss.status IN ['CURATED', 'CONFIRMED']
MERGE (win)-[:CONTRADICTS]->(loss)
MERGE (loss)-[:CONTRADICTS]->(win)
