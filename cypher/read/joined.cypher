// Where names that are part of another thing lead.
// :Thing is Contender or Testbed. $keys: of joins. Index: node_unique_join_key.
UNWIND $keys AS key
MATCH (join:Join {key: key})-[:INTO]->(thing:Thing)
RETURN join.of AS of, thing.key AS into
