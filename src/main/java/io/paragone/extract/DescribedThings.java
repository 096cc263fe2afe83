package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a paper proposes without giving it a name: "we propose a two-stage alignment method". A
 * framework or a pipeline is the whole work: nothing that anybody could look for.
 */
final class DescribedThings {

  private static final int LONGEST = 8;

  /** Techniques that anybody may use: "a contrastive learning strategy" tells nothing apart. */
  private static final Set<String> GENERAL =
      Set.of(
          "contrastive learning",
          "knowledge distillation",
          "reinforcement learning",
          "curriculum learning",
          "transfer learning",
          "federated learning",
          "machine learning",
          "deep learning",
          "active learning",
          "continual learning",
          "supervised learning",
          "self-supervised learning",
          "in-context learning",
          "data augmentation",
          "prompt engineering",
          "fine-tuning",
          "self-attention",
          "cross-attention",
          "cross-entropy",
          "primary task",
          "beam search",
          "two-stage training",
          "multi-stage training",
          "end-to-end training");

  private DescribedThings() {}

  /**
   * The descriptions in a sentence.
   *
   * @param isOwn knows the paper's own names
   */
  static List<String> in(Sentence sentence, Predicate<String> isOwn) {
    List<String> found = new ArrayList<>();
    if (sentence.words().stream()
        .noneMatch(word -> WordClasses.is(WordClass.DESCRIBED_NOUN, word.key()))) {
      return found;
    }
    for (int i = 0; i < sentence.size(); i++) {
      boolean proposes =
          IntroducingPhrase.proposesAt(sentence, i, isOwn)
              && !WordClasses.is(WordClass.BORROW, sentence.key(i));
      if (proposes || containsAt(sentence, i, isOwn)) {
        readList(sentence, i + 1, found);
      }
    }
    DescribedParts.in(sentence, isOwn, found);
    return found;
  }

  /** "X includes a …", "it incorporates a …". */
  private static boolean containsAt(Sentence sentence, int i, Predicate<String> isOwn) {
    boolean contains =
        switch (sentence.key(i)) {
          case "includes", "incorporates", "comprises" -> true;
          default -> false;
        };
    int subject = sentence.key(i - 1).equals("which") ? i - 3 : i - 1;
    return contains && subject >= 0 && isOwn.test(sentence.word(subject).text());
  }

  private static void readList(Sentence sentence, int from, List<String> found) {
    int end = phraseEnd(sentence, from);
    if (end < 0 || isNamed(sentence, end)) {
      return;
    }
    if (!WordClasses.is(WordClass.WHOLE_WORK, sentence.key(end - 1))) {
      add(sentence, from + (isArticle(sentence.key(from)) ? 1 : 0), end, found);
    }
    for (int i = end; i < Math.min(sentence.size(), end + LONGEST + 4); i++) {
      String key = sentence.key(i);
      if (key.equals("and") && phraseEnd(sentence, i + 1) > 0) {
        add(sentence, i + 2, phraseEnd(sentence, i + 1), found);
        return;
      }
      if (key.equals(",") || WordClasses.is(WordClass.BOUNDARY, key)) {
        return;
      }
    }
  }

  /** "a … method named X", "a … method (X)": the name goes before the description. */
  private static boolean isNamed(Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.size(), end + LONGEST); i++) {
      if (WordClasses.is(WordClass.NAMING, sentence.key(i))) {
        return true;
      }
    }
    boolean apposed =
        sentence.key(end).equals(",")
            && end + 1 < sentence.size()
            && sentence.word(end + 1).startsUpperCase();
    return apposed || sentence.key(end).equals("(") || sentence.key(end).equals(":");
  }

  private static boolean isArticle(String key) {
    return key.equals("a") || key.equals("an") || key.equals("the");
  }

  /** The end of "a … method" that begins at {@code from}, -1 where none does. */
  static int phraseEnd(Sentence sentence, int from) {
    boolean article = isArticle(sentence.key(from));
    if (!article && sentence.key(from).indexOf('-') < 1) {
      return -1;
    }
    int i = article ? from + 1 : from;
    while (i < sentence.size() && i - from <= LONGEST + 2 && isPlain(sentence, i)) {
      i++;
    }
    boolean headed = WordClasses.is(WordClass.DESCRIBED_NOUN, sentence.key(i - 1));
    boolean methodOf = sentence.key(i - 1).equals("method") && sentence.key(i).equals("of");
    return headed && closes(sentence.key(i)) && !methodOf ? i : -1;
  }

  private static boolean isPlain(Sentence sentence, int i) {
    String key = sentence.key(i);
    return Character.isLetter(key.charAt(0))
        && !key.equals("and")
        && !key.equals("or")
        && !key.equals("is")
        && !WordClasses.isAny(
            key, WordClass.BOUNDARY, WordClass.STOP, WordClass.PREPOSITION, WordClass.NAMING)
        && !key.equals("of")
        && !key.equals("alongside")
        && !key.equals("based");
  }

  private static boolean closes(String key) {
    return key.isEmpty()
        || !Character.isLetter(key.charAt(0))
        || key.equals("and")
        || key.equals("of")
        || key.equals("based")
        || key.equals("is")
        || WordClasses.isAny(
            key, WordClass.BOUNDARY, WordClass.STOP, WordClass.PREPOSITION, WordClass.NP_LINK);
  }

  static void add(Sentence sentence, int from, int end, List<String> found) {
    int start = from;
    while (start < end
        && (WordClasses.isAny(sentence.key(start), WordClass.PRAISE, WordClass.ADVERB)
            || sentence.key(start).equals("yet"))) {
      start++;
    }
    int modifiers = end - 1 - start;
    boolean hyphened =
        modifiers == 1
            && sentence.key(start).indexOf('-') > 0
            && !sentence.key(start).endsWith("-agnostic")
            && !sentence.key(start).endsWith("-free");
    boolean praised = false;
    for (int i = start; i < end - 1; i++) {
      praised |=
          WordClasses.is(WordClass.PRAISE, sentence.key(i))
              || sentence.key(i).endsWith("ly")
              || sentence.key(i).equals("computational");
    }
    boolean whole = isWholeWork(sentence.key(end - 1));
    boolean named = modifiers > 0 && sentence.word(end - 2).startsUpperCase();
    if (whole && !named) {
      return;
    }
    boolean proper =
        modifiers > 0
            && !sentence.word(end - 1).startsUpperCase()
            && areCapitals(sentence, start, end - 1);
    String text = start < end ? sentence.span(start, proper ? end - 1 : end) : "";
    boolean general = modifiers > 0 && GENERAL.contains(lower(sentence.span(start, end - 1)));
    if ((modifiers >= 2 || hyphened)
        && modifiers < LONGEST
        && !praised
        && !general
        && !found.contains(text)) {
      found.add(text);
    }
  }

  /** "Align-Attention module": Align-Attention is the name, unlike "LiDAR-based method". */
  private static boolean areCapitals(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.word(i).startsUpperCase()) {
        return false;
      }
    }
    String first = sentence.word(from).text();
    int part = first.indexOf('-') + 1;
    return to - from > 1
        || (part > 1
            && part + 1 < first.length()
            && Character.isUpperCase(first.charAt(part))
            && Character.isLowerCase(first.charAt(part + 1)));
  }

  /** Says no more than that there is something: "a two-stage framework". */
  private static boolean isWholeWork(String key) {
    return key.equals("framework") || key.equals("pipeline") || key.equals("paradigm");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
