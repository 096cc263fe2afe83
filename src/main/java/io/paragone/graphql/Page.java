package io.paragone.graphql;

import java.util.List;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A list to answer with a page of.
 *
 * @param list the connection type's name
 * @param types the object types of the entries
 * @param matches what the list is taken from
 * @param carried all variables that the entries' fields and the order need
 * @param sorted what the order reads
 * @param ordering in which the entries come
 * @param entry where an entry's fields are read
 */
record Page(
    String list,
    List<String> types,
    Matches matches,
    List<SymbolicName> carried,
    SymbolicName sorted,
    Ordering ordering,
    Scope entry) {

  /** Where an entry's fields are read when that many entries may be fetched in all. */
  Scope entryFor(long rows) {
    return new Scope(entry.compilation(), entry.self(), entry.others(), rows, entry.narrowing());
  }
}
