// Records which names are part of another thing, and why.
// :Thing is Contender or Testbed. $rows: [{key, into, properties}], into null where a name stands for itself.
// Indexes: node_unique_join_key, node_unique_contender_key, node_unique_testbed_key.
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.into IS NULL
  MATCH (former:Join {key: row.key})
  DETACH DELETE former
UNION
  WITH row WHERE row.into IS NOT NULL
  MATCH (thing:Thing {key: row.into})
  MERGE (join:Join {key: row.key})
  SET join = row.properties
  WITH join, thing
  CALL (join, thing) {
    OPTIONAL MATCH (join)-[former:INTO]->(other)
    WHERE other <> thing
    DELETE former
  }
  MERGE (join)-[:INTO]->(thing)
  WITH join
  CALL (join) { MATCH (join)-[former:STATED_BY]->() DELETE former }
  WITH join
  OPTIONAL MATCH (paper:Paper {titleKey: join.titleKey})
  FOREACH (_ IN CASE WHEN paper IS NULL THEN [] ELSE [1] END | MERGE (join)-[:STATED_BY]->(paper))
}
