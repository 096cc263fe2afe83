// Links steps about contenders or testbeds to what they are about now.
// :Thing is Contender or Testbed. $rows: [{decision, thing}].
// Indexes: node_unique_decision_key, node_unique_contender_key, node_unique_testbed_key.
UNWIND $rows AS row
MATCH (decision:Decision {key: row.decision})
CALL (decision) {
  MATCH (decision)-[former:CONCERNS]->()
  DELETE former
}
MATCH (thing:Thing {key: row.thing})
MERGE (decision)-[:CONCERNS]->(thing)
