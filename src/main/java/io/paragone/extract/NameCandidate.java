package io.paragone.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name that the paper may introduce, with every place where it stands. */
final class NameCandidate {

  private final String first;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();

  /**
   * Where a name stands.
   *
   * @param sentence which one, -1 for the title
   * @param from its first word
   * @param to the word after its last
   * @param sort how it is written there, and what it is taken for
   * @param mention what is read there, empty for a word that nothing is known of
   */
  record Place(int sentence, int from, int to, String sort, Optional<Mention> mention) {

    Place(int sentence, int from, int to, String sort) {
      this(sentence, from, to, sort, Optional.empty());
    }

    static Place of(int sentence, Mention mention) {
      return new Place(
          sentence,
          mention.from(),
          mention.to(),
          mention.kind() + "," + mention.certainty(),
          Optional.of(mention));
    }

    boolean isInTitle() {
      return sentence < 0;
    }
  }

  NameCandidate(String first) {
    this.first = first;
  }

  void add(String spelling, Place place) {
    spellings.merge(spelling, 1, Integer::sum);
    places.add(place);
  }

  /** As it is written most often, or first. */
  String text() {
    String best = first;
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }

  /** The sort of testbed that the words around it take it for; empty for anything else. */
  Optional<NameKind> testbed() {
    return places.stream()
        .flatMap(place -> place.mention().stream())
        .map(Mention::kind)
        .filter(NameKind::isTestbed)
        .findFirst();
  }

  /** Whether a list has it, so that it is hardly new. */
  boolean isKnown() {
    return places.stream().flatMap(place -> place.mention().stream()).anyMatch(Mention::isKnown);
  }

  List<Place> places() {
    return places;
  }
}
