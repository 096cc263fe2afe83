// Lets the names in papers lead to what they speak of there.
// :Thing is Contender or Testbed. $papers: keys. Indexes: node_unique_paper_key, node_unique_name_key.
UNWIND $papers AS key
MATCH (:Paper {key: key})-[mention:INTRODUCES|MENTIONS]->(thing:Thing)
UNWIND mention.nameKeys AS nameKey
WITH DISTINCT nameKey, thing ORDER BY nameKey
MERGE (name:Name {key: nameKey})
MERGE (name)-[:NAMES]->(thing)
