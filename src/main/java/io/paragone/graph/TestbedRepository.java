package io.paragone.graph;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.PageableRepository;
import io.paragone.neo4jdata.Neo4jRepository;
import java.util.Collection;
import java.util.List;

/** Stored benchmarks and datasets. */
@Neo4jRepository
public interface TestbedRepository extends PageableRepository<TestbedNode, String> {

  /** Which paper introduced the testbeds with these keys, of those that a paper introduced. */
  @Query(
      """
      UNWIND $keys AS key
      MATCH (:Testbed {key: key})<-[:INTRODUCES]-(paper:Paper)
      RETURN key, min(paper.titleKey) AS titleKey
      """)
  List<Introduced> findIntroduced(Collection<String> keys);
}
