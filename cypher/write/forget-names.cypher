// Takes away names that lead nowhere any more.
// $keys: of names. Index: node_unique_name_key.
UNWIND $keys AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { MATCH (name)-[:NAMES]->() }
DELETE name
