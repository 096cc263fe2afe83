package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import java.util.List;
import java.util.Optional;

/** Classes that share their noun: "text-only (61%), rule-based and debiased baselines". */
final class SharedHead {

  private static final int LONGEST = 16;

  private SharedHead() {}

  /** The list from word {@code from} on as one baseline. */
  static Optional<Read> read(Scene scene, int from) {
    int end = end(scene, from);
    return end == 0
        ? Optional.empty()
        : Optional.of(
            new Read(
                List.of(new Baseline(scene.sentence().span(from, end), Optional.empty())), end));
  }

  /** The word behind the noun that the list shares, 0 where none does. */
  private static int end(Scene scene, int from) {
    boolean listed = false;
    boolean adjective = false;
    for (int i = from; i < from + LONGEST; i++) {
      String key = scene.key(i);
      if (key.equals("(")) {
        i = scene.sentence().closing(i, LONGEST);
        if (i < 0) {
          return 0;
        }
      } else if (i > from && (key.equals(",") || key.equals("and") || key.equals("or"))) {
        listed = true;
      } else if (WordClasses.is(WordClass.CLASS_NOUN, key) && key.endsWith("s")) {
        return listed && adjective ? i + 1 : 0;
      } else if (!isPart(scene, i)) {
        return 0;
      } else {
        adjective |= key.indexOf('-') > 0;
      }
    }
    return 0;
  }

  private static boolean isPart(Scene scene, int i) {
    String key = scene.key(i);
    return !key.isEmpty()
        && Character.isLetterOrDigit(key.charAt(0))
        && !Numbers.isNumber(key)
        && !WordClasses.isAny(key, WordClass.STOP, WordClass.VERB, WordClass.NP_LINK)
        && !WordClasses.isAny(key, WordClass.BOUNDARY, WordClass.REPORT, WordClass.AUXILIARY)
        && scene.hits().stream().noneMatch(hit -> hit.from() == i)
        && scene.mentionOver(i).filter(m -> m.kind().isContender()).isEmpty();
  }
}
