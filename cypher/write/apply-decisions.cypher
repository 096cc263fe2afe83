// Makes claims what people decided, and keeps beside it what was read: base….
// $rows: [{paper, key, status, decidedBy, decidedAt, version, decisions}, and where what it claims was decided: corrected,
// correctedKey, subject, baseline, on, metrics, properties}], status null where every step has been undone.
// Indexes: node_unique_paper_key, node_unique_comparison_key, node_unique_decision_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
CALL (paper, row) {
  WITH paper, row WHERE row.corrected
  MERGE (claim:Comparison {key: row.key})
    ON CREATE SET claim.added = true, claim.status = row.status, claim.confidence = 1.0, claim.selfReported = row.selfReported,
      claim.extractor = 'curator'
  MERGE (paper)-[:REPORTS]->(claim)
  WITH paper, row, claim
  OPTIONAL MATCH (paper)-[:REPORTS]->(double:Comparison {key: row.correctedKey})
  WHERE double <> claim AND double.baseStatus IS NULL
  DETACH DELETE double
}
MATCH (claim:Comparison {key: row.key})
CALL (claim, row) {
  WITH claim, row WHERE row.status IS NOT NULL
  SET claim.baseStatus = claim.status, claim.baseDecidedBy = claim.decidedBy, claim.baseDecidedAt = claim.decidedAt,
    claim.status = row.status, claim.decidedBy = row.decidedBy, claim.decidedAt = row.decidedAt
}
CALL (paper, claim, row) {
  WITH paper, claim, row WHERE row.corrected
  SET claim.baseOutcome = claim.outcome, claim.baseBaselineText = claim.baselineText, claim.baseMargin = claim.margin,
    claim.baseMarginMax = claim.marginMax, claim.baseMarginUnit = claim.marginUnit,
    claim.baseMarginUnitText = claim.marginUnitText, claim.baseMarginQualifier = claim.marginQualifier,
    claim.baseStatement = claim.statement,
    claim.baseSubject = head([(claim)-[end:SUBJECT]->() | end.said]),
    claim.baseBaseline = head([(claim)-[end:BASELINE]->() | end.said]),
    claim.baseOn = COLLECT { MATCH (claim)-[end:ON]->() RETURN end.said ORDER BY end.said },
    claim.baseMetrics = COLLECT { MATCH (claim)-[:MEASURED_BY]->(metric) RETURN metric.key ORDER BY metric.key }
  SET claim += row.properties
  WITH paper, claim, row
  CALL (claim) { MATCH (claim)-[end:SUBJECT|BASELINE|ON|MEASURED_BY]->() DELETE end }
  CALL (paper, claim, row) {
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.subject}]->(subject:Contender)
    CREATE (claim)-[:SUBJECT {said: row.subject}]->(subject)
  }
  CALL (paper, claim, row) {
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.baseline}]->(baseline:Contender)
    CREATE (claim)-[:BASELINE {said: row.baseline}]->(baseline)
  }
  CALL (paper, claim, row) {
    UNWIND row.on AS said
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: said}]->(testbed:Testbed)
    CREATE (claim)-[:ON {said: said}]->(testbed)
  }
  CALL (claim, row) {
    UNWIND row.metrics AS metricKey
    MATCH (metric:Metric {key: metricKey})
    CREATE (claim)-[:MEASURED_BY]->(metric)
  }
}
SET claim.version = row.version, claim.correctedKey = row.correctedKey
WITH claim, row
UNWIND row.decisions AS key
MATCH (decision:Decision {key: key})
MERGE (decision)-[:DECIDES]->(claim)
