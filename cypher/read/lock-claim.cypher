// Keeps others from deciding on a claim until the transaction ends, and tells how many steps there were.
// $key. Index: node_unique_comparison_key.
MATCH (paper:Paper)-[:REPORTS]->(claim:Comparison {key: $key})
SET paper.key = paper.key, claim.key = claim.key
WITH paper, claim
RETURN paper.key AS paper, paper.titleKey AS titleKey, coalesce(claim.version, 0) AS version
