package io.paragone.compare;

import io.paragone.compare.Leaderboard.Duel;
import io.paragone.compare.Leaderboard.Row;
import io.paragone.compare.Leaderboard.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds a place among ordered numbers for those of whom there are only claims. */
final class Placement {

  /**
   * A place.
   *
   * @param anchor which number, from 0; {@link #NOWHERE} behind all of them
   * @param level how far above it, negative below; 0 is beside it
   */
  private record Place(int anchor, int level) {

    static final int NOWHERE = Integer.MAX_VALUE;

    static final Comparator<Place> BEST_FIRST =
        Comparator.comparingInt(Place::anchor)
            .thenComparing(Comparator.comparingInt(Place::level).reversed());

    Place raised(int by) {
      return new Place(anchor, level + by);
    }
  }

  private record Claimed(String contender, Place place) {}

  private final List<Score> numbers;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, List<Duel>> duels = new TreeMap<>();
  private final Map<String, Place> found = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  /**
   * @param numbers the best first, of each contender one
   * @param claims in any order
   */
  Placement(List<Score> numbers, List<Duel> claims) {
    this.numbers = numbers;
    for (var i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).contender() != null) {
        positions.put(numbers.get(i).contender(), i);
      }
    }
    for (var duel : claims) {
      for (var side : Leaderboard.sides(duel)) {
        duels.computeIfAbsent(side, key -> new ArrayList<>()).add(duel);
      }
    }
  }

  /** All of them in order. */
  List<Row> rows() {
    var claimed =
        duels.keySet().stream()
            .filter(contender -> !positions.containsKey(contender))
            .map(contender -> new Claimed(contender, place(contender)))
            .sorted(
                Comparator.comparing(Claimed::place, Place.BEST_FIRST)
                    .thenComparing(Claimed::contender))
            .toList();
    var rows = new ArrayList<Row>();
    var next = 0;
    for (var i = 0; i < numbers.size(); i++) {
      var number = new Place(i, 0);
      while (next < claimed.size()
          && (claimed.get(next).place().anchor() < i
              || claimed.get(next).place().anchor() == i
                  && claimed.get(next).place().level() > number.level())) {
        next = append(rows, claimed, next);
      }
      var score = numbers.get(i);
      rows.add(new Row(rankOf(i, rows), score.contender(), score.key(), null));
    }
    while (next < claimed.size()) {
      next = append(rows, claimed, next);
    }
    return rows;
  }

  /** Equal numbers share a rank where nobody stands between them. */
  private int rankOf(int number, List<Row> rows) {
    var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    var isEqual =
        last != null
            && last.score() != null
            && numbers.get(number - 1).value() == numbers.get(number).value();
    return isEqual ? Objects.requireNonNull(last).rank() : rows.size() + 1;
  }

  private int append(List<Row> rows, List<Claimed> claimed, int next) {
    var one = claimed.get(next);
    var equalsFormer =
        next > 0
            && claimed.get(next - 1).place().equals(one.place())
            && rows.get(rows.size() - 1).duel() != null;
    var rank = equalsFormer ? rows.get(rows.size() - 1).rank() : rows.size() + 1;
    var duel = Leaderboard.telling(one.contender(), duels.getOrDefault(one.contender(), List.of()));
    rows.add(new Row(rank, one.contender(), null, duel.key()));
    return next + 1;
  }

  private Place place(String contender) {
    var known = placeIfKnown(contender);
    if (known != null) {
      return known;
    }
    inProgress.add(contender);
    var place = search(contender);
    inProgress.remove(contender);
    found.put(contender, place);
    return place;
  }

  private @Nullable Place placeIfKnown(String contender) {
    var position = positions.get(contender);
    return position == null ? found.get(contender) : new Place(position, 0);
  }

  private Place search(String contender) {
    var above = bestOf(rivals(contender, 1), 1);
    if (above != null) {
      return above;
    }
    var beside = bestOf(rivals(contender, 0), 0);
    if (beside != null) {
      return beside;
    }
    return rivals(contender, -1).stream()
        .map(positions::get)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(last -> new Place(last, -1))
        .orElse(new Place(Place.NOWHERE, 0));
  }

  /** Who claims go round in a circle with counts for nothing. */
  private @Nullable Place bestOf(List<String> rivals, int raised) {
    return rivals.stream()
        .filter(rival -> !inProgress.contains(rival))
        .map(this::place)
        .min(Place.BEST_FIRST)
        .map(place -> place.raised(raised))
        .orElse(null);
  }

  /** Whom most of the claims between the two have it ahead of (1), level with (0), behind (-1). */
  private List<String> rivals(String contender, int sign) {
    var balance = new TreeMap<String, Integer>();
    for (var duel : duels.getOrDefault(contender, List.of())) {
      var isWinner = contender.equals(duel.winner());
      var rival = isWinner ? duel.loser() : duel.winner();
      if (rival != null && !rival.equals(contender)) {
        balance.merge(rival, duel.tie() ? 0 : isWinner ? 1 : -1, Integer::sum);
      }
    }
    return balance.entrySet().stream()
        .filter(entry -> Integer.signum(entry.getValue()) == sign)
        .map(Map.Entry::getKey)
        .toList();
  }
}
