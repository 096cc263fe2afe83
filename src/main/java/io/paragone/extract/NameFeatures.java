package io.paragone.extract;

import static io.paragone.extract.Introductions.fold;

import io.paragone.extract.NameCandidate.Place;
import io.paragone.model.PaperFacts.Introduction;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What tells whether a paper introduces a name, as features of a {@link LinearModel}: what the
 * phrases of {@link Introductions} say, the words around it, where it stands and how it is written.
 */
final class NameFeatures {

  private static final int PARTS = 6;
  private static final int MOST = 5;
  private static final int REACH = 11;
  private static final int LETTERS_OF_SHAPE = 8;

  private final Sentence title;
  private final List<Sentence> sentences;
  private final List<Introduction> proposed;
  private final Map<String, Integer> proposals = new HashMap<>();
  private final String smallTitle;
  private final int firstOwn;

  /**
   * For the names of one paper.
   *
   * @param proposed what the phrases found
   */
  NameFeatures(Sentence title, List<Sentence> sentences, List<Introduction> proposed) {
    this.title = title;
    this.sentences = sentences;
    this.proposed = proposed;
    for (int i = 0; i < proposed.size(); i++) {
      proposals.putIfAbsent(fold(proposed.get(i).name()), i);
      for (String alias : proposed.get(i).aliases()) {
        proposals.putIfAbsent(fold(alias), i);
      }
    }
    this.smallTitle = title.text().toLowerCase(Locale.ROOT);
    int own = 0;
    while (own < sentences.size() && !ProposedNames.speaksOfOwn(sentences.get(own))) {
      own++;
    }
    this.firstOwn = own;
  }

  Set<String> of(NameCandidate candidate) {
    Set<String> features = new LinkedHashSet<>();
    features.add("always");
    addProposal(features, candidate);
    addTitle(features, candidate);
    addPositions(features, candidate);
    boolean first = true;
    for (Place place : candidate.places()) {
      if (!place.isInTitle()) {
        addPlace(features, place, first);
        first = false;
      }
    }
    addShape(features, candidate.text());
    return features;
  }

  private void addProposal(Set<String> features, NameCandidate candidate) {
    int at = proposal(candidate);
    if (at < 0) {
      features.add("not proposed, others: " + Math.min(2, proposed.size()));
      return;
    }
    boolean alias = !fold(proposed.get(at).name()).equals(fold(candidate.text()));
    features.add(alias ? "alias" : "proposed");
    features.add("proposed as " + proposed.get(at).kind());
    features.add("proposed " + (at == 0 ? "first" : "later"));
    features.add("proposed with " + Math.min(4, proposed.size()));
  }

  /** Whether the phrases say that the paper introduces it. */
  boolean isProposed(NameCandidate candidate) {
    return proposal(candidate) >= 0;
  }

  private int proposal(NameCandidate candidate) {
    return proposals.getOrDefault(fold(candidate.text()), -1);
  }

  private void addTitle(Set<String> features, NameCandidate candidate) {
    boolean inTitle = smallTitle.contains(candidate.text().toLowerCase(Locale.ROOT));
    features.add("in title: " + inTitle);
    boolean initials = areInitials(candidate.text());
    features.add("initials of title: " + initials);
    boolean written = candidate.places().stream().anyMatch(place -> !place.isInTitle());
    for (Place place : candidate.places()) {
      if (place.isInTitle()) {
        features.add("title " + place.sort() + (place.from() == 0 ? " first" : ""));
      }
      if (place.sort().equals("PREFIX")) {
        features.add("prefix of " + Math.min(3, place.to()) + ", in abstract: " + written);
        features.add("prefix like " + shape(candidate.text()) + ", in abstract: " + written);
      }
    }
  }

  /** Whether the title has words that begin with the capitals of a name, in their order. */
  private boolean areInitials(String name) {
    int word = 0;
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isUpperCase(name.charAt(i))) {
        continue;
      }
      letters++;
      while (word < title.size() && !begins(title.word(word).text(), name.charAt(i))) {
        word++;
      }
      if (word++ >= title.size()) {
        return false;
      }
    }
    return letters > 2;
  }

  private static boolean begins(String word, char capital) {
    return word.length() > 1 && Character.toUpperCase(word.charAt(0)) == capital;
  }

  private void addPositions(Set<String> features, NameCandidate candidate) {
    List<Place> places = candidate.places().stream().filter(p -> !p.isInTitle()).toList();
    features.add("places: " + Math.min(MOST, places.size()));
    if (!places.isEmpty()) {
      int first = places.get(0).sentence();
      int last = places.get(places.size() - 1).sentence();
      features.add("first in part " + PARTS * first / sentences.size());
      features.add("last in part " + PARTS * last / sentences.size());
      features.add("first behind own: " + Integer.signum(first - firstOwn));
    }
  }

  private void addPlace(Set<String> features, Place place, boolean first) {
    Sentence sentence = sentences.get(place.sentence());
    features.add("kind " + place.sort());
    if (first) {
      features.add("first " + place.sort());
    }
    for (int distance = 1; distance <= 3; distance++) {
      String before = key(sentence, place.from() - distance);
      String behind = key(sentence, place.to() + distance - 1);
      features.add("-" + distance + " " + before);
      features.add("+" + distance + " " + behind);
      if (first) {
        features.add("first -" + distance + " " + before);
        features.add("first +" + distance + " " + behind);
      }
    }
    String before = key(sentence, place.from() - 1);
    String behind = key(sentence, place.to());
    features.add("before " + key(sentence, place.from() - 2) + " " + before);
    features.add("behind " + behind + " " + key(sentence, place.to() + 1));
    features.add("around " + before + " " + behind);
    if (before.equals("(") && (behind.equals(")") || behind.equals(","))) {
      features.add("in brackets");
      features.add("in brackets first: " + first);
    }
    if (behind.equals("(")) {
      features.add("before brackets");
    }
    if (place.from() == 0) {
      features.add("opens sentence");
    }
    addVerb(features, sentence, place, first);
  }

  /** The proposing or naming verb close before. */
  private static void addVerb(
      Set<String> features, Sentence sentence, Place place, boolean isFirst) {
    for (int i = place.from() - 1; i >= Math.max(0, place.from() - REACH); i--) {
      String key = sentence.key(i);
      if (key.equals(".") || key.equals(";")) {
        return;
      }
      boolean proposes = WordClasses.is(WordClass.INTRODUCE, key);
      if (proposes || WordClasses.is(WordClass.NAMING, key)) {
        int distance = place.from() - i;
        features.add("verb " + key);
        features.add("verb at " + distance / 2);
        if (isFirst) {
          features.add("verb before the first");
        }
        features.add("verb of ours: " + speaks(sentence, i));
        features.add("verb at " + Math.min(4, distance / 2) + ", " + place.sort());
        features.add("verb " + key + ", of ours: " + speaks(sentence, i));
        if (distance <= 4) {
          features.add("path " + path(sentence, i, place.from()));
        }
        return;
      }
    }
  }

  private static boolean speaks(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (WordClasses.isAny(sentence.key(i), WordClass.SPEAKER, WordClass.OWN_SIGN)) {
        return true;
      }
    }
    return false;
  }

  private static String path(Sentence sentence, int from, int to) {
    var path = new StringBuilder();
    for (int i = from; i < to; i++) {
      path.append(key(sentence, i)).append(' ');
    }
    return path.toString().strip();
  }

  private static String key(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return "|";
    }
    String key = sentence.key(i);
    return Character.isDigit(key.charAt(0)) ? "#" : key;
  }

  private static void addShape(Collection<String> features, String text) {
    features.add("shape " + shape(text));
    features.add("length " + Math.min(LETTERS_OF_SHAPE, text.length() / 3));
    features.add("words " + Math.min(MOST, text.chars().filter(c -> c == ' ').count()));
  }

  /** The sorts of its characters: {@code aA-0} for {@code fooNet-2}. */
  private static String shape(String text) {
    var shape = new StringBuilder();
    for (int i = 0; i < text.length() && shape.length() < LETTERS_OF_SHAPE; i++) {
      char c = text.charAt(i);
      char sort =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != sort) {
        shape.append(sort);
      }
    }
    return shape.toString();
  }
}
