// Makes contenders what the papers that speak of them say, in whatever order those came: the kind and the name that people
// vouch for, else what the introducing paper says, else what most papers say. What no paper speaks of
// any more goes.
// $rows: [{key, family, parameters}]. Indexes: node_unique_contender_key, node_unique_name_key.
UNWIND $rows AS row
MATCH (contender:Contender {key: row.key})
OPTIONAL CALL (contender) {
  MATCH (contender)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention.kind AS kind, max(CASE WHEN mention.curated THEN 1 ELSE 0 END) AS weight, count(*) AS papers
  RETURN kind ORDER BY weight DESC, papers DESC, kind LIMIT 1
}
OPTIONAL CALL (contender) {
  MATCH (contender)<-[mention:INTRODUCES|MENTIONS]-()
  WITH mention.name AS name, count(*) AS papers,
    max(CASE WHEN mention.curated THEN 2 ELSE 0 END + CASE type(mention) WHEN 'INTRODUCES' THEN 1 ELSE 0 END) AS weight
  RETURN name ORDER BY weight DESC, papers DESC, name LIMIT 1
}
CALL (contender) {
  MATCH (contender)<-[mention:INTRODUCES|MENTIONS]-()
  UNWIND [mention.name] + mention.aliases AS spelling
  WITH DISTINCT spelling ORDER BY spelling
  RETURN collect(spelling) AS spellings
}
CALL (contender) {
  MATCH (contender)<-[mention:INTRODUCES|MENTIONS]-()
  UNWIND mention.nameKeys AS nameKey
  RETURN collect(DISTINCT nameKey) AS nameKeys
}
CALL (contender) {
  MATCH (contender)<-[mention:INTRODUCES|MENTIONS]-()
  RETURN CASE WHEN any(own IN collect(mention.unnamed) WHERE own) THEN true END AS unnamed
}
CALL (contender, nameKeys) {
  OPTIONAL MATCH (former:Name)-[names:NAMES]->(contender)
  WHERE NOT former.key IN nameKeys
  DELETE names
}
SET contender.name = coalesce(name, contender.name), contender.aliases = [spelling IN spellings WHERE spelling <> name], contender.unnamed = unnamed,
  contender.family = CASE kind WHEN 'BASE_MODEL' THEN row.family END,
  contender.parameters = CASE kind WHEN 'BASE_MODEL' THEN row.parameters END
FOREACH (_ IN CASE kind WHEN 'BASE_MODEL' THEN [1] ELSE [] END | SET contender:BaseModel REMOVE contender:Method)
FOREACH (_ IN CASE kind WHEN 'METHOD' THEN [1] ELSE [] END | SET contender:Method REMOVE contender:BaseModel)
FOREACH (nameKey IN nameKeys | MERGE (known:Name {key: nameKey}) MERGE (known)-[:NAMES]->(contender))
FOREACH (_ IN CASE WHEN kind IS NULL AND NOT EXISTS { MATCH (contender)<-[:SUBJECT|BASELINE|OF]-() } THEN [1] ELSE [] END |
  DETACH DELETE contender)
