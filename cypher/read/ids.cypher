// What tells things from every other: their keys, and for what a paper introduces the paper behind its name.
// :Thing is Contender or Testbed. $keys. Indexes: node_unique_contender_key, node_unique_testbed_key.
UNWIND $keys AS key
MATCH (thing:Thing {key: key})
RETURN key,
  COLLECT {
    MATCH (thing)<-[introduction:INTRODUCES]-(paper:Paper)
    WHERE NOT introduction.unnamed AND key IN [introduction.said, introduction.said + '~' + paper.titleKey]
    RETURN introduction.said + '~' + paper.titleKey
    ORDER BY paper.titleKey
  } AS ids
