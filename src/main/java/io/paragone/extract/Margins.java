package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads by how much: "by up to 3.2 points", "a 15% improvement", "2.5x faster". */
final class Margins {

  private static final int REACH = 6;

  private final Scene scene;
  private final int from;
  private final int to;

  /** A margin and the word that it begins at. */
  record Found(Margin margin, int at) {}

  private Margins(Scene scene, int from, int to) {
    this.scene = scene;
    this.from = Math.max(0, from);
    this.to = Math.min(to, scene.sentence().size());
  }

  /** The margins stated from word {@code from} to word {@code to}, exclusive. */
  static List<Found> in(Scene scene, int from, int to) {
    return new Margins(scene, from, to).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Optional<Numbers.Parsed> number = Numbers.parse(scene.key(i)).or(this::none);
      if (number.isEmpty()) {
        number = spelled(i);
      }
      if (number.isPresent()
          && scene.mentionOver(i).isEmpty()
          && (isListed(i, found) || isDifference(i))) {
        addListedBefore(i, found);
        found.add(new Found(margin(i, number.get()), i));
      }
    }
    return found;
  }

  /** "a 3% and 2% improvement": what stands before a gain in a list is one too. */
  private void addListedBefore(int i, List<Found> found) {
    int and = i - 1;
    boolean listed = scene.key(and).equals("and") || scene.key(and).equals(",");
    int unit = and - 1;
    int number = hasUnit(unit - 1) ? unit - 1 : -1;
    boolean known = !found.isEmpty() && found.get(found.size() - 1).at() >= number;
    if (!listed || number < from || known) {
      return;
    }
    Numbers.parse(scene.key(number))
        .ifPresent(
            parsed -> {
              addListedBefore(number, found);
              found.add(new Found(margin(number, parsed), number));
            });
  }

  private Optional<Numbers.Parsed> none() {
    return Optional.empty();
  }

  private Optional<Numbers.Parsed> spelled(int i) {
    boolean times =
        WordClasses.is(WordClass.TIMES, scene.key(i + 1))
            || scene.key(i).equals("twice")
            || scene.key(i).endsWith("fold");
    return times
        ? Numbers.spelled(scene.key(i)).map(v -> new Numbers.Parsed(v, Optional.empty(), ""))
        : Optional.empty();
  }

  /** "by 13.5%, 16.4%, and 19.0%": what follows a margin in a list is one too. */
  private boolean isListed(int i, List<Found> found) {
    if (found.isEmpty()) {
      return false;
    }
    int last = found.get(found.size() - 1).at();
    return i - last <= 12 && hasUnit(i) && onlyListWords(last + 1, i);
  }

  private boolean onlyListWords(int a, int b) {
    for (int i = a; i < b; i++) {
      String key = scene.key(i);
      boolean verb =
          WordClasses.isAny(key, WordClass.VERB, WordClass.BOUNDARY)
              || key.equals("with")
              || key.equals("from")
              || key.equals("only")
              || key.equals("using")
              || key.equals("to")
              || key.endsWith("ing");
      if (verb) {
        return false;
      }
    }
    return true;
  }

  private boolean hasUnit(int i) {
    String next = scene.key(i + 1);
    return next.equals("%")
        || next.equals("db")
        || next.equals("ms")
        || WordClasses.isAny(next, WordClass.NUMBER_NOUN, WordClass.TIMES)
        || i >= 0 && i < scene.sentence().size() && scene.sentence().word(i).text().startsWith("+");
  }

  private boolean isDifference(int i) {
    return isBehindBy(i) || isBehindGain(i) || isBeforeGain(i);
  }

  /** "by (up to) 3%". */
  private boolean isBehindBy(int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      String key = scene.key(back);
      if (key.equals("by") || key.equals("margin") || key.equals("margins")) {
        return true;
      }
      boolean passes =
          isQualifier(back)
              || key.equals("an")
              || key.equals("a")
              || key.equals("of")
              || key.equals("to")
              || key.equals("up")
              || key.equals("more")
              || key.equals("than")
              || key.equals("as")
              || key.equals("much")
              || key.equals("at")
              || key.equals("least")
              || key.equals("absolute")
              || key.equals("relative")
              || key.equals("impressive")
              || key.equals("significant")
              || key.equals("on")
              || key.equals("factor")
              || key.equals("well")
              || key.equals("remarkable");
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "an improvement of 3%", "gains of up to 3%". */
  private boolean isBehindGain(int i) {
    boolean of = false;
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      String key = scene.key(back);
      if (of && isGainNoun(key)) {
        return true;
      }
      of |= key.equals("of") || key.equals("by");
      if (!of
          && !isQualifier(back)
          && !key.equals("up")
          && !key.equals("to")
          && !key.equals("than")
          && !key.equals("more")
          && !key.equals("at")
          && !key.equals("least")
          && !key.equals("as")
          && !key.equals("much")) {
        return false;
      }
      if (key.equals(",") || key.equals("and")) {
        return false;
      }
    }
    return false;
  }

  /** "a 15% accuracy improvement", "2.5x faster", "3 points higher". */
  private boolean isBeforeGain(int i) {
    if (!hasUnit(i) && !isTimes(i)) {
      return false;
    }
    for (int next = i + 1; next <= Math.min(to, i + REACH); next++) {
      String key = scene.key(next);
      if (isGainNoun(key)
          || key.equals("faster")
          || key.equals("higher")
          || key.equals("better")
          || WordClasses.is(WordClass.LESS, key)) {
        return true;
      }
      if (WordClasses.isAny(key, WordClass.STOP, WordClass.BOUNDARY, WordClass.NP_LINK)
          || key.equals(",")
          || key.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGainNoun(String key) {
    return switch (key) {
      case "improvement",
          "improvements",
          "gain",
          "gains",
          "increase",
          "increases",
          "boost",
          "boosts",
          "reduction",
          "reductions",
          "decrease",
          "speedup",
          "speedups",
          "speed-up",
          "speed-ups",
          "acceleration",
          "savings",
          "drop",
          "enhancement",
          "enhancements",
          "advantage",
          "margin",
          "uplift",
          "lead",
          "difference",
          "rise",
          "jump",
          "improved" ->
          true;
      default -> false;
    };
  }

  private boolean isTimes(int i) {
    Optional<Numbers.Parsed> number = Numbers.parse(scene.key(i));
    return number.isPresent() && isTimesRest(number.get().rest())
        || WordClasses.is(WordClass.TIMES, scene.key(i + 1))
        || scene.key(i).equals("twice");
  }

  private static boolean isTimesRest(String rest) {
    return rest.equals("x")
        || rest.equals("-fold")
        || rest.equals("fold")
        || rest.equals("times")
        || rest.equals("-x");
  }

  private Margin margin(int i, Numbers.Parsed number) {
    MarginUnit unit = unit(i, number);
    String other = unit == MarginUnit.OTHER ? otherUnit(i, number) : null;
    return new Margin(number.value(), max(i, number), unit, other, qualifier(i));
  }

  private @Nullable Double max(int i, Numbers.Parsed number) {
    if (number.max().isPresent()) {
      return number.max().get();
    }
    int next = scene.key(i + 1).equals("%") ? i + 2 : i + 1;
    boolean range =
        scene.key(next).equals("-")
            || scene.key(next).equals("to")
            || scene.key(next).equals("sim")
            || scene.key(next).equals("~");
    if (range && !scene.key(i - 1).equals("from")) {
      return Numbers.parse(scene.key(next + 1)).map(Numbers.Parsed::value).orElse(null);
    }
    if (number.rest().isEmpty() && scene.key(next).startsWith("-")) {
      return Numbers.parse(scene.key(next)).map(Numbers.Parsed::value).orElse(null);
    }
    return null;
  }

  private @Nullable MarginUnit unit(int i, Numbers.Parsed number) {
    if (!number.rest().isEmpty()) {
      return isTimesRest(number.rest()) ? MarginUnit.TIMES : MarginUnit.OTHER;
    }
    String key = unitKey(i);
    if (key.equals("%")) {
      return isAbsolute(i) ? MarginUnit.POINTS : MarginUnit.PERCENT;
    }
    if (WordClasses.is(WordClass.TIMES, key)
        || scene.key(i).equals("twice")
        || scene.key(i).endsWith("fold")) {
      return MarginUnit.TIMES;
    }
    if (key.equals("percent")) {
      return isAbsolute(i) ? MarginUnit.POINTS : MarginUnit.PERCENT;
    }
    for (int next = i + 1; next <= i + 3; next++) {
      if (WordClasses.is(WordClass.NUMBER_NOUN, scene.key(next))) {
        return MarginUnit.POINTS;
      }
    }
    return switch (key) {
      case "db", "ms", "seconds", "mm", "cm", "hours", "fps", "gb", "mb" -> MarginUnit.OTHER;
      default -> null;
    };
  }

  /** The word that holds the unit: behind a list the last one speaks for all. */
  private String unitKey(int i) {
    String key = scene.key(i + 1);
    boolean range = key.equals("-") || key.equals("to");
    return range ? scene.key(i + 3) : key;
  }

  private String otherUnit(int i, Numbers.Parsed number) {
    return number.rest().isEmpty() ? scene.sentence().word(i + 1).text() : number.rest();
  }

  private boolean isAbsolute(int i) {
    for (int next = i + 2; next <= i + 3; next++) {
      if (scene.key(next).equals("points")
          || scene.key(next).equals("point")
          || scene.key(next).equals("absolute")) {
        return true;
      }
    }
    for (int back = i - 1; back >= Math.max(0, i - 5); back--) {
      if (scene.key(back).equals("absolute")) {
        return true;
      }
      if (scene.key(back).equals("relative")) {
        return false;
      }
    }
    return false;
  }

  private boolean isQualifier(int i) {
    return WordClasses.isAny(
        scene.key(i), WordClass.UP_TO, WordClass.MORE_THAN, WordClass.ABOUT, WordClass.AVERAGE);
  }

  private @Nullable MarginQualifier qualifier(int i) {
    MarginQualifier found = null;
    for (int back = i - 1; back >= Math.max(0, i - REACH) && found == null; back--) {
      String key = scene.key(back);
      if (key.equals(",") || Numbers.isNumber(key)) {
        break;
      }
      found = qualifierAt(back);
    }
    return found != null ? found : averageBehind(i);
  }

  private @Nullable MarginQualifier averageBehind(int i) {
    for (int next = i + 1; next <= Math.min(to, i + REACH); next++) {
      if (scene.key(next).equals("average")) {
        return MarginQualifier.AVERAGE;
      }
    }
    return null;
  }

  private @Nullable MarginQualifier qualifierAt(int i) {
    String key = scene.key(i);
    if (key.equals("to") && scene.key(i - 1).equals("up")
        || key.equals("as") && scene.key(i - 1).equals("much")
        || key.equals("as") && scene.key(i - 1).equals("high")
        || WordClasses.is(WordClass.UP_TO, key)) {
      return MarginQualifier.UP_TO;
    }
    boolean moreThan =
        key.equals("than")
            && WordClasses.is(WordClass.GOOD, scene.key(i - 1))
            && !scene.key(i - 1).equals("faster");
    if (moreThan
        || key.equals("least")
        || WordClasses.is(WordClass.MORE_THAN, key) && !key.equals("above")) {
      return MarginQualifier.MORE_THAN;
    }
    if (WordClasses.is(WordClass.ABOUT, key)) {
      return MarginQualifier.ABOUT;
    }
    return WordClasses.is(WordClass.AVERAGE, key) ? MarginQualifier.AVERAGE : null;
  }
}
