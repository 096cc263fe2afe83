package io.paragone.graph;

import io.micronaut.data.repository.PageableRepository;
import io.paragone.neo4jdata.Neo4jRepository;

/** Stored benchmarks and datasets. */
@Neo4jRepository
public interface TestbedRepository extends PageableRepository<TestbedNode, String> {}
