package io.paragone.extract;

/** How the members of a list of baselines begin: "standard CoT", "b) the larger X". */
final class ListItems {

  private static final int LONGEST_QUALIFICATION = 5;
  private static final int LONGEST_UNKNOWN = 5;
  private static final int LONGEST_AMOUNT = 8;
  private static final int LONGEST_ACRONYM = 5;

  private final Scene scene;
  private final BaselineWords words;

  ListItems(Scene scene, BaselineWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** Where the name of a list's next member begins: "standard CoT", "its larger teacher X". */
  int member(int from) {
    int first = skipNumber(from);
    int article = words.skipArticle(first);
    int i = article;
    while (i < from + LONGEST_QUALIFICATION && (isQualifier(i) || (article > first && isSort(i)))) {
      i++;
    }
    return isContender(i) ? i : article > first ? behindSort(article) : article;
  }

  /** "the complete solver X": where X begins, the word itself where no such name follows. */
  private int behindSort(int article) {
    for (int i = article; i < article + LONGEST_QUALIFICATION && isSmallWord(i); i++) {
      if (isSort(i) && isContender(i + 1)) {
        return i + 1;
      }
    }
    return article;
  }

  /** Where a name begins behind what qualifies it, and where it stands if there is none. */
  int memberOr(int from) {
    int member = member(from);
    return isContender(member) ? member : from;
  }

  /** "…, rule-based baselines and X": a class between the first member and the last. */
  boolean isClassMember(int from) {
    for (int i = from; i < from + LONGEST_QUALIFICATION + 1; i++) {
      String key = scene.key(i);
      if (WordClasses.is(WordClass.CLASS_NOUN, key) && key.endsWith("s")) {
        boolean joined = scene.key(i + 1).equals("and") || scene.key(i + 1).equals("or");
        int last = memberOr(i + 2);
        return joined && words.leadsToBaseline(last) && !words.opensAnother(last);
      }
      if (key.isEmpty()
          || !Character.isLetter(key.charAt(0))
          || words.isStop(i)
          || words.isHit(i)
          || scene.isOwnSign(i)
          || scene.mentionAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean isQualifier(int i) {
    String key = scene.key(i);
    boolean hyphened = key.indexOf('-') > 0 && Character.isLetter(key.charAt(0));
    return scene.mentionOver(i).isEmpty()
        && (WordClasses.isAny(key, WordClass.RANKING, WordClass.QUALIFIER)
            || (hyphened && !words.isStop(i)));
  }

  /** "the teacher model X": what X is. */
  private boolean isSort(int i) {
    return WordClasses.isAny(scene.key(i), WordClass.METHOD_NOUN, WordClass.CLASS_NOUN)
        && !scene.key(i).endsWith("s")
        && scene.mentionOver(i).isEmpty();
  }

  private boolean isContender(int i) {
    return scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent();
  }

  /** The member behind one that nobody knows for a name: "1D-net, 2D-net and X"; -1 for none. */
  int behindUnknown(int from) {
    for (int i = from + 1; i < from + LONGEST_UNKNOWN; i++) {
      boolean comma = scene.key(i).equals(",");
      if (comma || scene.key(i).equals("and")) {
        int next = comma && scene.key(i + 1).equals("and") ? i + 2 : i + 1;
        int member = member(next);
        return isContender(member) ? member : comma ? behindUnknown(i) : -1;
      }
      if (words.isStop(i)
          || words.isHit(i)
          || (scene.key(i).endsWith("ing") && !isItemEnd(i + 1))
          || scene.mentionAt(i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isItemEnd(int i) {
    return scene.key(i).equals(",") || scene.key(i).equals("and");
  }

  /** Leaps over "a)" and "(i)". */
  int skipNumber(int i) {
    int at = scene.key(i).equals("(") ? i + 1 : i;
    return scene.key(at).length() <= 3 && scene.key(at + 1).equals(")") ? at + 2 : i;
  }

  /** The next member of "X by 3% and Y by 2%" behind the "by" at {@code i}, 0 for none. */
  int behindMargin(int i) {
    if (!scene.key(i).equals("by")) {
      return 0;
    }
    int and = i + 1;
    while (and < i + LONGEST_AMOUNT && isAmount(and)) {
      and++;
    }
    boolean joined = scene.key(and).equals("and") || scene.key(and).equals(",");
    int next = scene.key(and + 1).equals("and") ? and + 2 : and + 1;
    return joined && and > i + 1 && hasMargin(next) ? member(next) : 0;
  }

  private boolean isSmallWord(int i) {
    String text = i < scene.sentence().size() ? scene.sentence().word(i).text() : "";
    return !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && !words.isStop(i)
        && !words.isHit(i)
        && !WordClasses.isAny(
            text, WordClass.RANKING, WordClass.DETERMINER, WordClass.NP_LINK, WordClass.BOUNDARY)
        && !text.equals("and")
        && !text.equals("or");
  }

  private boolean isAmount(int i) {
    String key = scene.key(i);
    return Numbers.parse(key).isPresent()
        || key.startsWith("+")
        || key.equals("%")
        || WordClasses.isAny(key, WordClass.NUMBER_NOUN, WordClass.MARGIN_FILLER, WordClass.TIMES);
  }

  private boolean hasMargin(int from) {
    for (int i = from; i < from + LONGEST_AMOUNT; i++) {
      if (scene.key(i).equals("by")) {
        return i > from && isAmount(i + 1);
      }
      if (words.isStop(i) || words.isHit(i) || scene.key(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "12 baselines", "7 recent methods". */
  boolean areCounted(int number) {
    boolean whole = scene.key(number).chars().allMatch(Character::isDigit);
    for (int i = number + 1; whole && i < number + LONGEST_QUALIFICATION; i++) {
      if (scene.is(i, WordClass.CLASS_NOUN) && scene.key(i).endsWith("s")) {
        return true;
      }
      if (!isQualifier(i)) {
        return false;
      }
    }
    return false;
  }

  /** Leaps over "those trained with": who trains is compared with. */
  int skipMade(int i) {
    boolean made = scene.key(i).equals("those") && scene.is(i + 1, WordClass.TRAINED);
    boolean by =
        scene.key(i + 2).equals("with")
            || scene.key(i + 2).equals("by")
            || scene.key(i + 2).equals("using");
    return made && by && isContender(words.skipArticle(i + 3)) ? words.skipArticle(i + 3) : i;
  }

  /** "metrics such as", "tasks including": what follows is no rival. */
  boolean isMeasureBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      switch (scene.key(i)) {
        case "metrics", "measures", "criteria", "tasks", "scores", "aspects" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Leaps over a class within a list: "including recent methods such as X". */
  int innerClass(int from) {
    for (int i = from; i < from + 5; i++) {
      if (scene.mentionAt(i).isPresent() || words.isStop(i)) {
        return from;
      }
      boolean such = scene.key(i).equals("such") && scene.key(i + 1).equals("as");
      if (such || scene.key(i).equals("like")) {
        return such ? i + 2 : i + 1;
      }
    }
    return from;
  }

  /** Whether a name in brackets is what the text calls it from there on. */
  boolean isOtherName(Mention mention) {
    return mention.kind().isContender()
        && !Shapes.isSize(mention.text())
        && !scene.loneForms().contains(mention.text());
  }

  /** The name with what sort of it is meant: "on-policy DPO" is not all of DPO. */
  String name(Mention mention) {
    int before = mention.from() - 1;
    boolean acronym =
        mention.kind() == NameKind.METHOD
            && mention.to() - mention.from() == 1
            && mention.text().length() <= LONGEST_ACRONYM
            && mention.text().chars().filter(Character::isUpperCase).count() > 1;
    boolean sort = mention.isKnown() && isSortOf(before);
    return acronym && !scene.isOwn(mention) && (sort || scene.key(before).endsWith("-based"))
        ? scene.sentence().span(before, mention.to())
        : scene.nameOf(mention);
  }

  private boolean isSortOf(int i) {
    return i >= 0 && WordClasses.is(WordClass.VARIETY, scene.sentence().word(i).text());
  }
}
