// Stores what papers introduce or mention. What people vouch for is not overwritten by what a program read. What a paper
// spoke of before stays at the node it was at; what is new goes to the node where others of that name are.
// :Thing is Contender or Testbed. $rows: [{paper, said, at, introduced, curated, properties}], unique by paper and said.
// Indexes: node_unique_paper_key, node_unique_contender_key, node_unique_testbed_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
OPTIONAL MATCH (paper)-[known:INTRODUCES|MENTIONS {said: row.said}]->(:Thing)
WITH paper, row, known
WHERE row.curated OR known IS NULL OR NOT known.curated
CALL (row, known) {
  WITH row, known WHERE known IS NULL
  MERGE (thing:Thing {key: row.at})
  RETURN thing
UNION
  WITH row, known WHERE known IS NOT NULL
  RETURN endNode(known) AS thing
}
CALL (paper, thing, row) {
  WITH paper, thing, row WHERE row.introduced
  MERGE (paper)-[mention:INTRODUCES {said: row.said}]->(thing)
  SET mention = row.properties
UNION
  WITH paper, thing, row WHERE NOT row.introduced
  MERGE (paper)-[mention:MENTIONS {said: row.said}]->(thing)
  SET mention = row.properties
}
WITH row, known WHERE known IS NOT NULL AND row.introduced <> (type(known) = 'INTRODUCES')
DELETE known
