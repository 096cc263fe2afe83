package io.paragone.neo4jdata.elsewhere;

import io.micronaut.data.repository.PageableRepository;
import io.paragone.neo4jdata.Neo4jRepository;
import io.paragone.neo4jdata.WriteQuery;

@Neo4jRepository
interface NoteRepository extends PageableRepository<Note, String> {

  @WriteQuery("MERGE (n:Note {key: $note.key}) SET n.text = toUpper($note.text) RETURN n")
  Note shout(Note note);
}
