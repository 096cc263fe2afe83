// Takes away what an earlier reading of a paper's text claimed and this one does not; nothing that people vouch for or
// decided on, and no name that such a claim needs.
// $rows: [{paper, extractor, comparisons, results, contenders, testbeds}]. Index: node_unique_paper_key.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
CALL (paper, row) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison {status: 'EXTRACTED'})
  WHERE split(claim.extractor, '/')[0] = split(row.extractor, '/')[0] AND NOT claim.key IN row.comparisons
    AND NOT EXISTS { MATCH (claim)<-[:DECIDES]-(:Decision) }
  DETACH DELETE claim
}
CALL (paper, row) {
  MATCH (paper)-[:REPORTS]->(result:Result {status: 'EXTRACTED'})
  WHERE NOT result.key IN row.results
  DETACH DELETE result
}
CALL (paper, row) {
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(contender:Contender)
  WHERE NOT mention.curated AND NOT mention.said IN row.contenders
    AND NOT EXISTS { MATCH (paper)-[:REPORTS]->()-[:SUBJECT|BASELINE|OF {said: mention.said}]->(contender) }
  OPTIONAL MATCH (contender)-[builds:BUILDS_ON {paper: paper.titleKey}]-()
  WHERE mention.said IN [builds.said, builds.on]
  DELETE builds, mention
}
CALL (paper, row) {
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(testbed:Testbed)
  WHERE NOT mention.curated AND NOT mention.said IN row.testbeds
    AND NOT EXISTS { MATCH (paper)-[:REPORTS]->()-[:ON {said: mention.said}]->(testbed) }
  DELETE mention
}
