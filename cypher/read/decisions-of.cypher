// The steps about one thing, and the step of a key.
// $of, $key. Indexes: node_idx_decision_of, node_unique_decision_key.
CALL () {
  MATCH (decision:Decision {of: $of})
  RETURN decision
UNION
  MATCH (decision:Decision {key: $key})
  RETURN decision
}
RETURN decision {.*} AS decision
ORDER BY decision.key
