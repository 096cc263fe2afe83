// Makes BEATS between two contenders the shadow of the claims that are not rejected.
// $rows: [{one, other}], each pair once. Index: node_unique_contender_key.
UNWIND $rows AS row
MATCH (one:Contender {key: row.one})
MATCH (other:Contender {key: row.other})
WHERE one <> other
CALL (one, other) {
  MATCH (one)-[former:BEATS]-(other)
  DELETE former
}
CALL (one, other) {
  MATCH (one)<-[:SUBJECT]-(claim:Comparison)-[:BASELINE]->(other)
  RETURN claim, claim.outcome AS outcome
UNION
  MATCH (one)<-[:BASELINE]-(claim:Comparison)-[:SUBJECT]->(other)
  RETURN claim, CASE claim.outcome WHEN 'BEATS' THEN 'TRAILS' WHEN 'TRAILS' THEN 'BEATS' ELSE claim.outcome END AS outcome
}
WITH one, other, claim, outcome
WHERE claim.status <> 'REJECTED' AND outcome <> 'TIES'
MATCH (paper:Paper)-[:REPORTS]->(claim)
OPTIONAL MATCH (claim)-[:ON]->(testbed:Testbed)
WITH CASE outcome WHEN 'BEATS' THEN one ELSE other END AS winner,
  CASE outcome WHEN 'BEATS' THEN other ELSE one END AS loser,
  count(DISTINCT claim) AS claims, count(DISTINCT paper) AS papers, count(DISTINCT testbed) AS testbeds,
  max(claim.confidence) AS confidence, min(paper.published) AS since
MERGE (winner)-[beats:BEATS]->(loser)
SET beats.claims = claims, beats.papers = papers, beats.testbeds = testbeds, beats.confidence = confidence, beats.since = since
