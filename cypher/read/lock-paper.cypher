// Keeps others from deciding on a paper's claims until the transaction ends.
// $key, of the paper or of its title. Indexes: node_unique_paper_key, node_idx_paper_title_key.
CALL () {
  MATCH (paper:Paper {key: $key})
  RETURN paper
UNION
  MATCH (paper:Paper {titleKey: $key})
  RETURN paper
}
SET paper.key = paper.key
RETURN paper.key AS paper, paper.titleKey AS titleKey
