package io.paragone.compare;

import io.paragone.model.Outcome;

/**
 * Claims between two contenders that have the same outcome.
 *
 * @param subject the key of the side that the claims are about
 * @param baseline the key of the side that it is compared with
 * @param claims how many say so; 1 or more
 */
public record Encounter(String subject, String baseline, Outcome outcome, int claims) {}
