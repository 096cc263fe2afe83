// Makes contenders or testbeds what the papers that speak of them say, in whatever order those came: the kind and the name
// that people vouch for, else what the introducing paper says, else what most papers say; a name that a person gave goes
// before them all. What no paper speaks of any more goes.
// :Thing is Contender or Testbed. $rows: [{key, name, nameKey, version, family, parameters}], name and nameKey null where
// no person gave one. Indexes: node_unique_contender_key, node_unique_testbed_key, node_unique_name_key.
UNWIND $rows AS row
MATCH (thing:Thing {key: row.key})
OPTIONAL CALL (thing) {
  MATCH (thing)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention.kind AS kind, max(CASE WHEN mention.curated THEN 1 ELSE 0 END) AS weight, count(*) AS papers
  RETURN kind ORDER BY weight DESC, papers DESC, kind LIMIT 1
}
CALL (thing) {
  OPTIONAL MATCH (thing)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention ORDER BY mention.name
  RETURN collect(mention) AS mentions
}
CALL (mentions) {
  WITH all(mention IN mentions WHERE mention.unnamed) AS unnamed, mentions
  RETURN unnamed, CASE WHEN unnamed THEN mentions ELSE [mention IN mentions WHERE NOT mention.unnamed] END AS named
}
OPTIONAL CALL (named) {
  UNWIND named AS mention
  WITH mention.name AS name, count(*) AS papers,
    max(CASE WHEN mention.curated THEN 2 ELSE 0 END + CASE type(mention) WHEN 'INTRODUCES' THEN 1 ELSE 0 END) AS weight
  RETURN name ORDER BY weight DESC, papers DESC, name LIMIT 1
}
CALL (named) {
  UNWIND named AS mention
  UNWIND [mention.name] + mention.aliases AS spelling
  WITH DISTINCT spelling ORDER BY spelling
  RETURN collect(spelling) AS spellings
}
CALL (row, named) {
  UNWIND CASE WHEN row.nameKey IS NULL THEN [] ELSE [[row.nameKey]] END + [mention IN named | mention.nameKeys] AS keys
  UNWIND keys AS nameKey
  RETURN collect(DISTINCT nameKey) AS nameKeys
}
CALL (thing, nameKeys) {
  OPTIONAL MATCH (former:Name)-[names:NAMES]->(thing)
  WHERE NOT former.key IN nameKeys
  DELETE names
}
WITH row, thing, kind, coalesce(row.name, name) AS name, spellings, nameKeys, unnamed
SET thing.name = coalesce(name, thing.name), thing.aliases = [spelling IN spellings WHERE spelling <> name],
  thing.unnamed = CASE WHEN unnamed THEN true END,
  thing.version = row.version,
  thing.family = CASE kind WHEN 'BASE_MODEL' THEN row.family END,
  thing.parameters = CASE kind WHEN 'BASE_MODEL' THEN row.parameters END
FOREACH (_ IN CASE kind WHEN 'BASE_MODEL' THEN [1] ELSE [] END | SET thing:BaseModel REMOVE thing:Method)
FOREACH (_ IN CASE kind WHEN 'METHOD' THEN [1] ELSE [] END | SET thing:Method REMOVE thing:BaseModel)
FOREACH (_ IN CASE kind WHEN 'BENCHMARK' THEN [1] ELSE [] END | SET thing:Benchmark REMOVE thing:Dataset)
FOREACH (_ IN CASE kind WHEN 'DATASET' THEN [1] ELSE [] END | SET thing:Dataset REMOVE thing:Benchmark)
FOREACH (nameKey IN nameKeys | MERGE (known:Name {key: nameKey}) MERGE (known)-[:NAMES]->(thing))
FOREACH (_ IN CASE WHEN kind IS NULL THEN [1] ELSE [] END | DETACH DELETE thing)
