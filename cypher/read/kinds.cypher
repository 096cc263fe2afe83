// What a name is, of contenders; the one whose own key it is first.
// $key. Index: node_unique_name_key.
MATCH (:Name {key: $key})-[:NAMES]->(contender:Contender)
RETURN CASE WHEN contender:BaseModel THEN 'BASE_MODEL' ELSE 'METHOD' END AS kind
ORDER BY contender.key <> $key, contender.key LIMIT 1
