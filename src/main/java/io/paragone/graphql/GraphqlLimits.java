package io.paragone.graphql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What one operation may ask for.
 *
 * @param pageSize the most that {@code first} may be
 * @param queryLength the most UTF-16 units of a document
 * @param depth the most fields inside one another
 * @param fields the most fields of an operation, those of a fragment counted wherever it is spread
 * @param rootFields the most of them that are fields of {@code Query} or {@code Mutation}
 * @param aliases the most of them that have an alias
 * @param duplicates the most of them that repeat a field of the same selection set
 * @param cost the most objects that an answer may come to hold
 * @param cachedDocuments how many parsed and validated documents are kept
 * @param introspection whether the schema can be asked for
 */
@ConfigurationProperties("paragone.graphql")
record GraphqlLimits(
    @Bindable(defaultValue = "100") int pageSize,
    @Bindable(defaultValue = "20000") int queryLength,
    @Bindable(defaultValue = "20") int depth,
    @Bindable(defaultValue = "1000") int fields,
    @Bindable(defaultValue = "20") int rootFields,
    @Bindable(defaultValue = "100") int aliases,
    @Bindable(defaultValue = "100") int duplicates,
    @Bindable(defaultValue = "100000") long cost,
    @Bindable(defaultValue = "1000") int cachedDocuments,
    @Bindable(defaultValue = "true") boolean introspection) {}
