// Lets names lead to what papers speak of by them.
// :Thing is Contender or Testbed. $rows: [{key, letters, thing}]; letters: the key without idle hyphens.
// Indexes: node_unique_contender_key, node_unique_testbed_key, node_unique_name_key.
UNWIND $rows AS row
MATCH (thing:Thing {key: row.thing})
MERGE (name:Name {key: row.key})
SET name.letters = row.letters
MERGE (name)-[:NAMES]->(thing)
