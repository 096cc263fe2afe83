package io.paragone.extract;

import java.util.function.Predicate;

/** The phrases that bring a name into the world: "we propose X", "a method named X". */
final class IntroducingPhrase {
  private IntroducingPhrase() {}

  /** Whether the paper speaks at word {@code i} of what it proposes. */
  static boolean proposesAt(Sentence sentence, int i, Predicate<String> isOwn) {
    if (!WordClasses.is(WordClass.INTRODUCE, sentence.key(i))) {
      return false;
    }
    if (sentence.key(i - 1).equals("and") && (speaksAtOnce(sentence) || weSpeak(sentence, i))) {
      return true;
    }
    for (int back = i - 1; back >= Math.max(0, i - 5); back--) {
      String key = sentence.key(back);
      boolean own = isOwn.test(sentence.word(back).text()) && sentence.key(i).endsWith("s");
      if (own || WordClasses.is(WordClass.SPEAKER, key)) {
        return true;
      }
      if (!WordClasses.isAny(
          key,
          WordClass.ADVERB,
          WordClass.AUXILIARY,
          WordClass.INTRODUCE,
          WordClass.SPEAKER_FILLER)) {
        return false;
      }
    }
    return false;
  }

  /** "This paper studies A and introduces B": the paper is the subject from the first words on. */
  private static boolean speaksAtOnce(Sentence sentence) {
    for (int i = 0; i < 4; i++) {
      if (sentence.key(i).equals("we")
          || sentence.key(i).equals("paper")
          || sentence.key(i).equals("work")) {
        return true;
      }
    }
    return false;
  }

  /** "By looking at A, we find B and introduce C". */
  private static boolean weSpeak(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 24); i--) {
      if (sentence.key(i).equals("we")) {
        return true;
      }
      if (WordClasses.is(WordClass.BOUNDARY, sentence.key(i)) || sentence.key(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the paper has begun to propose something before word {@code at}. */
  static boolean speaksBefore(Sentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      String key = sentence.key(i);
      if (key.equals("our")
          || (WordClasses.is(WordClass.INTRODUCE, key) && proposesAt(sentence, i, n -> false))) {
        return true;
      }
    }
    return false;
  }

  /** "our", "the proposed". */
  static boolean isOurs(Sentence sentence, int i) {
    boolean others =
        sentence.key(i - 1).equals("recently")
            || sentence.key(i - 1).equals("previously")
            || sentence.key(i - 1).equals("originally");
    return sentence.key(i).equals("our") || (sentence.key(i).equals("proposed") && !others);
  }
}
