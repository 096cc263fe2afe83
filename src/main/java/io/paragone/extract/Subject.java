package io.paragone.extract;

import io.paragone.model.Kind;

/**
 * The side that a claim is about.
 *
 * @param certainty how sure the reading is, from 0 to 1
 * @param isOwn whether the paper introduces it
 */
record Subject(String name, Kind kind, double certainty, boolean isOwn) {}
