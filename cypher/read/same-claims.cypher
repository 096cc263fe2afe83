// The other claims of a paper that say the same.
// $paper, $claim, $content: the key that a claim of that content has. Index: node_unique_paper_key.
MATCH (paper:Paper {key: $paper})-[:REPORTS]->(claim:Comparison)
WHERE claim.key <> $claim AND $content IN [claim.key, claim.correctedKey]
RETURN claim.key AS key ORDER BY key
