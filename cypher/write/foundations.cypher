// Stores which contender is made from which base model.
// $rows: [{paper, titleKey, contender, baseModel}], the names as the paper says them. Index: node_unique_paper_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.contender}]->(contender:Contender)
MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.baseModel}]->(base:Contender)
MERGE (contender)-[:BUILDS_ON {paper: row.titleKey, said: row.contender, on: row.baseModel}]->(base)
