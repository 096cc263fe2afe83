package io.paragone.extract;

import io.paragone.extract.Reading.Placed;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts.Introduction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims of a paper with the chance that each is right for its confidence. The weights were
 * learned from claims that were read from annotated papers; how sure the reading itself is counts
 * as one of many things.
 */
final class WeighedClaims {

  private static final LinearModel MODEL = LinearModel.load("claim-confidence.tsv");
  private static final int PARTS_OF_AN_ABSTRACT = 5;
  private static final int STEPS_OF_CERTAINTY = 20;
  private static final int WORDS_IN_A_STEP = 12;
  private static final int MANY = 6;
  private static final int SEVERAL = 4;
  private static final Set<String> OWN_WORDS = Set.of("we", "our", "ours", "proposed");

  private final List<Placed> read;
  private final List<String> introduced;
  private final Optional<String> main;
  private final int length;

  /** How many claims a sentence makes, by where it begins. */
  private final Map<Integer, Integer> claimsBySentence = new HashMap<>();

  /**
   * @param read the claims in the order of the text
   * @param introductions what the paper introduces, the most important first
   * @param length of the abstract, in characters
   */
  WeighedClaims(List<Placed> read, List<Introduction> introductions, int length) {
    this.read = List.copyOf(read);
    this.introduced = introductions.stream().map(Introduction::name).toList();
    this.main =
        introductions.stream()
            .filter(introduction -> introduction.kind().isContender())
            .map(Introduction::name)
            .findFirst();
    this.length = length;
    read.forEach(placed -> claimsBySentence.merge(placed.sentence().start(), 1, Integer::sum));
  }

  /** The claims as they were read. */
  List<Placed> read() {
    return read;
  }

  List<Placed> all() {
    return read.stream()
        .map(
            placed ->
                new Placed(
                    placed.draft().withConfidence(MODEL.probability(featuresOf(placed))),
                    placed.sentence()))
        .toList();
  }

  /** What the model is asked about a claim. */
  Set<String> featuresOf(Placed placed) {
    Draft draft = placed.draft();
    Sentence sentence = placed.sentence();
    String phrase = "phrase=" + draft.phrase();
    String baseline = "baseline=" + draft.baseline().kind().map(Kind::name).orElse("UNNAMED");
    String subject = "subject=" + role(draft.subject());
    Set<String> features = new HashSet<>();
    features.add("always");
    features.add(phrase);
    features.add(baseline);
    features.add(subject);
    features.add(phrase + " " + baseline);
    features.add(subject + " " + baseline);
    features.add("outcome=" + draft.outcome());
    features.add("certainty=" + Math.round(draft.confidence() * STEPS_OF_CERTAINTY));
    features.add("unit=" + (draft.margin() == null ? "none" : draft.margin().unit()));
    features.add("testbeds=" + Math.min(draft.on().size(), 2));
    features.add("metric=" + (draft.metric() != null));
    features.add("introduced=" + Math.min(introduced.size(), SEVERAL));
    features.add("place=" + sentence.start() * PARTS_OF_AN_ABSTRACT / (length + 1));
    features.add("words=" + Math.min(sentence.size() / WORDS_IN_A_STEP, MANY));
    features.add("spaces=" + Math.min(spaces(draft.baseline().name()), MANY));
    features.add("quoted=" + sentence.text().contains(draft.baseline().name()));
    features.add("capitals=" + draft.baseline().name().chars().anyMatch(Character::isUpperCase));
    features.add("subject named=" + sentence.text().contains(draft.subject().name()));
    features.add("own words=" + speaksOfOwn(sentence));
    features.add("beside=" + Math.min(claimsBySentence.getOrDefault(sentence.start(), 0), SEVERAL));
    features.add("claims=" + Math.min(read.size(), 2 * SEVERAL));
    return features;
  }

  private String role(Subject subject) {
    if (main.filter(subject.name()::equals).isPresent()) {
      return "main";
    }
    if (introduced.contains(subject.name())) {
      return "introduced";
    }
    return subject.isOwn() ? "paper" : "other";
  }

  private static int spaces(String name) {
    return (int) name.chars().filter(c -> c == ' ').count();
  }

  private static boolean speaksOfOwn(Sentence sentence) {
    return sentence.words().stream().map(Word::key).anyMatch(OWN_WORDS::contains);
  }
}
