// What bears a name and is part of a thing; the plain name first.
// :Thing is Contender or Testbed. $prefix: the key of the plain name's join; $into. Index: node_unique_join_key.
MATCH (join:Join)-[:INTO]->(:Thing {key: $into})
WHERE join.key = $prefix OR join.key STARTS WITH $prefix + '~'
RETURN join.of AS of
ORDER BY join.key LIMIT 1
