package io.paragone.graph;

import io.micronaut.data.repository.PageableRepository;
import io.paragone.model.Status;
import io.paragone.neo4jdata.Neo4jRepository;

/** Stored claims. */
@Neo4jRepository
public interface ComparisonRepository extends PageableRepository<ComparisonNode, String> {

  /** How many claims stand so. */
  long countByStatus(Status status);
}
