package io.paragone.graphql;

import org.neo4j.cypherdsl.core.SymbolicName;

/** Says which nodes of a variable to answer with. */
@FunctionalInterface
interface NodeFilter {

  void restrict(Matches matches, SymbolicName node);
}
