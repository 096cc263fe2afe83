package io.paragone.extract;

import io.paragone.model.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads by how much: "by up to 3.2 points", "a 15% improvement", "2.5x faster". */
final class Margins {
  private static final int REACH = 6;

  private final Scene scene;
  private final MarginWords words;

  private final int from;

  private final int to;

  /** A margin and the word that it begins at. */
  record Found(Margin margin, int at) {}

  private Margins(Scene scene, int from, int to) {
    this.scene = scene;
    this.words = new MarginWords(scene);
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
      Optional<EndPoints.Way> way = EndPoints.at(scene, i);
      if (way.isPresent()) {
        if (found.isEmpty() || i - found.get(found.size() - 1).at() > REACH) {
          found.add(new Found(way.get().margin(), i));
        }
        i = way.get().end() - 1;
        continue;
      }
      Optional<OrdersOfMagnitude> orders = OrdersOfMagnitude.at(scene, i);
      if (orders.isPresent()) {
        found.add(new Found(orders.get().margin(words.qualifier(i)), i));
        i = orders.get().end() - 1;
        continue;
      }
      Optional<Numbers.Parsed> number = Numbers.parse(scene.key(i)).or(this::none);
      if (number.isEmpty()) {
        number = spelled(i);
      }
      if (number.isPresent()
          && scene.mentionOver(i).isEmpty()
          && (isListed(i, found) || isDifference(i))) {
        addListedBefore(i, found);
        found.add(new Found(words.at(i, number.get()), i));
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
              found.add(new Found(words.at(number, parsed), number));
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
        || (i >= 0
            && i < scene.sentence().size()
            && scene.sentence().word(i).text().startsWith("+"));
  }

  private boolean isDifference(int i) {
    return isBehindBy(i) || isBehindGain(i) || isBeforeGain(i) || words.isRange(i) || isSigned(i);
  }

  /** "(+5.3)". */
  private boolean isSigned(int i) {
    return scene.key(i - 1).equals("(") && scene.sentence().word(i).text().startsWith("+");
  }

  /** "by (up to) 3%". */
  private boolean isBehindBy(int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      String key = scene.key(back);
      if (key.equals("by") || key.equals("margin") || key.equals("margins")) {
        return true;
      }
      if (!words.isQualifier(back)
          && !words.isTimesSign(back)
          && !scene.is(back, WordClass.MARGIN_FILLER)) {
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
      if (of && WordClasses.is(WordClass.DELTA, key)) {
        return true;
      }
      of |= key.equals("of") || key.equals("by");
      boolean passes = of || words.isQualifier(back) || scene.is(back, WordClass.GAIN_FILLER);
      if (!passes || key.equals(",") || key.equals("and")) {
        return false;
      }
    }
    return false;
  }

  /** "a 15% accuracy improvement", "2.5x faster", "3 points higher". */
  private boolean isBeforeGain(int i) {
    if (!hasUnit(i) && !isTimes(i) && !scene.key(i + 1).equals("absolute")) {
      return false;
    }
    for (int next = i + 1; next <= Math.min(to, i + REACH); next++) {
      String key = scene.key(next);
      if (WordClasses.is(WordClass.DELTA, key)
          || key.equals("faster")
          || key.equals("higher")
          || key.equals("greater")
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

  private boolean isTimes(int i) {
    Optional<Numbers.Parsed> number = Numbers.parse(scene.key(i));
    return (number.isPresent() && MarginWords.isTimesRest(number.get().rest()))
        || WordClasses.is(WordClass.TIMES, scene.key(i + 1))
        || scene.key(i).equals("twice");
  }
}
