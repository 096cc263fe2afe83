package io.paragone.graph;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.PageableRepository;
import io.paragone.neo4jdata.Neo4jRepository;
import java.util.Collection;
import java.util.List;

/** Stored papers. */
@Neo4jRepository
public interface PaperRepository extends PageableRepository<PaperNode, String> {

  /** A paper's title, as a key, and the paper's own key. */
  @Introspected
  record Titled(String titleKey, String key) {}

  /** Which of these titles are known; of several papers with one title the smallest key. */
  @Query(
      """
      UNWIND $titleKeys AS titleKey
      MATCH (paper:Paper {titleKey: titleKey})
      RETURN titleKey, min(paper.key) AS key
      """)
  List<Titled> findTitled(Collection<String> titleKeys);
}
