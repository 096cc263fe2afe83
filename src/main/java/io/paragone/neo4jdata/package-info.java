/**
 * Micronaut Data for Neo4j: the repository annotation, operations and transactions. Knows nothing
 * of papers and could be published on its own.
 */
@NullMarked
package io.paragone.neo4jdata;

import org.jspecify.annotations.NullMarked;
