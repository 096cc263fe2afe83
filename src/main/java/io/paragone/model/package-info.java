/**
 * The vocabulary of the domain: immutable records, enums and sealed interfaces that every other
 * room shares. Depends on the JDK alone.
 */
@NullMarked
package io.paragone.model;

import org.jspecify.annotations.NullMarked;
