// All that introduces one of some names or states it as an alias.
// :Thing is Contender or Testbed. $keys: of names. Indexes: rel_idx_introduces_said, node_unique_name_key.
UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper)-[introduction:INTRODUCES {said: key}]->(thing:Thing)
  RETURN paper, introduction, thing
UNION
  MATCH (:Name {key: key})-[:NAMES]->(thing:Thing)<-[introduction:INTRODUCES]-(paper:Paper)
  WHERE key IN introduction.nameKeys
  RETURN paper, introduction, thing
}
WITH DISTINCT paper, introduction, thing
RETURN paper.key AS paper, paper.titleKey AS titleKey, paper.published AS published, thing.key AS at,
  introduction {.*} AS introduction
ORDER BY titleKey, introduction.said
