package io.paragone.graph;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.PageableRepository;
import io.paragone.model.Kind;
import io.paragone.neo4jdata.Neo4jRepository;
import java.util.List;

/** Stored methods and base models. */
@Neo4jRepository
public interface ContenderRepository extends PageableRepository<ContenderNode, String> {

  /** A spelling that people vouch for, and what it names. */
  @Introspected
  record Vouched(String name, Kind kind) {}

  /**
   * The names of what catalogue papers mention, of methods only those they introduce themselves:
   * the others are often no more than a turn of phrase.
   */
  @Query(
      """
      MATCH (:Paper)-[mention:INTRODUCES|MENTIONS]->()
      WHERE mention.curated AND NOT mention.unnamed
        AND (mention.kind <> 'METHOD' OR type(mention) = 'INTRODUCES')
      RETURN DISTINCT mention.name AS name, mention.kind AS kind
      ORDER BY name, kind
      """)
  List<Vouched> findVouched();
}
