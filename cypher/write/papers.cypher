// Stores papers. A property that this source does not tell stays as it is; the catalogue stays the source.
// $rows: [{key, titleKey, properties}]. Index: node_unique_paper_key.
UNWIND $rows AS row
MERGE (paper:Paper {key: row.key})
WITH paper, row, paper.source AS source
SET paper += row.properties, paper.titleKey = row.titleKey
SET paper.source = CASE WHEN source = 'catalogue' THEN source ELSE paper.source END
