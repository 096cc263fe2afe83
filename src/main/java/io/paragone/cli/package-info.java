/** The command line: one class a command, and the exit codes. */
@NullMarked
package io.paragone.cli;

import org.jspecify.annotations.NullMarked;
