package io.paragone.graphql;

import graphql.schema.SelectedField;
import org.neo4j.cypherdsl.core.Expression;

/** How a field is read from the node in scope. */
@FunctionalInterface
interface FieldRule {

  Expression read(Scope scope, SelectedField field);
}
