/** The graph as files that other programs read, written while it is read. */
@NullMarked
package io.paragone.web.export;

import org.jspecify.annotations.NullMarked;
