package io.paragone.model;

import org.jspecify.annotations.Nullable;

/**
 * The words of the paper that make a claim.
 *
 * @param quote the sentence, word for word
 * @param start where it begins in the abstract, in UTF-16 units; null where the abstract was not at
 *     hand
 * @param end where it ends in the abstract, exclusive, in UTF-16 units; null together with start
 */
public record Evidence(String quote, @Nullable Integer start, @Nullable Integer end) {

  public Evidence {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("start and end are both given or both null");
    }
    if (start != null && end != null && (start < 0 || end - start != quote.length())) {
      throw new IllegalArgumentException(
          "offsets " + start + ".." + end + " do not fit a quote of " + quote.length());
    }
  }

  /** A quote that was found nowhere but in the claim itself. */
  public static Evidence withoutPlace(String quote) {
    return new Evidence(quote, null, null);
  }
}
