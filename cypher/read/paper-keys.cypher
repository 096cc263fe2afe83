// The keys of papers after a key, in their order.
// $after, $limit. Index: node_unique_paper_key.
MATCH (paper:Paper)
WHERE paper.key > $after
RETURN paper.key AS key
ORDER BY key LIMIT $limit
