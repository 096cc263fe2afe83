// Keeps others from undoing a step until the transaction ends.
// $key. Index: node_unique_decision_key.
MATCH (decision:Decision {key: $key})
SET decision.key = decision.key
WITH decision
RETURN decision {.*} AS decision
