/** How fast claims are read, and beside what. Built by {@code mvn -Pbench} alone, never shipped. */
@NullMarked
package io.paragone.bench;

import org.jspecify.annotations.NullMarked;
