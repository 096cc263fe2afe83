// Makes claims again what was read, as if nobody had decided anything, so that a load meets what loads before it left.
// $papers: keys. Index: node_unique_paper_key.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})
CALL (paper) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison)
  WHERE claim.baseStatus IS NOT NULL AND claim.added
  DETACH DELETE claim
}
CALL (paper) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison)
  WHERE claim.baseStatus IS NOT NULL AND claim.baseOutcome IS NOT NULL
  CALL (claim) { MATCH (claim)-[end:SUBJECT|BASELINE|ON|MEASURED_BY]->() DELETE end }
  CALL (paper, claim) {
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: claim.baseSubject}]->(subject:Contender)
    CREATE (claim)-[:SUBJECT {said: claim.baseSubject}]->(subject)
  }
  CALL (paper, claim) {
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: claim.baseBaseline}]->(baseline:Contender)
    CREATE (claim)-[:BASELINE {said: claim.baseBaseline}]->(baseline)
  }
  CALL (paper, claim) {
    UNWIND claim.baseOn AS said
    MATCH (paper)-[:INTRODUCES|MENTIONS {said: said}]->(testbed:Testbed)
    CREATE (claim)-[:ON {said: said}]->(testbed)
  }
  CALL (claim) {
    UNWIND claim.baseMetrics AS metricKey
    MATCH (metric:Metric {key: metricKey})
    CREATE (claim)-[:MEASURED_BY]->(metric)
  }
  SET claim.outcome = claim.baseOutcome, claim.baselineText = claim.baseBaselineText, claim.margin = claim.baseMargin,
    claim.marginMax = claim.baseMarginMax, claim.marginUnit = claim.baseMarginUnit,
    claim.marginUnitText = claim.baseMarginUnitText, claim.marginQualifier = claim.baseMarginQualifier,
    claim.statement = claim.baseStatement, claim.baseOutcome = null, claim.baseSubject = null, claim.baseBaseline = null,
    claim.baseBaselineText = null, claim.baseOn = null, claim.baseMetrics = null, claim.baseMargin = null,
    claim.baseMarginMax = null, claim.baseMarginUnit = null, claim.baseMarginUnitText = null,
    claim.baseMarginQualifier = null, claim.baseStatement = null
}
CALL (paper) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison)
  WHERE claim.baseStatus IS NOT NULL
  SET claim.status = claim.baseStatus, claim.decidedBy = claim.baseDecidedBy, claim.decidedAt = claim.baseDecidedAt,
    claim.baseStatus = null, claim.baseDecidedBy = null, claim.baseDecidedAt = null
}
CALL (paper) {
  MATCH (paper)-[mention:MENTIONS {decided: true}]->()
  DELETE mention
}
