// Everything that is known of the papers after a key, in the order of their keys, for writing it out.
// $after, $limit. Index: node_unique_paper_key.
MATCH (paper:Paper)
WHERE paper.key > $after
WITH paper ORDER BY paper.key LIMIT $limit
RETURN paper {.*} AS paper,
  COLLECT {
    MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(thing)
    WITH mention, thing, COLLECT { MATCH (thing)-[:BUILDS_ON]->(base) RETURN base.name ORDER BY base.name } AS buildsOn
    RETURN mention {.*, introduced: type(mention) = 'INTRODUCES', buildsOn: buildsOn}
    ORDER BY mention.name, thing.key
  } AS mentions,
  COLLECT {
    MATCH (paper)-[:REPORTS]->(result:Result)
    RETURN result {.*,
      testbed: head([(result)-[:ON]->(testbed) | testbed.name]),
      metric: head([(result)-[:MEASURED_BY]->(metric) | metric.name])}
    ORDER BY result.evidenceStart, result.key
  } AS results,
  COLLECT {
    MATCH (paper)-[:REPORTS]->(claim:Comparison)-[:SUBJECT]->(subject)
    OPTIONAL MATCH (claim)-[:BASELINE]->(baseline)
    RETURN claim {.*,
      subject: CASE WHEN subject.unnamed THEN 'OURS' ELSE subject.name END,
      subjectKind: CASE WHEN subject:BaseModel THEN 'BASE_MODEL' ELSE 'METHOD' END,
      baseline: CASE WHEN baseline.unnamed THEN 'OURS' ELSE baseline.name END,
      baselineKind: CASE WHEN baseline IS NULL THEN null WHEN baseline:BaseModel THEN 'BASE_MODEL' ELSE 'METHOD' END,
      on: COLLECT { MATCH (claim)-[:ON]->(testbed) RETURN testbed.name ORDER BY testbed.name },
      metrics: COLLECT { MATCH (claim)-[:MEASURED_BY]->(metric) RETURN metric.name ORDER BY metric.name }}
    ORDER BY claim.evidenceStart, claim.key
  } AS claims
ORDER BY paper.key
