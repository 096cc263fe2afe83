package io.paragone.neo4jdata.elsewhere;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("Note")
record Note(@Id String key, String text) {}
