// What papers introduce or mention, and at which node that is.
// :Thing is Contender or Testbed. $papers: keys. Index: node_unique_paper_key.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})-[mention:INTRODUCES|MENTIONS]->(thing:Thing)
RETURN key AS paper, paper.titleKey AS titleKey, type(mention) = 'INTRODUCES' AS introduced, mention.said AS said,
  mention.nameKeys AS nameKeys, mention.curated AS curated, thing.key AS at
ORDER BY paper, said
