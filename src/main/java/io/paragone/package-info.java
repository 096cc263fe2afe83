/** The entry point; every feature has a room of its own below. */
@NullMarked
package io.paragone;

import org.jspecify.annotations.NullMarked;
