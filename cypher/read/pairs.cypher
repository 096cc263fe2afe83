// Contenders that papers compare, or that some contenders are compared with or linked to.
// $papers, $contenders: keys. Indexes: node_unique_paper_key, node_unique_contender_key.
CALL () {
  UNWIND $papers AS key
  MATCH (:Paper {key: key})-[:REPORTS]->(claim:Comparison)-[:SUBJECT]->(one)
  MATCH (claim)-[:BASELINE]->(other)
  RETURN one.key AS one, other.key AS other
UNION
  UNWIND $contenders AS key
  MATCH (:Contender {key: key})<-[:SUBJECT|BASELINE]-(claim:Comparison)
  MATCH (claim)-[:SUBJECT]->(one)
  MATCH (claim)-[:BASELINE]->(other)
  RETURN one.key AS one, other.key AS other
UNION
  UNWIND $contenders AS key
  MATCH (one:Contender {key: key})-[:BEATS]-(other)
  RETURN one.key AS one, other.key AS other
}
WITH DISTINCT CASE WHEN one <= other THEN one ELSE other END AS one, CASE WHEN one <= other THEN other ELSE one END AS other
WHERE one <> other
RETURN one, other ORDER BY one, other
