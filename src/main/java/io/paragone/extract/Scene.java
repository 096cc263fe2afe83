package io.paragone.extract;

import io.paragone.extract.Cue.Hit;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Introduction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence as the grammar sees it.
 *
 * @param own what the paper introduces
 * @param main the first contender that it introduces, empty where it gives none a name
 * @param isOwnGround whether the paper has begun to speak of its own work
 * @param earlier the testbeds of the sentence before
 * @param loneForms the abbreviations that the text gives and does not use again
 * @param lexicon for the names that the sentence has only in other words
 * @param measures what the sentence measures by
 */
record Scene(
    Sentence sentence,
    List<Mention> mentions,
    List<Hit> hits,
    OwnNames own,
    Optional<Introduction> main,
    boolean isOwnGround,
    Testbeds.Earlier earlier,
    Set<String> loneForms,
    Lexicon lexicon,
    Measures measures) {

  String key(int i) {
    return sentence.key(i);
  }

  boolean is(int i, WordClass sort) {
    return i >= 0 && i < sentence.size() && sentence.word(i).classes().contains(sort);
  }

  /** "our", "the proposed", unlike "the recently proposed" of somebody else. */
  boolean isOwnSign(int i) {
    boolean others =
        switch (key(i - 1)) {
          case "recently", "previously", "originally", "earlier" -> true;
          default -> false;
        };
    return is(i, WordClass.OWN_SIGN) && !(others && key(i).equals("proposed"));
  }

  /** The word in front of {@code at}, adverbs left out; -1 in front of the first. */
  int beforeAdverbs(int at) {
    int i = at - 1;
    while (is(i, WordClass.ADVERB)) {
      i--;
    }
    return i;
  }

  /** The mention that covers word {@code i}. */
  Optional<Mention> mentionOver(int i) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Mention mention = mentions.get(middle);
      if (i < mention.from()) {
        high = middle - 1;
      } else if (i >= mention.to()) {
        low = middle + 1;
      } else {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  Optional<Mention> mentionAt(int i) {
    return mentionOver(i).filter(mention -> mention.from() == i);
  }

  Optional<Mention> mentionEndingAt(int i) {
    return mentionOver(i).filter(mention -> mention.to() == i + 1);
  }

  String mainName() {
    return main.map(Introduction::name).orElse(PaperFacts.OURS);
  }

  Kind mainKind() {
    return main.map(Introduction::kind).orElse(Kind.METHOD);
  }

  /** The name that the paper's facts use for a mention: an own thing has one name throughout. */
  String nameOf(Mention mention) {
    return own.name(mention.text()).orElse(mention.text());
  }

  boolean isOwn(Mention mention) {
    return own.owns(mention);
  }
}
