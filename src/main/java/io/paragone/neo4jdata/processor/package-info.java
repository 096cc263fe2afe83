/**
 * The compile-time part of Micronaut Data for Neo4j: turns repository methods into Cypher and fails
 * the build where it cannot.
 */
@NullMarked
package io.paragone.neo4jdata.processor;

import org.jspecify.annotations.NullMarked;
