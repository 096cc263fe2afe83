// Links claims of one pair on the same testbeds by the same metrics that tell the opposite, where people vouch for one of
// them. Each is linked to the other. $rows: [{one, other}], each pair once. Index: node_unique_contender_key.
UNWIND $rows AS row
MATCH (one:Contender {key: row.one})
MATCH (other:Contender {key: row.other})
CALL (one, other) {
  MATCH (one)<-[:SUBJECT|BASELINE]-(claim:Comparison)-[:SUBJECT|BASELINE]->(other)
  MATCH (claim)-[former:CONTRADICTS]-()
  DELETE former
}
CALL (one, other) {
  MATCH (one)<-[role:SUBJECT|BASELINE]-(claim:Comparison)-[:SUBJECT|BASELINE]->(other)
  WHERE claim.status <> 'REJECTED' AND claim.outcome <> 'TIES'
  RETURN claim, (type(role) = 'SUBJECT') = (claim.outcome = 'BEATS') AS won,
    COLLECT { MATCH (claim)-[:ON]->(testbed) RETURN DISTINCT testbed.key AS key ORDER BY key } AS testbeds,
    COLLECT { MATCH (claim)-[:MEASURED_BY]->(metric) RETURN metric.key AS key ORDER BY key } AS metrics
}
WITH one, other, testbeds, metrics, collect(CASE WHEN won THEN claim END) AS wins,
  collect(CASE WHEN NOT won THEN claim END) AS losses
UNWIND wins AS win
UNWIND losses AS loss
WITH win, loss
WHERE win.status IN ['CURATED', 'CONFIRMED'] OR loss.status IN ['CURATED', 'CONFIRMED']
MERGE (win)-[:CONTRADICTS]->(loss)
MERGE (loss)-[:CONTRADICTS]->(win)
