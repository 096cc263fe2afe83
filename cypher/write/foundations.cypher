// Stores which contender is made from which base model.
// $rows: [{contender, baseModel}]. Index: node_unique_contender_key.
UNWIND $rows AS row
MATCH (contender:Contender {key: row.contender})
MATCH (base:Contender {key: row.baseModel})
MERGE (contender)-[:BUILDS_ON]->(base)
