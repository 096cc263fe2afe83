// Which paper introduced the contenders with these keys.
// $keys. Index: node_unique_contender_key.
UNWIND $keys AS key
MATCH (:Contender {key: key})<-[:INTRODUCES]-(paper:Paper)
RETURN key, min(paper.titleKey) AS titleKey
