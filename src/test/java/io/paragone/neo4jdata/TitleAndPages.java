package io.paragone.neo4jdata;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TitleAndPages(String title, int pages) {}
