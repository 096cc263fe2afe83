package io.paragone.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the list of baselines behind a comparing phrase: "A, B and existing methods such as C". A
 * class gives way to the members that the text names.
 */
final class Baselines {
  private static final int LONGEST_LIST = 45;

  private final Scene scene;
  private final BaselineWords words;
  private final ListItems items;
  private final ClassNames classes;
  private final ClassMembers members;
  private final Map<String, Baseline> found = new LinkedHashMap<>();
  private int phraseStart;
  private int phraseEnd;
  private boolean hasClass;
  private boolean hasName;
  private int end;

  /**
   * A list that was read.
   *
   * @param end the word after it
   */
  record Read(List<Baseline> baselines, int end) {
    boolean isEmpty() {
      return baselines.isEmpty();
    }

    boolean isNamed() {
      return baselines.stream().anyMatch(Baseline::isNamed);
    }
  }

  private Baselines(Scene scene) {
    this.scene = scene;
    this.words = new BaselineWords(scene);
    this.items = words.items();
    this.classes = new ClassNames(scene, words);
    this.members = new ClassMembers(scene);
  }

  static Read behind(Scene scene, int from) {
    return new Baselines(scene).read(from);
  }

  private Read read(int from) {
    int i = words.skipOpening(from);
    startPhrase(i);
    stepMembers(ModifierLists.last(scene, i), i + LONGEST_LIST);
    readLateMembers();
    closePhrase();
    return new Read(List.copyOf(found.values()), end);
  }

  /** "outperforms stronger models in T2I alignment, such as X". */
  private void readLateMembers() {
    if (!found.isEmpty() || hasName || !hasClass || !members.mayDelay(end)) {
      return;
    }
    int link = members.lateLink(end);
    if (link > 0 && scene.key(link).equals(",")) {
      startPhrase(link + 1);
      stepMembers(link + 1, link + LONGEST_LIST);
    } else if (link > 0) {
      stepMembers(
          stepLink(scene.key(link).equals("such") ? link + 2 : link + 1), link + LONGEST_LIST);
    }
  }

  private void stepMembers(int first, int last) {
    int next = first;
    while (next >= 0 && next < Math.min(scene.sentence().size(), last)) {
      end = next;
      next = step(next);
    }
  }

  /** Reads one word or name; the next position, -1 at the end of the list. */
  private int step(int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      return stepName(mention.get());
    }
    int linked = members.behindLink(i);
    if (linked > 0) {
      return stepLink(linked);
    }
    String key = scene.key(i);
    return switch (key) {
      case "(" -> stepBracket(i);
      case "," -> stepComma(i);
      case "and", "or", "&", "plus" -> stepAnd(i, i + 1);
      case "'s" -> hasName ? -1 : i + 1;
      case "as" -> scene.key(i + 1).equals("well") ? stepAnd(i, i + 3) : -1;
      case ":" -> hasClass && !hasName && members.opensAt(i) ? stepLink(i + 1) : -1;
      case "such", ".", ";", "?", "!", "--", "---", "—", ")" -> -1;
      default -> stepWord(i, key);
    };
  }

  private int stepWord(int i, String key) {
    int next = items.behindMargin(i);
    if (next > 0) {
      closePhrase();
      startPhrase(next);
      return next;
    }
    boolean linked =
        WordClasses.is(WordClass.NP_LINK, key) && (isClassPhrase() || !key.endsWith("ed"));
    if (linked && (hasName || !words.canLink(i, isClassPhrase()))) {
      return words.isModifierLink(i)
          ? scene.mentionAt(words.skipArticle(i + 1)).map(Mention::to).orElse(-1)
          : -1;
    }
    if (!linked && (words.isStop(i) || words.isHit(i))) {
      return -1;
    }
    boolean nounNumber = isClassPhrase() && !scene.key(i + 1).equals("%");
    if (Numbers.isNumber(key) && !nounNumber && !items.areCounted(i)) {
      return -1;
    }
    hasClass |= WordClasses.is(WordClass.CLASS_NOUN, key);
    phraseEnd = i + 1;
    return i + 1;
  }

  private int stepName(Mention mention) {
    if (!mention.kind().isContender()) {
      if (mention.kind().isTestbed() && !hasName && phraseEnd == phraseStart) {
        return -1;
      }
      phraseEnd = mention.to();
      return mention.kind().isTestbed() && hasName ? -1 : mention.to();
    }
    int classEnd = classes.listEnd(mention);
    if (classEnd > 0) {
      hasClass = true;
      phraseEnd = classEnd;
      return classEnd;
    }
    phraseEnd = mention.to();
    if (classes.isTold(mention)) {
      hasClass |= WordClasses.is(WordClass.CLASS_NOUN, scene.key(mention.to()));
      return mention.to();
    }
    add(mention);
    return mention.to();
  }

  private void add(Mention mention) {
    String name = items.name(mention);
    hasName = true;
    mention
        .kind()
        .kind()
        .ifPresent(kind -> found.putIfAbsent(name, new Baseline(name, Optional.of(kind))));
  }

  /** "space-time ViT (ViT3D)": what stands in brackets is the name. */
  private void rename(Mention mention) {
    forgetName();
    add(mention);
  }

  private void forgetName() {
    if (hasName) {
      List<String> names = List.copyOf(found.keySet());
      found.remove(names.get(names.size() - 1));
      hasName = false;
    }
  }

  /** The names in brackets are members of the class before them, or another name for the same. */
  private int stepBracket(int open) {
    int close = words.closing(open);
    if (close < 0) {
      return -1;
    }
    if (classes.isClassShort(open, close)) {
      forgetName();
      return close + 1;
    }
    boolean listed = !hasName && isClassPhrase() && open + 1 < close && members.areIn(open, close);
    if (hasName && close == open + 2) {
      scene.mentionAt(open + 1).filter(items::isOtherName).ifPresent(this::rename);
    }
    for (int i = open + 1; listed && i < close; i++) {
      members.bracketed(i).ifPresent(this::add);
    }
    return close + 1;
  }

  private int stepComma(int i) {
    int next = i + 1;
    String key = scene.key(next);
    int linked = members.behindLink(next);
    if (linked > 0) {
      return stepLink(linked);
    }
    if (key.equals("and") || key.equals("or")) {
      return stepAnd(i, next + 1);
    }
    if (key.equals("as") && scene.key(next + 1).equals("well")) {
      return stepAnd(i, next + 3);
    }
    if (isClassPhrase() && items.isClassMember(next)) {
      closePhrase();
      startPhrase(next);
      return next;
    }
    int member = items.member(next);
    Optional<Mention> mention = scene.mentionAt(member);
    if (mention.filter(words::isRival).isEmpty()) {
      return -1;
    }
    if (hasName || !isClassPhrase()) {
      closePhrase();
    }
    startPhrase(member);
    return phraseStart;
  }

  private boolean isClassPhrase() {
    return phraseEnd > phraseStart;
  }

  private int stepAnd(int at, int next) {
    int i = next;
    while (scene.is(i, WordClass.ADVERB)
        || scene.key(i).equals("the")
        || scene.key(i).equals(",")) {
      i++;
    }
    int start = items.skipNumber(i);
    i = items.memberOr(start);
    boolean other = words.opensAnother(i);
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      other = words.isSubject(mention.get()) || (scene.isOwn(mention.get()) && hasName);
    } else if (!other) {
      other = !words.leadsToBaseline(i);
    }
    if (other) {
      end = at;
      return -1;
    }
    closePhrase();
    startPhrase(start);
    return i;
  }

  private int stepLink(int at) {
    int next = scene.key(at).equals(",") || scene.key(at).equals(".") ? at + 1 : at;
    if (items.isMeasureBefore(at)) {
      return -1;
    }
    SmallMembers.Read small = SmallMembers.behind(scene, words, phraseEnd, next);
    if (!small.isEmpty()) {
      small.members().forEach(member -> found.putIfAbsent(member.name(), member));
      startPhrase(small.end());
      hasName = true;
      return small.end();
    }
    int member = items.member(items.innerClass(next));
    if (scene.mentionAt(member).isEmpty()) {
      member = items.behindUnknown(next);
    }
    if (member >= 0) {
      startPhrase(next);
    }
    return member;
  }

  private void startPhrase(int at) {
    phraseStart = at;
    phraseEnd = at;
    hasClass = false;
    hasName = false;
  }

  private void closePhrase() {
    phraseEnd = ClassPhrases.trimmed(scene, phraseStart, phraseEnd);
    if (!hasName && phraseEnd > phraseStart) {
      ClassPhrases.baseline(scene, phraseStart, phraseEnd, hasClass)
          .ifPresent(baseline -> found.putIfAbsent(baseline.name(), baseline));
    }
  }
}
