package io.paragone.neo4jdata;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

@Introspected
record Lending(Book book, String reader, List<Book> others) {}
