// The names that papers have for things, of those with some letters.
// :Thing is Contender or Testbed. $letters. Index: node_idx_name_letters.
UNWIND $letters AS letters
MATCH (name:Name {letters: letters})
WHERE EXISTS {
  MATCH (name)-[:NAMES]->(:Thing)<-[mention:INTRODUCES|MENTIONS]-()
  WHERE mention.said = name.key
}
RETURN name.key AS key
ORDER BY key
