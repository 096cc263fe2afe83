// Makes BEATS the shadow of the claims that are not rejected, for every pair with one of these contenders in a claim.
// $keys: contenders that were touched. Index: node_unique_contender_key.
UNWIND $keys AS key
MATCH (touched:Contender {key: key})
CALL (touched) {
  MATCH (touched)-[former:BEATS]-()
  DELETE former
}
WITH collect(touched) AS all
UNWIND all AS touched
CALL (touched) {
  MATCH (touched)<-[:SUBJECT]-(claim:Comparison {outcome: 'BEATS'})-[:BASELINE]->(other:Contender)
  WHERE claim.status <> 'REJECTED' AND other <> touched
  RETURN touched AS winner, other AS loser, claim
UNION
  MATCH (touched)<-[:BASELINE]-(claim:Comparison {outcome: 'TRAILS'})-[:SUBJECT]->(other:Contender)
  WHERE claim.status <> 'REJECTED' AND other <> touched
  RETURN touched AS winner, other AS loser, claim
UNION
  MATCH (touched)<-[:BASELINE]-(claim:Comparison {outcome: 'BEATS'})-[:SUBJECT]->(other:Contender)
  WHERE claim.status <> 'REJECTED' AND other <> touched
  RETURN other AS winner, touched AS loser, claim
UNION
  MATCH (touched)<-[:SUBJECT]-(claim:Comparison {outcome: 'TRAILS'})-[:BASELINE]->(other:Contender)
  WHERE claim.status <> 'REJECTED' AND other <> touched
  RETURN other AS winner, touched AS loser, claim
}
WITH winner, loser, collect(DISTINCT claim) AS claims
UNWIND claims AS claim
MATCH (paper:Paper)-[:REPORTS]->(claim)
OPTIONAL MATCH (claim)-[:ON]->(testbed:Testbed)
WITH winner, loser, size(claims) AS size, count(DISTINCT paper) AS papers, count(DISTINCT testbed) AS testbeds,
  max(claim.confidence) AS confidence, min(paper.published) AS since
MERGE (winner)-[beats:BEATS]->(loser)
SET beats.claims = size, beats.papers = papers, beats.testbeds = testbeds, beats.confidence = confidence, beats.since = since
