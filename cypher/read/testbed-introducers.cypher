// Which paper introduced the benchmarks and datasets with these keys.
// $keys. Index: node_unique_testbed_key.
UNWIND $keys AS key
MATCH (:Testbed {key: key})<-[:INTRODUCES]-(paper:Paper)
RETURN key, min(paper.titleKey) AS titleKey
