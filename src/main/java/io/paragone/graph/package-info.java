/**
 * The graph in Neo4j: driver, embedded server, migrations, repositories, batched writing. Alone,
 * with {@code neo4jdata}, knows the driver and the server.
 */
@NullMarked
package io.paragone.graph;

import org.jspecify.annotations.NullMarked;
