package io.paragone.extract;

/** Names that tell a class of rivals, none of which is named: "prior RAG baselines". */
final class ClassNames {

  private static final int REACH = 4;

  private final Scene scene;
  private final BaselineWords words;
  private final ForebearPhrases forebears;

  ClassNames(Scene scene, BaselineWords words) {
    this.scene = scene;
    this.words = words;
    this.forebears = new ForebearPhrases(scene);
  }

  /** Whether the name does no more than tell a class or another thing: "GPT-4 variants". */
  boolean isTold(Mention mention) {
    return (words.isModifier(mention) || isClassOf(mention))
        && !forebears.isMeant(mention)
        && !isUsual(mention);
  }

  /** "prior RAG baselines", "the best MoLE method, MoLA": the name is that of a class. */
  private boolean isClassOf(Mention mention) {
    String noun = scene.key(mention.to());
    boolean acronym =
        mention.certainty() == Mention.Certainty.SHAPE
            && mention.text().chars().allMatch(Character::isUpperCase);
    if (acronym && scene.mentionAt(mention.to()).filter(m -> m.kind().isContender()).isPresent()) {
      return true;
    }
    if (isPlural(mention)) {
      return true;
    }
    if (!WordClasses.is(WordClass.CLASS_NOUN, noun)) {
      return acronym && WordClasses.is(WordClass.METHOD_NOUN, noun) && isBestOf(mention);
    }
    if (acronym && (noun.endsWith("s") || isBestOf(mention))) {
      return true;
    }
    if (noun.endsWith("s") && (isBroad(mention) || isCapital(mention))) {
      return true;
    }
    boolean ranked = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - REACH) && !ranked; i--) {
      ranked = WordClasses.is(WordClass.RANKING, scene.key(i)) && !isPlain(scene.key(i), mention);
    }
    boolean apposed =
        scene.mentionAt(mention.to() + 1).isPresent()
            || (scene.key(mention.to() + 1).equals(",")
                && scene.mentionAt(mention.to() + 2).isPresent());
    return (ranked && (noun.endsWith("s") || apposed))
        || scene.mentionAt(mention.to() + 1).isPresent();
  }

  /** The end of "existing X and Y methods", a class of all of it; 0 where there is none. */
  int listEnd(Mention mention) {
    String and = scene.key(mention.to());
    boolean ranked =
        WordClasses.is(WordClass.RANKING, scene.key(mention.from() - 1)) || isSortOf(mention);
    boolean small = mention.text().chars().noneMatch(Character::isUpperCase);
    if (!ranked || small || (!and.equals("and") && !and.equals("or"))) {
      return 0;
    }
    for (int i = mention.to() + 1; i < mention.to() + 5; i++) {
      String key = scene.key(i);
      if (WordClasses.is(WordClass.CLASS_NOUN, key) && key.endsWith("s")) {
        return i + 1;
      }
      boolean other = WordClasses.is(WordClass.RANKING, key);
      if (key.isEmpty() || !Character.isLetter(key.charAt(0)) || words.isStop(i) || other) {
        return 0;
      }
    }
    return 0;
  }

  /** "the DP and stereo-based baselines", "CNN and hybrid baselines": sorts and no names. */
  private boolean isSortOf(Mention mention) {
    boolean acronym = mention.text().chars().allMatch(Character::isUpperCase);
    boolean unknown = mention.certainty() == Mention.Certainty.SHAPE || isTechnique(mention);
    int next = mention.to() + 1;
    return acronym
        && unknown
        && scene.mentionAt(next).isEmpty()
        && next < scene.sentence().size()
        && !scene.sentence().word(next).hasUpperCase()
        && !scene.key(next).equals("similar")
        && !WordClasses.isAny(scene.key(next), WordClass.RANKING, WordClass.DETERMINER);
  }

  /** "RAG baselines", "CNN models": all that are built so. */
  private boolean isBroad(Mention mention) {
    return (isTechnique(mention) || scene.is(mention.from(), WordClass.BROAD))
        && !words.isListed(mention);
  }

  private boolean isTechnique(Mention mention) {
    return scene
        .lexicon()
        .kind(mention.text())
        .filter(kind -> kind == NameKind.TECHNIQUE)
        .isPresent();
  }

  /** "Dense models": a word with a capital. */
  private static boolean isCapital(Mention mention) {
    return mention.certainty() == Mention.Certainty.CAPITAL && mention.to() - mention.from() == 1;
  }

  /** "the best performing XTD model": one of several. */
  private boolean isBestOf(Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - REACH); i--) {
      if (scene.key(i).startsWith("best")
          || scene.key(i).equals("strongest")
          || scene.key(i).equals("most")) {
        return true;
      }
    }
    return false;
  }

  /** "recent QuxViTs", "the latest deformable QuxNets": several of a kind. */
  private boolean isPlural(Mention mention) {
    String written = scene.sentence().word(mention.to() - 1).text();
    boolean plural =
        written.endsWith("s") && Shapes.takesPlural(written.substring(0, written.length() - 1));
    boolean acronym =
        written.length() > 2 && Character.isUpperCase(written.charAt(written.length() - 2));
    int reach = acronym ? REACH : 1;
    for (int i = mention.from() - 1; plural && i >= Math.max(0, mention.from() - reach); i--) {
      if (WordClasses.is(WordClass.RANKING, scene.key(i))) {
        return !mention.isKnown() || !WordClasses.is(WordClass.USUAL, scene.key(i));
      }
      if (words.isStop(i) || !Character.isLetter(scene.key(i).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** "standard CLIP models": CLIP itself. */
  private static boolean isPlain(String key, Mention mention) {
    return mention.kind() == NameKind.BASE_MODEL
        && (key.equals("standard") || key.equals("strong"));
  }

  /** "traditional SFT methods": SFT itself, unlike "conventional RAG baselines". */
  private boolean isUsual(Mention mention) {
    return mention.kind() == NameKind.METHOD
        && mention.isKnown()
        && !scene.is(mention.from(), WordClass.BROAD)
        && scene.is(mention.from() - 1, WordClass.USUAL)
        && scene.is(mention.to(), WordClass.CLASS_NOUN)
        && scene.key(mention.to()).endsWith("s")
        && !scene.is(mention.to(), WordClass.CONTAINER);
  }

  /** "existing long form (LF) methods": short for what the methods are for. */
  boolean isClassShort(int open, int close) {
    String noun = scene.key(close + 1);
    return close == open + 2
        && scene.mentionAt(open + 1).filter(m -> !m.isKnown()).isPresent()
        && WordClasses.is(WordClass.CLASS_NOUN, noun)
        && noun.endsWith("s");
  }
}
