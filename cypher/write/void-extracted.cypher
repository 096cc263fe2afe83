// Takes away what an earlier reading of a paper's text claimed and this one does not; nothing that people vouch for.
// $rows: [{paper, extractor, comparisons, results, contenders, testbeds}]. Index: node_unique_paper_key.
// Answers the contenders and testbeds that were touched.
UNWIND $rows AS row
MATCH (paper:Paper {key: row.paper})
CALL (paper, row) {
  MATCH (paper)-[:REPORTS]->(claim:Comparison {status: 'EXTRACTED'})
  WHERE split(claim.extractor, '/')[0] = split(row.extractor, '/')[0] AND NOT claim.key IN row.comparisons
  OPTIONAL MATCH (claim)-[:SUBJECT|BASELINE]->(contender)
  WITH claim, collect(contender.key) AS touched
  DETACH DELETE claim
  RETURN touched AS contenders, [] AS testbeds
UNION ALL
  MATCH (paper)-[:REPORTS]->(result:Result {status: 'EXTRACTED'})
  WHERE NOT result.key IN row.results
  DETACH DELETE result
  RETURN [] AS contenders, [] AS testbeds
UNION ALL
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(contender:Contender)
  WHERE NOT mention.curated AND NOT contender.key IN row.contenders
  DELETE mention
  RETURN [contender.key] AS contenders, [] AS testbeds
UNION ALL
  MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(testbed:Testbed)
  WHERE NOT mention.curated AND NOT testbed.key IN row.testbeds
  DELETE mention
  RETURN [] AS contenders, [testbed.key] AS testbeds
}
UNWIND CASE size(contenders) + size(testbeds)
  WHEN 0 THEN [null]
  ELSE [key IN contenders | {contender: key}] + [key IN testbeds | {testbed: key}]
END AS touched
WITH touched WHERE touched IS NOT NULL
RETURN DISTINCT touched.contender AS contender, touched.testbed AS testbed
