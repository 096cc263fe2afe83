// All steps after a key, in the order of their keys.
// $after, $limit. Index: node_unique_decision_key.
MATCH (decision:Decision)
WHERE decision.key > $after
RETURN decision {.*} AS decision
ORDER BY decision.key LIMIT $limit
