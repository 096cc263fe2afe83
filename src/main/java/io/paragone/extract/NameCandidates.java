package io.paragone.extract;

import io.paragone.extract.NameCandidate.Place;
import io.paragone.model.PaperFacts.Introduction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a paper may introduce: whatever is written like a name in title or abstract. */
final class NameCandidates {

  private static final int TITLE = -1;
  private static final int LONGEST_PREFIX = 6;

  private final Map<String, NameCandidate> found = new LinkedHashMap<>();

  private NameCandidates() {}

  /**
   * By their folded spelling.
   *
   * @param proposed what phrases like "we propose" told, candidates however they are written
   */
  static Map<String, NameCandidate> in(
      Sentence title,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      List<Introduction> proposed) {
    var candidates = new NameCandidates();
    for (Introduction introduction : proposed) {
      candidates.open(introduction.name());
      introduction.aliases().forEach(candidates::open);
    }
    candidates.readTitle(title);
    for (int i = 0; i < sentences.size(); i++) {
      candidates.readMentions(i, mentions.get(i));
      candidates.readWords(i, sentences.get(i), mentions.get(i));
    }
    return candidates.found;
  }

  private void readTitle(Sentence title) {
    for (int i = 0; i < title.size(); i++) {
      if (title.key(i).equals(":") && i > 0 && i <= LONGEST_PREFIX) {
        add(title.span(0, i), new Place(TITLE, 0, i, "PREFIX"));
      }
      if (isWritten(title.word(i))) {
        add(title.word(i).text(), new Place(TITLE, i, i + 1, "WORD"));
      }
    }
  }

  private void readMentions(int at, Collection<Mention> mentions) {
    for (Mention mention : mentions) {
      add(mention.text(), Place.of(at, mention));
    }
  }

  private void readWords(int at, Sentence sentence, List<Mention> mentions) {
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      while (next < mentions.size() && mentions.get(next).to() <= i) {
        next++;
      }
      boolean covered = next < mentions.size() && mentions.get(next).from() <= i;
      if (!covered && isWritten(sentence.word(i))) {
        add(sentence.word(i).text(), new Place(at, i, i + 1, "WORD"));
      }
    }
  }

  /** A capital behind the first letter, or one and a digit, a hyphen or a plus. */
  private static boolean isWritten(Word candidate) {
    String word = candidate.text();
    if (Mentions.isNoName(candidate)) {
      return false;
    }
    boolean capital = false;
    boolean other = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        if (i > 0) {
          return true;
        }
        capital = true;
      }
      other |= Character.isDigit(c) || c == '-' || c == '+';
    }
    return capital && other;
  }

  private NameCandidate open(String spelling) {
    return found.computeIfAbsent(
        Introductions.fold(spelling), folded -> new NameCandidate(spelling));
  }

  private void add(String spelling, Place place) {
    open(spelling).add(spelling, place);
  }
}
