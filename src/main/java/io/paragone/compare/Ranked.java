package io.paragone.compare;

/**
 * A contender in a ranking.
 *
 * @param rank 1 for the strongest of its component; equals share a rank
 * @param strength the natural logarithm of its Bradley–Terry worth; the component's average is 0
 * @param low where the 95 % confidence interval of the strength begins
 * @param high where it ends
 * @param wins how many claims have it ahead
 * @param losses how many claims have it behind
 */
public record Ranked(
    int rank,
    String contender,
    double strength,
    double low,
    double high,
    int wins,
    int losses,
    int ties) {}
