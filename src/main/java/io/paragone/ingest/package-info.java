/**
 * Where papers come in: a {@code PaperReader} for each source format, found by content and not by
 * file name, and the load job that takes records from a reader to the graph.
 */
@NullMarked
package io.paragone.ingest;

import org.jspecify.annotations.NullMarked;
