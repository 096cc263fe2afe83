// The keys of the papers with these titles.
// $titleKeys. Index: node_idx_paper_title_key.
UNWIND $titleKeys AS titleKey
MATCH (paper:Paper {titleKey: titleKey})
RETURN titleKey, min(paper.key) AS key
