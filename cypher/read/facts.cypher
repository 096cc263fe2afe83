// Everything that was read of papers, as each of them says it, for writing it out. What people decided is left out of it:
// of a claim that they decided on, base… is what was read.
// $papers: keys. Index: node_unique_paper_key.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})
RETURN paper {.*} AS paper,
  COLLECT {
    MATCH (paper)-[mention:INTRODUCES|MENTIONS]->(thing)
    WHERE mention.decided IS NULL
    WITH paper, mention, thing, thing:Contender AS contends, COLLECT {
        MATCH (thing)-[builds:BUILDS_ON {paper: paper.titleKey, said: mention.said}]->(base)<-[said:INTRODUCES|MENTIONS {said: builds.on}]-(paper)
        RETURN said.name ORDER BY said.name
      } AS buildsOn
    RETURN mention {.*, introduced: type(mention) = 'INTRODUCES', contends: contends, buildsOn: buildsOn}
    ORDER BY mention.name, mention.said, contends
  } AS mentions,
  COLLECT {
    MATCH (paper)-[:REPORTS]->(result:Result)
    RETURN result {.*,
      on: head([(result)-[end:ON]->() | end.said]),
      metric: head([(result)-[:MEASURED_BY]->(metric) | metric.name])}
    ORDER BY result.evidenceStart, result.key
  } AS results,
  COLLECT {
    MATCH (paper)-[:REPORTS]->(claim:Comparison)
    WHERE claim.added IS NULL
    RETURN claim {.*,
      subject: CASE WHEN claim.baseOutcome IS NULL THEN head([(claim)-[end:SUBJECT]->() | end.said]) ELSE claim.baseSubject END,
      baseline: CASE WHEN claim.baseOutcome IS NULL THEN head([(claim)-[end:BASELINE]->() | end.said]) ELSE claim.baseBaseline END,
      on: CASE WHEN claim.baseOutcome IS NULL THEN COLLECT { MATCH (claim)-[end:ON]->() RETURN end.said ORDER BY end.said } ELSE claim.baseOn END,
      metrics: CASE WHEN claim.baseOutcome IS NULL
        THEN COLLECT { MATCH (claim)-[:MEASURED_BY]->(metric) RETURN metric.name ORDER BY metric.name }
        ELSE COLLECT { UNWIND claim.baseMetrics AS metricKey MATCH (metric:Metric {key: metricKey}) RETURN metric.name ORDER BY metric.name } END}
    ORDER BY claim.evidenceStart, claim.key
  } AS claims
ORDER BY paper.key
