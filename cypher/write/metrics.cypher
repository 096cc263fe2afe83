// Stores metrics; of several spellings the first in the order of characters stays.
// $rows: [{key, name, lowerIsBetter}]. Index: node_unique_metric_key.
UNWIND $rows AS row
MERGE (metric:Metric {key: row.key})
SET metric.name = CASE WHEN metric.name < row.name THEN metric.name ELSE row.name END,
  metric.lowerIsBetter = row.lowerIsBetter
