package io.paragone.resolve;

import org.jspecify.annotations.Nullable;

/**
 * Why what has one key is part of the thing of another key.
 *
 * @param of the key it would have on its own
 * @param into the key of the thing that it is part of
 * @param alias the spelling that the rule applies to; null for a person's decision
 * @param titleKey the key of the title of the paper that states the alias; null for a decision and
 *     where no paper introduces the thing
 */
public record Join(
    String of, String into, Rule rule, @Nullable String alias, @Nullable String titleKey) {

  /** What joins two names. */
  public enum Rule {
    /** The same letters with other hyphens and spaces; {@code alias} is the other spelling. */
    SPELLING,
    /** The introducing paper abbreviates it so, in a way that nothing else is written. */
    ABBREVIATION,
    /** The introducing paper spells the abbreviation out so. */
    LONG_FORM,
    /** One paper introduces both, and people say that they are one. */
    SAME_PAPER,
    /** A person merged them. */
    MERGED
  }
}
