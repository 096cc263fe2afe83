// Keeps steps that people took; a step that is known already stays as it is.
// $rows: [{key, properties}]. Index: node_unique_decision_key.
UNWIND $rows AS row
MERGE (decision:Decision {key: row.key})
ON CREATE SET decision = row.properties
