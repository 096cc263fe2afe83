package io.paragone.graphql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What one operation may ask for.
 *
 * @param pageSize the most that {@code first} may be
 * @param queryLength the most UTF-16 units of a document
 * @param depth the most fields inside one another
 * @param rows the most nodes that the page sizes of one root field may multiply up to
 * @param cachedDocuments how many parsed and validated documents are kept
 */
@ConfigurationProperties("paragone.graphql")
record GraphqlLimits(
    @Bindable(defaultValue = "100") int pageSize,
    @Bindable(defaultValue = "20000") int queryLength,
    @Bindable(defaultValue = "20") int depth,
    @Bindable(defaultValue = "100000") long rows,
    @Bindable(defaultValue = "1000") int cachedDocuments) {}
