package io.paragone.extract;

import java.util.Optional;

/** What single words mean in a list of baselines. */
final class BaselineWords {

  private static final int LONGEST_BRACKET = 24;

  private final Scene scene;

  private final ListItems items;

  BaselineWords(Scene scene) {
    this.scene = scene;
    this.items = new ListItems(scene, this);
  }

  ListItems items() {
    return items;
  }

  boolean isThatOf(int i) {
    return (scene.key(i).equals("that")
            || scene.key(i).equals("those")
            || scene.key(i).equals("performance"))
        && (scene.key(i + 1).equals("of") || scene.key(i + 1).equals("by"));
  }

  boolean isStop(int i) {
    boolean leading = scene.key(i).equals("leading") && !scene.key(i + 1).equals("to");
    return !leading && WordClasses.isAny(scene.key(i), WordClass.STOP, WordClass.VERB);
  }

  /** "distillation from X", "variants of X": X is not what is compared with. */
  boolean isModifierLink(int i) {
    return scene.key(i).equals("from")
        || scene.key(i).equals("of")
        || scene.key(i).equals("with")
        || scene.key(i).equals("using");
  }

  boolean isHit(int i) {
    return scene.hits().stream()
        .anyMatch(
            hit ->
                hit.from() == i
                    && (hit.cue().frame() == Cue.Frame.VERB
                        || hit.cue().frame() == Cue.Frame.COMPARED));
  }

  /** "models based on X", "LLMs aligned with X", "version of X". */
  boolean canLink(int i, boolean hasPhrase) {
    return switch (scene.key(i)) {
      case "on", "by" -> scene.is(i - 1, WordClass.BUILT);
      case "of" -> hasPhrase && !scene.is(i - 1, WordClass.CONTAINER);
      case "with", "using" -> scene.is(i - 1, WordClass.TRAINED) && isTrainer(i + 1);
      case "from", "equipped" -> scene.is(i - 1, WordClass.TRAINED);
      default -> hasPhrase;
    };
  }

  /** "trained with DPO", unlike "with RWD", which may be data. */
  private boolean isTrainer(int i) {
    return scene
        .mentionAt(skipArticle(i))
        .filter(m -> !m.isKnown() && m.text().chars().allMatch(Character::isUpperCase))
        .isEmpty();
  }

  /** "GPT-4 variants", "DPO data": the name is part of a phrase for something else. */
  boolean isModifier(Mention mention) {
    String next = scene.key(mention.to());
    boolean noun =
        !next.isEmpty()
            && next.chars().allMatch(c -> Character.isLetter(c) || c == '-')
            && Character.isLetter(next.charAt(0))
            && !isConjunction(next)
            && !WordClasses.isAny(next, WordClass.STOP, WordClass.NP_LINK, WordClass.LIST_LINK)
            && !WordClasses.isAny(next, WordClass.VERB, WordClass.ADVERB, WordClass.BOUNDARY)
            && !WordClasses.isAny(next, WordClass.AUXILIARY, WordClass.WHOLE_NOUN)
            && !isSort(mention)
            && !isTold(mention.to())
            && !isListed(mention);
    boolean tuned = mention.kind() == NameKind.METHOD && WordClasses.is(WordClass.TUNING, next);
    return (noun && !tuned && scene.mentionOver(mention.to()).isEmpty()) || isOwner(mention);
  }

  /** "Qwen LLMs": the models themselves. */
  private boolean isSort(Mention mention) {
    return mention.kind() == NameKind.BASE_MODEL
        && mention.isKnown()
        && mention.to() < scene.sentence().size()
        && Shapes.isPluralAcronym(scene.sentence().word(mention.to()).text());
  }

  /** "X and Y architectures": X and Y themselves. */
  boolean isListed(Mention mention) {
    String and = scene.key(mention.from() - 1);
    String noun = scene.key(mention.to());
    return (and.equals("and") || and.equals("or"))
        && noun.endsWith("s")
        && WordClasses.isAny(noun, WordClass.METHOD_NOUN, WordClass.CLASS_NOUN)
        && scene
            .mentionEndingAt(mention.from() - 2)
            .filter(m -> m.kind().isContender())
            .isPresent();
  }

  /** "X evaluated on": more about X itself. */
  private boolean isTold(int i) {
    return scene.key(i).endsWith("ed")
        && !scene.key(i).equals("compared")
        && scene.is(i + 1, WordClass.PREPOSITION);
  }

  /** "the authors' baseline", where a capital is all that looks like a name. */
  private boolean isOwner(Mention mention) {
    return mention.certainty() == Mention.Certainty.CAPITAL
        && mention.text().endsWith("s")
        && scene.key(mention.to()).equals("'");
  }

  /** Whether something else than a baseline begins with word {@code i} behind "and". */
  boolean opensAnother(int i) {
    return isStop(i)
        || isHit(i)
        || scene.is(i, WordClass.AUXILIARY)
        || scene.is(i, WordClass.NP_LINK)
        || isApproached(i);
  }

  /** "and approach the performance of": somebody that is not beaten. */
  private boolean isApproached(int i) {
    String key = scene.key(i);
    return key.equals("approaching")
        || (key.startsWith("approach") && scene.key(i + 1).equals("the"));
  }

  static boolean isConjunction(String key) {
    return key.equals("and")
        || key.equals("or")
        || key.equals("as")
        || key.equals("but")
        || key.equals("such");
  }

  /** The bracket that closes the one at {@code open}, -1 where none is near. */
  int closing(int open) {
    return scene.sentence().closing(open, LONGEST_BRACKET);
  }

  boolean isRival(Mention mention) {
    return mention.kind().isContender() && !scene.isOwn(mention) && !isSubject(mention);
  }

  /** "and Y improves", unlike "than X and Y do." */
  boolean isSubject(Mention mention) {
    String verb = scene.key(mention.to());
    boolean elliptic =
        (verb.equals("do") || verb.equals("does")) && scene.key(mention.to() + 1).equals(".");
    return !elliptic && isActing(mention);
  }

  private boolean isActing(Mention mention) {
    return WordClasses.isAny(scene.key(mention.to()), WordClass.VERB, WordClass.AUXILIARY)
        || scene.hits().stream()
            .anyMatch(h -> h.from() == mention.to() && h.cue().frame() == Cue.Frame.VERB);
  }

  /** Whether a name or a class of baselines comes within the next words. */
  boolean leadsToBaseline(int from) {
    for (int i = from; i < from + 7; i++) {
      String key = scene.key(i);
      Optional<Mention> mention = scene.mentionAt(i).filter(m -> m.kind().isContender());
      if (mention.isPresent() || WordClasses.is(WordClass.CLASS_NOUN, key)) {
        return i == from || mention.filter(this::isSubject).isEmpty();
      }
      if (key.isEmpty()
          || !Character.isLetterOrDigit(key.charAt(0))
          || isStop(i)
          || WordClasses.is(WordClass.REPORT, key)) {
        return false;
      }
    }
    return false;
  }

  /** Leaps over "the" and "a vanilla". */
  int skipArticle(int i) {
    int next = scene.is(i, WordClass.DETERMINER) ? i + 1 : i;
    return Rivals.isPlain(scene.key(next)) ? next + 1 : next;
  }

  int skipOpening(int from) {
    int i = from;
    while (scene.key(i).equals(",")
        || scene.key(i).equals("both")
        || scene.key(i).equals("even")
        || scene.key(i).equals("the")
        || (i <= from + 1 && scene.key(i).equals("using"))
        || (i == from && scene.key(i + 1).equals("using") && scene.is(i, WordClass.ADVERB))
        || isThatOf(i)) {
      i += isThatOf(i) ? 2 : 1;
    }
    return levelOf(items.skipMade(items.skipNumber(i)));
  }

  /** Leaps over "F1 score of", "the quality of", "61.5 of": who has it is compared with. */
  private int levelOf(int from) {
    for (int i = from; i < from + 4; i++) {
      boolean measure =
          WordClasses.isAny(scene.key(i), WordClass.LEVEL, WordClass.METRIC_NOUN)
              || Numbers.isNumber(scene.key(i))
              || (scene.key(i).equals("%") && Numbers.isNumber(scene.key(i - 1)));
      if (measure && scene.key(i + 1).equals("of")) {
        int owner = skipArticle(i + 2);
        return scene.mentionAt(owner).filter(m -> m.kind().isContender()).isPresent()
            ? owner
            : from;
      }
      if (scene.mentionAt(i).filter(m -> m.kind() != NameKind.METRIC).isPresent() || isStop(i)) {
        return from;
      }
    }
    return from;
  }
}
