// Moves what papers say of one thing, and their claims of it, to the node of the thing that it is; a node that nothing
// speaks of any more goes.
// :Thing is Contender or Testbed. $rows: [{paper, said, to}]. Indexes: node_unique_paper_key, node_unique_contender_key,
// node_unique_testbed_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})-[mention:INTRODUCES|MENTIONS {said: row.said}]->(old:Thing)
WHERE old.key <> row.to
MERGE (new:Thing {key: row.to})
FOREACH (_ IN CASE WHEN type(mention) = 'INTRODUCES' THEN [1] ELSE [] END |
  CREATE (paper)-[moved:INTRODUCES]->(new) SET moved = properties(mention))
FOREACH (_ IN CASE WHEN type(mention) = 'MENTIONS' THEN [1] ELSE [] END |
  CREATE (paper)-[moved:MENTIONS]->(new) SET moved = properties(mention))
DELETE mention
WITH row, paper, old, new
CALL (row, paper, old, new) {
  MATCH (paper)-[:REPORTS]->(claim)-[end:SUBJECT {said: row.said}]->(old)
  CREATE (claim)-[:SUBJECT {said: row.said}]->(new)
  DELETE end
}
CALL (row, paper, old, new) {
  MATCH (paper)-[:REPORTS]->(claim)-[end:BASELINE {said: row.said}]->(old)
  CREATE (claim)-[:BASELINE {said: row.said}]->(new)
  DELETE end
}
CALL (row, paper, old, new) {
  MATCH (paper)-[:REPORTS]->(result)-[end:OF {said: row.said}]->(old)
  CREATE (result)-[:OF {said: row.said}]->(new)
  DELETE end
}
CALL (row, paper, old, new) {
  MATCH (paper)-[:REPORTS]->(claim)-[end:ON {said: row.said}]->(old)
  CREATE (claim)-[:ON {said: row.said}]->(new)
  DELETE end
}
CALL (row, paper, old, new) {
  MATCH (old)-[builds:BUILDS_ON {paper: paper.titleKey, said: row.said}]->(base)
  CREATE (new)-[moved:BUILDS_ON]->(base) SET moved = properties(builds)
  DELETE builds
}
CALL (row, paper, old, new) {
  MATCH (contender)-[builds:BUILDS_ON {paper: paper.titleKey, on: row.said}]->(old)
  CREATE (contender)-[moved:BUILDS_ON]->(new) SET moved = properties(builds)
  DELETE builds
}
WITH DISTINCT old
WHERE NOT EXISTS { MATCH (old)<-[:INTRODUCES|MENTIONS]-() }
DETACH DELETE old
