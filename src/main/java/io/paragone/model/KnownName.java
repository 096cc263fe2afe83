package io.paragone.model;

/**
 * A name that people have vouched for, which extraction may recognise in any text.
 *
 * @param name the surface form
 * @param kind what it names
 */
public record KnownName(String name, Kind kind) {}
