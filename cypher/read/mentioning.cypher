// The papers that mention something by a name which stands for the same in all of them.
// :Thing is Contender or Testbed. $rows: [{said, at, to}]. Index: node_unique_contender_key, node_unique_testbed_key.
UNWIND $rows AS row
MATCH (:Thing {key: row.at})<-[mention:MENTIONS {said: row.said}]-(paper:Paper)
WHERE NOT EXISTS {
  MATCH (paper)-[own:INTRODUCES]->(:Thing)
  WHERE row.said IN own.nameKeys AND (own.curated OR NOT mention.curated)
}
RETURN paper.key AS paper, row.said AS said, row.to AS to
ORDER BY said, paper
