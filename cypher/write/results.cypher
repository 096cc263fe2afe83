// Stores reported numbers; one that people vouch for is not overwritten by one that a program read.
// $rows: [{paper, key, contender, testbed, metric, curated, properties}]. Indexes: the node_unique keys.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
OPTIONAL MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.contender}]->(contender:Contender)
OPTIONAL MATCH (paper)-[:INTRODUCES|MENTIONS {said: row.testbed}]->(testbed:Testbed)
OPTIONAL MATCH (metric:Metric {key: row.metric})
MERGE (result:Result {key: row.key})
FOREACH (_ IN CASE WHEN row.curated OR coalesce(result.status, 'EXTRACTED') = 'EXTRACTED' THEN [1] ELSE [] END |
  SET result += row.properties)
MERGE (paper)-[:REPORTS]->(result)
FOREACH (_ IN CASE WHEN contender IS NULL THEN [] ELSE [1] END | MERGE (result)-[:OF {said: row.contender}]->(contender))
FOREACH (_ IN CASE WHEN testbed IS NULL THEN [] ELSE [1] END | MERGE (result)-[:ON {said: row.testbed}]->(testbed))
FOREACH (_ IN CASE WHEN metric IS NULL THEN [] ELSE [1] END | MERGE (result)-[:MEASURED_BY]->(metric))
