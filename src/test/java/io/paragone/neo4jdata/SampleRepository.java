package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@Neo4jRepository
interface SampleRepository extends CrudRepository<Sample, Long> {

  List<Sample> findByUuid(UUID uuid);

  @Query("MATCH (s:Sample) RETURN s.uuid")
  List<UUID> uuids();

  @Query("UNWIND $uuids AS uuid RETURN count(uuid)")
  int countOf(UUID[] uuids);

  @Query("RETURN 'many' AS word")
  int notANumber();
}
