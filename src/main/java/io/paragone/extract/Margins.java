package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads by how much: "by up to 3.2 points", "a 15% improvement", "2.5x faster". */
final class Margins {
  private static final int REACH = 6;
  private static final int LONGEST_GAP = 12;

  private final Scene scene;
  private final MarginWords words;
  private final Differences differences;

  private final int from;

  private final int to;

  /** A margin and the word that it begins at. */
  record Found(Margin margin, int at) {}

  private Margins(Scene scene, int from, int to) {
    this.scene = scene;
    this.words = new MarginWords(scene);
    this.from = Math.max(0, from);
    this.to = Math.min(to, scene.sentence().size());
    this.differences = new Differences(scene, this.to);
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
        if (found.isEmpty() || i - last(found).at() > REACH) {
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
      Optional<Amount> amount = Amount.at(scene, i);
      if (amount.isPresent() && !(i == from && Amount.isInside(scene, i))) {
        Amount read = amount.get();
        if (!differences.isCost(read) && (differences.isOne(read) || isListed(read, found))) {
          addListedBefore(read, found);
          found.add(found(isOfPoints(read, found) ? read.inPoints() : read));
        }
        i = read.end() - 1;
      }
    }
    return found;
  }

  private Found found(Amount amount) {
    return new Found(amount.margin(words.qualifier(amount.at())), amount.at());
  }

  /** "absolute gains of 3% on FooBench, 2% on ToyBank": what holds of the first holds of all. */
  private boolean isOfPoints(Amount amount, List<Found> found) {
    return !found.isEmpty()
        && amount.unit() == MarginUnit.PERCENT
        && last(found).margin().unit() == MarginUnit.POINTS
        && scene.key(last(found).at() + 1).equals("%")
        && isListed(amount, found);
  }

  private static Found last(List<Found> found) {
    return found.get(found.size() - 1);
  }

  /** "a 3% and 2% improvement": what stands before a gain in a list is one too. */
  private void addListedBefore(Amount amount, List<Found> found) {
    int end = amount.at();
    while (scene.key(end - 1).equals("and") || scene.key(end - 1).equals(",")) {
      end--;
    }
    if (end == amount.at()) {
      return;
    }
    Amount.endingAt(scene, end)
        .filter(before -> before.isMeasured() && before.at() >= from)
        .filter(before -> found.isEmpty() || last(found).at() < before.at())
        .filter(before -> before.unit() == amount.unit())
        .ifPresent(
            before -> {
              addListedBefore(before, found);
              found.add(found(before));
            });
  }

  /** "by 13.5%, 16.4%, and 19.0%": what follows a margin in a list is one too. */
  private boolean isListed(Amount amount, List<Found> found) {
    if (found.isEmpty()) {
      return false;
    }
    Found last = last(found);
    boolean score = Amount.isScoreBehind(last.margin().value(), amount.value());
    boolean close =
        amount.isMeasured() || differences.isSigned(amount) || followsInList(amount, last);
    return !score
        && close
        && amount.at() - last.at() <= LONGEST_GAP
        && onlyListWords(last.at() + 1, amount.at());
  }

  /** "of 12.6 in F1 score, 21.3 in recall": two plain numbers of one sort. */
  private boolean followsInList(Amount amount, Found last) {
    String before = scene.key(amount.at() - 1);
    boolean listed = before.equals(",") || before.equals("and");
    return listed && amount.unit() != null && amount.unit() == last.margin().unit();
  }

  private boolean onlyListWords(int a, int b) {
    int open = 0;
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
      open += key.equals("(") ? 1 : key.equals(")") ? -1 : 0;
    }
    return open == 0;
  }
}
