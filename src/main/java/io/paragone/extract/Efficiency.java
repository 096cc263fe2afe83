package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim says besides of cost: "matches Y while using half the memory" beats Y by memory. */
final class Efficiency {

  static final String RULE = "efficiency: ";

  private static final double CONFIDENCE = 0.8;
  private static final int REACH = 8;

  private Efficiency() {}

  /**
   * The side claim of a sentence part.
   *
   * @param at the word that it begins at
   * @param metric the resource as the text names it
   */
  record Aside(int at, String metric, Optional<Margin> margin) {

    Draft draft(Subject subject, Baseline baseline, List<String> on) {
      return new Draft(
          subject,
          baseline,
          Outcome.BEATS,
          List.copyOf(on),
          metric,
          margin.orElse(null),
          Math.min(CONFIDENCE, subject.certainty()),
          RULE + metric);
    }
  }

  /** The first side claim from word {@code from} to {@code to}, exclusive. */
  static Optional<Aside> in(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.is(i, WordClass.ASIDE)) {
        Optional<Aside> aside = behind(scene, i, to);
        if (aside.isPresent()) {
          return aside;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Aside> behind(Scene scene, int opening, int to) {
    int last = Math.min(to, opening + REACH);
    for (int i = opening + 1; i < last; i++) {
      String key = scene.key(i);
      boolean stands = WordClasses.is(WordClass.CHEAPER, key);
      if (stands || WordClasses.is(WordClass.LESS, key) || isHalf(scene, i) || isShare(scene, i)) {
        return aside(scene, opening, i, stands, to);
      }
      if (WordClasses.isAny(key, WordClass.EQUAL, WordClass.NEGATION, WordClass.BAD)
          || scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent()
          || (i > opening + 1 && WordClasses.is(WordClass.BOUNDARY, key))
          || key.equals("more")
          || key.equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Aside> aside(Scene scene, int opening, int sign, boolean stands, int to) {
    List<String> resources = new ArrayList<>();
    int end = sign + 1;
    for (int i = sign + 1; i < Math.min(to, sign + REACH); i++) {
      String key = scene.key(i);
      if (key.equals("than") || key.equals("compared")) {
        return Optional.empty();
      }
      if (WordClasses.is(WordClass.BOUNDARY, key) || key.equals(".") || key.equals(",")) {
        break;
      }
      end = i + 1;
      if (WordClasses.is(WordClass.RESOURCE, key) && resources.isEmpty()) {
        resources.add(MeasurePhrase.ofResource(scene, i).text(scene));
      }
    }
    if (resources.isEmpty() && !stands) {
      return Optional.empty();
    }
    String metric = resources.isEmpty() ? Metrics.SPEED : resources.get(0);
    Optional<Margin> margin =
        Margins.in(scene, opening, end).stream().map(Margins.Found::margin).findFirst();
    return Optional.of(new Aside(opening, metric, margin));
  }

  /** "only 10% of the data". */
  private static boolean isShare(Scene scene, int i) {
    return scene.key(i).equals("only")
        && Numbers.isNumber(scene.key(i + 1))
        && scene.key(i + 2).equals("%");
  }

  /** "half the memory". */
  private static boolean isHalf(Scene scene, int i) {
    return scene.key(i).equals("half")
        && (scene.key(i + 1).equals("the") || scene.key(i + 1).equals("of"));
  }
}
