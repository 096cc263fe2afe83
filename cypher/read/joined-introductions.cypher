// What papers introduce under a name at a node, of what is not known to be joined under an id of its own.
// :Thing is Contender or Testbed. $said, $at, $joinPrefix. Indexes: rel_idx_introduces_said, node_unique_join_key.
MATCH (paper:Paper)-[introduction:INTRODUCES {said: $said}]->(:Thing {key: $at})
WHERE NOT introduction.unnamed
WITH introduction.said + '~' + paper.titleKey AS id
WHERE NOT EXISTS { MATCH (:Join {key: $joinPrefix + id}) }
RETURN id ORDER BY id
