// Stores claims. A claim that is known already keeps its properties where more stands behind them: a person's decision
// before the catalogue before a program, a later decision before an earlier one; its evidence and statement only grow.
// $rows: [{paper, key, subject, baseline, on, metrics, rank, properties}], the names as the paper says them. Indexes: the node_unique keys.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.subject}]->(subject:Contender)
OPTIONAL MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.baseline}]->(baseline:Contender)
MERGE (claim:Comparison {key: row.key})
WITH paper, subject, baseline, claim, row, properties(claim) AS known,
  CASE claim.status WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 WHEN 'CONFIRMED' THEN 2 WHEN 'REJECTED' THEN 2 ELSE -1 END AS rank
CALL (claim, row, known, rank) {
  WITH claim, row, known, rank
  WHERE rank < row.rank OR (rank = row.rank
    AND (known.decidedAt IS NULL OR row.properties.decidedAt IS NULL OR known.decidedAt <= row.properties.decidedAt))
  SET claim += row.properties
}
SET claim.statement = coalesce(row.properties.statement, known.statement),
  claim.evidence = coalesce(known.evidence, row.properties.evidence),
  claim.evidenceStart = CASE WHEN known.evidence IS NULL THEN row.properties.evidenceStart ELSE known.evidenceStart END,
  claim.evidenceEnd = CASE WHEN known.evidence IS NULL THEN row.properties.evidenceEnd ELSE known.evidenceEnd END
MERGE (paper)-[:REPORTS]->(claim)
MERGE (claim)-[:SUBJECT {said: row.subject}]->(subject)
FOREACH (_ IN CASE WHEN baseline IS NULL THEN [] ELSE [1] END | MERGE (claim)-[:BASELINE {said: row.baseline}]->(baseline))
WITH paper, claim, row
CALL (paper, claim, row) {
  UNWIND row.on AS said
  MATCH (paper)-[:INTRODUCES|MENTIONS {said: said}]->(testbed:Testbed)
  MERGE (claim)-[:ON {said: said}]->(testbed)
}
CALL (claim, row) {
  UNWIND row.metrics AS key
  MATCH (metric:Metric {key: key})
  MERGE (claim)-[:MEASURED_BY]->(metric)
}
