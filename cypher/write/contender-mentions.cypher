// Stores what papers introduce or mention among contenders. What people vouch for is not overwritten by what a program read.
// $rows: [{paper, key, introduced, curated, properties}], unique by paper and key.
// Indexes: node_unique_paper_key, node_unique_contender_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
MERGE (contender:Contender {key: row.key})
WITH paper, contender, row
OPTIONAL MATCH (paper)-[known:INTRODUCES|MENTIONS]->(contender)
WITH paper, contender, row, known
WHERE row.curated OR known IS NULL OR NOT known.curated
CALL (paper, contender, row, known) {
  WITH paper, contender, row, known WHERE row.introduced
  MERGE (paper)-[mention:INTRODUCES]->(contender)
  SET mention = row.properties
UNION
  WITH paper, contender, row, known WHERE NOT row.introduced
  MERGE (paper)-[mention:MENTIONS]->(contender)
  SET mention = row.properties
}
WITH row, known WHERE known IS NOT NULL AND row.introduced <> (type(known) = 'INTRODUCES')
DELETE known
