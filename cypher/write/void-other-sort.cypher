// Takes away what a program read of a name in the sense of :Thing where people say that the paper means something of the
// other sort by it, with the claims and results that rest on it and that nobody decided on.
// :Thing is Contender or Testbed. $papers: keys. Index: node_unique_paper_key.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})-[wrong:INTRODUCES|MENTIONS]->(thing:Thing)
WHERE NOT wrong.curated AND EXISTS {
  MATCH (paper)-[right:INTRODUCES|MENTIONS]->(other)
  WHERE right.curated AND NOT other:Thing AND wrong.said IN right.nameKeys
}
CALL (paper, wrong, thing) {
  MATCH (paper)-[:REPORTS]->(claim {status: 'EXTRACTED'})-[:SUBJECT|BASELINE|OF|ON {said: wrong.said}]->(thing)
  WHERE NOT EXISTS { MATCH (claim)<-[:DECIDES]-(:Decision) }
  WITH DISTINCT claim
  DETACH DELETE claim
}
WITH paper, wrong, thing
WHERE NOT EXISTS { MATCH (paper)-[:REPORTS]->()-[:SUBJECT|BASELINE|OF|ON {said: wrong.said}]->(thing) }
OPTIONAL MATCH (thing)-[builds:BUILDS_ON {paper: paper.titleKey}]-()
WHERE wrong.said IN [builds.said, builds.on]
DELETE builds, wrong
WITH DISTINCT thing
WHERE NOT EXISTS { MATCH (thing)<-[:INTRODUCES|MENTIONS]-() }
DETACH DELETE thing
