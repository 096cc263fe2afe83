package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.Locale;

/** Sorts of things set against each other: "dense retrievers outperform sparse ones". */
final class SortsCompared {

  private SortsCompared() {}

  /** Whether the baselines, none of which has a name, are such that a sort can be compared with. */
  static boolean are(Scene scene, Hit hit, Read read) {
    return !read.isEmpty()
        && !isPronoun(scene.key(hit.to()))
        && ComparedMerits.areOf(scene, hit)
        && read.baselines().stream().allMatch(baseline -> isSort(baseline.name(), hit.cue()));
  }

  /** "outperforms them and learns": the list that is read behind it is none. */
  private static boolean isPronoun(String key) {
    return key.equals("them") || key.equals("it");
  }

  private static boolean isSort(String phrase, Cue cue) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split("[ \\n]+");
    String head = head(words);
    boolean own = words[0].equals("their") && WordClasses.is(WordClass.LEVEL, head);
    boolean sort =
        WordClasses.is(WordClass.CLASS_NOUN, head)
            || words[0].equals("those")
            || words[0].equals("human");
    boolean plural = head.endsWith("s") && cue.outcome() != Outcome.TIES;
    return !own
        && !head.isEmpty()
        && !words[0].equals("our")
        && !words[0].endsWith("ing")
        && (sort || plural);
  }

  /** "methods" of "methods trained on pairs", and of "trained methods". */
  private static String head(String[] words) {
    int head = 0;
    while (head + 1 < words.length
        && (!WordClasses.is(WordClass.NP_LINK, words[head + 1]) || isAdjective(words, head + 1))) {
      head++;
    }
    return words[head];
  }

  /** "larger fine-tuned models". */
  private static boolean isAdjective(String[] words, int i) {
    return i + 1 < words.length
        && WordClasses.isAny(words[i], WordClass.TRAINED, WordClass.QUALIFIER)
        && !WordClasses.isAny(words[i + 1], WordClass.NP_LINK, WordClass.ADVERB)
        && !WordClasses.is(WordClass.CLASS_NOUN, words[i - 1])
        && !words[i - 1].endsWith("s");
  }
}
