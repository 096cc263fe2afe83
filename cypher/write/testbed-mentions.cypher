// Stores what papers introduce or mention among testbeds. What people vouch for is not overwritten by what a program read.
// $rows: [{paper, key, introduced, curated, properties}], unique by paper and key.
// Indexes: node_unique_paper_key, node_unique_testbed_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
MERGE (testbed:Testbed {key: row.key})
WITH paper, testbed, row
OPTIONAL MATCH (paper)-[known:INTRODUCES|MENTIONS]->(testbed)
WITH paper, testbed, row, known
WHERE row.curated OR known IS NULL OR NOT known.curated
CALL (paper, testbed, row, known) {
  WITH paper, testbed, row, known WHERE row.introduced
  MERGE (paper)-[mention:INTRODUCES]->(testbed)
  SET mention = row.properties
UNION
  WITH paper, testbed, row, known WHERE NOT row.introduced
  MERGE (paper)-[mention:MENTIONS]->(testbed)
  SET mention = row.properties
}
WITH row, known WHERE known IS NOT NULL AND row.introduced <> (type(known) = 'INTRODUCES')
DELETE known
