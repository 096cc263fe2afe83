// The steps that people took on claims of papers.
// $papers: keys. Indexes: node_unique_paper_key, node_idx_decision_paper.
UNWIND $papers AS key
MATCH (paper:Paper {key: key})
MATCH (decision:Decision {paper: paper.titleKey})
RETURN key AS paper, decision {.*} AS decision
ORDER BY paper, decision.key
