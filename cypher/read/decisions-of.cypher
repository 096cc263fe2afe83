// The steps about one thing.
// $of. Index: node_idx_decision_of.
MATCH (decision:Decision {of: $of})
RETURN decision {.*} AS decision
ORDER BY decision.key
