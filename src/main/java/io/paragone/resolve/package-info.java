/**
 * Which names mean the same thing, what is a variant of what, and the keys of nodes. Pure; asks for
 * known names through an interface of its own.
 */
@NullMarked
package io.paragone.resolve;

import org.jspecify.annotations.NullMarked;
