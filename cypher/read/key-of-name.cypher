// The key of what a name stands for: the thing whose own key it is, else the first by key.
// :Thing is Contender or Testbed. $name: the key of the name. Index: node_unique_name_key.
MATCH (:Name {key: $name})-[:NAMES]->(thing:Thing)
RETURN thing.key AS key
ORDER BY thing.key = $name DESC, thing.key
LIMIT 1
