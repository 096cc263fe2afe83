package io.paragone.extract;

import java.util.Set;

/**
 * A word of a text: a name such as {@code LLaMA-2-7B} is one word, a punctuation mark is another.
 *
 * @param text as written
 * @param key lower-cased and without LaTeX markup, for looking up
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param classes what sorts of word its key is
 */
record Word(String text, String key, int start, int end, Set<WordClass> classes) {

  Word(String text, String key, int start, int end) {
    this(text, key, start, end, WordClasses.of(key));
  }

  boolean is(String other) {
    return key.equals(other);
  }

  boolean hasUpperCase() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may be a name at all. */
  boolean hasUpperCaseOrDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean startsUpperCase() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean isPunctuation() {
    return !Character.isLetterOrDigit(key.charAt(0)) && key.length() == 1;
  }
}
