package io.paragone.extract;

import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;

/** What a tie adds: "matches Y while improving robustness" ties with Y and beats it as well. */
final class LeadBesideTie {

  private static final String RULE = "beside a tie: better";
  private static final double CONFIDENCE = 0.75;
  private static final int REACH = 8;

  private LeadBesideTie() {}

  /** The claims over those whom the sentence says the paper's own thing to be equal to. */
  static List<Draft> read(Scene scene, List<Draft> drafts) {
    boolean beaten = drafts.stream().anyMatch(draft -> draft.outcome() == Outcome.BEATS);
    List<Draft> ties =
        drafts.stream()
            .filter(draft -> draft.outcome() == Outcome.TIES)
            .filter(draft -> draft.subject().isOwn() && draft.baseline().isNamed())
            .toList();
    return beaten || ties.isEmpty() || !isToldBehind(scene)
        ? List.of()
        : ties.stream().map(LeadBesideTie::lead).toList();
  }

  private static Draft lead(Draft tie) {
    return new Draft(
        tie.subject(),
        tie.baseline(),
        Outcome.BEATS,
        List.of(),
        null,
        null,
        Math.min(CONFIDENCE, tie.confidence()),
        RULE);
  }

  private static boolean isToldBehind(Scene scene) {
    Optional<Hit> tie =
        scene.hits().stream().filter(hit -> hit.cue().outcome() == Outcome.TIES).findFirst();
    int from = tie.map(Hit::to).orElse(scene.sentence().size());
    for (int i = from; i < scene.sentence().size(); i++) {
      boolean opens =
          switch (scene.key(i)) {
            case "while", "whilst", "but", "yet" -> true;
            default -> false;
          };
      if (opens) {
        return isBetter(scene, i + 1);
      }
    }
    return false;
  }

  private static boolean isBetter(Scene scene, int from) {
    int i = from;
    boolean offered = false;
    while (!isRise(scene, i) && opens(scene, i)) {
      offered |= isOffer(scene, i);
      i++;
    }
    return isRise(scene, i)
        && (offered || scene.key(i).endsWith("ing"))
        && Merits.areBehind(scene, i)
        && !comparesBehind(scene, i)
        && !isSubject(scene, i);
  }

  /** "improving robustness remains open": a clause of its own, whose verb comes behind. */
  private static boolean isSubject(Scene scene, int rise) {
    int i = rise + 1;
    while (!Merits.isAt(scene, i)) {
      i++;
    }
    while (Merits.isAt(scene, i)) {
      i++;
    }
    if (!endsPhrase(scene, i)) {
      return true;
    }
    while (i < scene.sentence().size()
        && !scene.key(i).equals(",")
        && !scene.is(i, WordClass.BOUNDARY)) {
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.AUXILIARY, WordClass.DOUBT)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean endsPhrase(Scene scene, int i) {
    String key = scene.key(i);
    return key.isEmpty()
        || !Character.isLetter(key.charAt(0))
        || key.equals("and")
        || WordClasses.isAny(
            key, WordClass.PREPOSITION, WordClass.STOP, WordClass.BOUNDARY, WordClass.ADVERB);
  }

  private static boolean isRise(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "superior", "better", "improved", "stronger", "higher", "greater", "enhanced" -> true;
      default -> scene.is(i, WordClass.RAISE) && scene.key(i).endsWith("ing");
    };
  }

  private static boolean opens(Scene scene, int i) {
    return isOffer(scene, i) || scene.is(i, WordClass.ADVERB) || scene.is(i, WordClass.DETERMINER);
  }

  private static boolean isOffer(Scene scene, int i) {
    return scene.is(i, WordClass.ACHIEVE)
        || switch (scene.key(i)) {
          case "with", "at", "offering", "providing", "having", "showing", "exhibiting" -> true;
          default -> false;
        };
  }

  /** "superior robustness to full tuning": somebody else is beaten. */
  private static boolean comparesBehind(Scene scene, int from) {
    for (int i = from + 1; i < from + REACH; i++) {
      switch (scene.key(i)) {
        case "to", "than", "over", "compared", "relative", "against" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
