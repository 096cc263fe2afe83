// Stores metrics; the first spelling stays.
// $rows: [{key, name, lowerIsBetter}]. Index: node_unique_metric_key.
UNWIND $rows AS row
MERGE (metric:Metric {key: row.key})
ON CREATE SET metric.name = row.name
SET metric.lowerIsBetter = row.lowerIsBetter
