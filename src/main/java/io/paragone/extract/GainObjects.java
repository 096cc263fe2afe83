package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Hit;
import java.util.Optional;

/** Whom a gain is over: "improves Y by 3%", "improves the accuracy of Y". */
final class GainObjects {

  private static final int LONGEST_LEVEL = 8;
  private static final int LONGEST_CLASS = 6;

  private final Scene scene;
  private final ListItems items;

  GainObjects(Scene scene) {
    this.scene = scene;
    this.items = new BaselineWords(scene).items();
  }

  /** The baselines behind the verb, empty where its object is a measure or nothing was found. */
  Optional<Read> object(Hit hit, int end) {
    int at = skipArticle(hit.to());
    int of = Math.max(behindLevelOf(at), behindFor(at));
    int object = items.member(of > 0 ? of : hit.to());
    Optional<Mention> first =
        scene
            .mentionAt(object)
            .or(() -> firstMember(object))
            .filter(m -> m.certainty() != Mention.Certainty.CAPITAL);
    if (first.isEmpty() || isMeasured(object)) {
      return Optional.empty();
    }
    Read read = Baselines.behind(scene, object);
    boolean named = !read.isEmpty() && read.baselines().get(0).isNamed();
    if (isNoun(hit) && !isSure(first.get())) {
      return Optional.empty();
    }
    boolean gained = isNoun(hit) ? isSizedGain(hit) : isGained(hit, read, first.get(), end);
    return named && gained ? Optional.of(read) : Optional.empty();
  }

  /** The first name in "open models such as X", "three models (X, Y)". */
  private Optional<Mention> firstMember(int from) {
    for (int i = from; i < from + LONGEST_CLASS; i++) {
      String key = scene.key(i);
      if (WordClasses.isAny(key, WordClass.CLASS_NOUN, WordClass.METHOD_NOUN)) {
        int link = scene.key(i + 1).equals(",") ? i + 2 : i + 1;
        return switch (scene.key(link)) {
          case "such" -> contender(link + 2);
          case "like", "including" -> contender(link + 1);
          case "(" -> contender(link + 1).or(() -> contender(link + 3));
          default -> Optional.empty();
        };
      }
      boolean word = !key.isEmpty() && Character.isLetter(key.charAt(0));
      if (!word || WordClasses.isAny(key, WordClass.STOP, WordClass.VERB, WordClass.NP_LINK)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> contender(int i) {
    return scene.mentionAt(i).filter(m -> m.kind().isContender());
  }

  private boolean isGained(Hit hit, Read read, Mention first, int end) {
    return scene.key(read.end()).equals("from")
        || scene.key(first.to()).equals("baseline")
        || !Margins.in(scene, read.end(), end).isEmpty()
        || (isSure(first) && isFound(hit));
  }

  private boolean isFound(Hit hit) {
    boolean finite = !scene.key(hit.from()).endsWith("ing");
    boolean added = Findings.isAdded(scene) && scene.key(hit.from()).endsWith("s");
    return added || (finite && Findings.isFound(scene, hit.from()));
  }

  private static boolean isSure(Mention mention) {
    return mention.isKnown() || mention.kind() == NameKind.BASE_MODEL;
  }

  /** The word behind "performance of", 0 where the object is none. */
  private int behindLevelOf(int from) {
    for (int i = from; i < from + LONGEST_LEVEL; i++) {
      if (scene.key(i).equals("of")) {
        int owner = items.member(i + 1);
        boolean level =
            WordClasses.isAny(
                scene.key(i - 1), WordClass.LEVEL, WordClass.METRIC_NOUN, WordClass.MERIT);
        boolean model = scene.mentionAt(owner).filter(GainObjects::isSure).isPresent();
        return i > from && (level || model) ? i + 1 : 0;
      }
      if (scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent()
          || WordClasses.isAny(scene.key(i), WordClass.STOP, WordClass.VERB)) {
        return 0;
      }
    }
    return 0;
  }

  /** The word behind "accuracy for", 0 where no model of somebody else's follows. */
  private int behindFor(int from) {
    for (int i = from; i < from + LONGEST_LEVEL; i++) {
      if (scene.key(i).equals("for")) {
        int owner = skipArticle(i + 1);
        return i > from && scene.mentionAt(owner).filter(GainObjects::isSure).isPresent()
            ? i + 1
            : 0;
      }
      if (WordClasses.isAny(scene.key(i), WordClass.STOP, WordClass.VERB)
          || scene.key(i).equals("of")) {
        return 0;
      }
    }
    return 0;
  }

  /** "improvements for": the gain is a noun. */
  static boolean isNoun(Hit hit) {
    return hit.cue().rule().endsWith(" for");
  }

  private boolean isSizedGain(Hit hit) {
    return scene.is(hit.from() - 1, WordClass.SIZABLE)
        || scene.is(hit.from() - 2, WordClass.SIZABLE)
        || !Margins.in(scene, hit.from() - 6, hit.to()).isEmpty();
  }

  /** "improves FOO", "improves Foo accuracy": what nobody knows may be a measure or a task. */
  private boolean isMeasured(int at) {
    return scene
        .mentionAt(at)
        .filter(m -> !m.isKnown())
        .map(
            m ->
                m.text().chars().allMatch(Character::isUpperCase)
                    || scene.is(m.to(), WordClass.LEVEL)
                    || scene.is(m.to(), WordClass.METRIC_NOUN))
        .orElse(false);
  }

  private int skipArticle(int i) {
    return scene.is(i, WordClass.DETERMINER) || scene.key(i).equals("the") ? i + 1 : i;
  }
}
