// Makes testbeds what the papers that speak of them say, in whatever order those came: the kind and the name that people
// vouch for, else what the introducing paper says, else what most papers say. What no paper speaks of
// any more goes.
// $rows: [{key}]. Indexes: node_unique_testbed_key, node_unique_name_key.
UNWIND $rows AS row
MATCH (testbed:Testbed {key: row.key})
OPTIONAL CALL (testbed) {
  MATCH (testbed)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention.kind AS kind, max(CASE WHEN mention.curated THEN 1 ELSE 0 END) AS weight, count(*) AS papers
  RETURN kind ORDER BY weight DESC, papers DESC, kind LIMIT 1
}
OPTIONAL CALL (testbed) {
  MATCH (testbed)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention.name AS name, count(*) AS papers,
    max(CASE WHEN mention.curated THEN 2 ELSE 0 END + CASE type(mention) WHEN 'INTRODUCES' THEN 1 ELSE 0 END) AS weight
  RETURN name ORDER BY weight DESC, papers DESC, name LIMIT 1
}
CALL (testbed) {
  MATCH (testbed)<-[mention:INTRODUCES|MENTIONS]-()
  UNWIND [mention.name] + mention.aliases AS spelling
  WITH DISTINCT spelling ORDER BY spelling
  RETURN collect(spelling) AS spellings
}
CALL (testbed) {
  MATCH (testbed)<-[mention:INTRODUCES|MENTIONS]-()
  UNWIND mention.nameKeys AS nameKey
  RETURN collect(DISTINCT nameKey) AS nameKeys
}
CALL (testbed, nameKeys) {
  OPTIONAL MATCH (former:Name)-[names:NAMES]->(testbed)
  WHERE NOT former.key IN nameKeys
  DELETE names
}
SET testbed.name = coalesce(name, testbed.name), testbed.aliases = [spelling IN spellings WHERE spelling <> name]
FOREACH (_ IN CASE kind WHEN 'BENCHMARK' THEN [1] ELSE [] END | SET testbed:Benchmark REMOVE testbed:Dataset)
FOREACH (_ IN CASE kind WHEN 'DATASET' THEN [1] ELSE [] END | SET testbed:Dataset REMOVE testbed:Benchmark)
FOREACH (nameKey IN nameKeys | MERGE (known:Name {key: nameKey}) MERGE (known)-[:NAMES]->(testbed))
FOREACH (_ IN CASE WHEN kind IS NULL AND NOT EXISTS { MATCH (testbed)<-[:ON]-() } THEN [1] ELSE [] END |
  DETACH DELETE testbed)
