package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@Neo4jRepository
interface VisitRepository extends CrudRepository<Visit, UUID> {

  List<Visit> findByIdIn(List<UUID> ids);

  void update(@Id UUID id, String guest);
}
