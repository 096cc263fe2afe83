/** How fast questions are answered, and beside what. Built by {@code mvn -Pbench} alone. */
@NullMarked
package io.paragone.bench.query;

import org.jspecify.annotations.NullMarked;
