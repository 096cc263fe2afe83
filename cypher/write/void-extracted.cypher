// Takes away what an earlier reading of a paper's text claimed and this one does not; nothing that people vouch for.
// $rows: [{paper, extractor, comparisons, results, contenders, testbeds}]. Index: node_unique_paper_key.
// Answers what was touched: {subject, baseline} of a claim, or a contender or a testbed that the paper speaks of no more.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
CALL (paper, row) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison {status: 'EXTRACTED'})
  WHERE split(claim.extractor, '/')[0] = split(row.extractor, '/')[0] AND NOT claim.key IN row.comparisons
  OPTIONAL MATCH (claim)-[:SUBJECT]->(subject)
  OPTIONAL MATCH (claim)-[:BASELINE]->(baseline)
  WITH claim, subject.key AS subject, baseline.key AS baseline
  DETACH DELETE claim
  RETURN {subject: subject, baseline: baseline} AS touched
UNION ALL
  MATCH (paper)-[:REPORTS]->(result:Result {status: 'EXTRACTED'})
  WHERE NOT result.key IN row.results
  DETACH DELETE result
  RETURN {} AS touched
UNION ALL
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(contender:Contender)
  WHERE NOT mention.curated AND NOT contender.key IN row.contenders
  WITH mention, contender.key AS key
  DELETE mention
  RETURN {contender: key} AS touched
UNION ALL
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(testbed:Testbed)
  WHERE NOT mention.curated AND NOT testbed.key IN row.testbeds
  WITH mention, testbed.key AS key
  DELETE mention
  RETURN {testbed: key} AS touched
}
RETURN touched
