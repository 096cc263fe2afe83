// Keeps others from deciding on a contender or testbed until the transaction ends, and tells how many steps there were.
// :Thing is Contender or Testbed. $key. Indexes: node_unique_contender_key, node_unique_testbed_key.
MATCH (thing:Thing {key: $key})
SET thing.key = thing.key
WITH thing
RETURN thing.name AS name, coalesce(thing.version, 0) AS version
