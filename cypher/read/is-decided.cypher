// Whether anybody decided anything yet.
MATCH (decision:Decision)
RETURN decision.key AS key LIMIT 1
