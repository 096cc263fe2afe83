// Gives a paper that was known by its title alone its identifier.
// $rows: [{titleKey, key}], papers with an identifier. Index: node_idx_paper_title_key.
UNWIND $rows AS row
MATCH (paper:Paper {titleKey: row.titleKey})
WHERE paper.key = 'title:' + row.titleKey
  AND NOT EXISTS { MATCH (:Paper {key: row.key}) }
SET paper.key = row.key
