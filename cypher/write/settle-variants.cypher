// Links a base model to the model that its family is named after, where there is one.
// $keys: contenders that were touched. Indexes: node_unique_contender_key, node_idx_base_model_family.
UNWIND $keys AS key
MATCH (touched:Contender {key: key})
CALL (touched) {
  OPTIONAL MATCH (touched)-[former:VARIANT_OF]-(other)
  WHERE NOT touched:BaseModel OR NOT other:BaseModel
  DELETE former
}
WITH touched WHERE touched:BaseModel
CALL (touched) {
  MATCH (family:Contender {key: touched.family})
  WHERE family:BaseModel AND family <> touched
  MERGE (touched)-[:VARIANT_OF]->(family)
UNION
  MATCH (variant:BaseModel {family: touched.key})
  WHERE variant <> touched
  MERGE (variant)-[:VARIANT_OF]->(touched)
}
