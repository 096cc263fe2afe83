/**
 * GraphQL over HTTP: schema wiring, and the compiler from a selection set to one Cypher statement a
 * root field. Alone knows GraphQL Java.
 */
@NullMarked
package io.paragone.graphql;

import org.jspecify.annotations.NullMarked;
