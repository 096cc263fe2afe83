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
  }

  private Baselines(Scene scene) {
    this.scene = scene;
  }

  static Read behind(Scene scene, int from) {
    return new Baselines(scene).read(from);
  }

  private Read read(int from) {
    int i = skipOpening(from);
    startPhrase(i);
    int last = Math.min(scene.sentence().size(), i + LONGEST_LIST);
    while (i >= 0 && i < last) {
      end = i;
      i = step(i);
    }
    readLateMembers();
    closePhrase();
    return new Read(List.copyOf(found.values()), end);
  }

  /** "outperforms stronger models in T2I alignment, such as X". */
  private void readLateMembers() {
    if (!found.isEmpty() || hasName || !hasClass || !scene.is(end, WordClass.STOP)) {
      return;
    }
    for (int i = end; i < Math.min(scene.sentence().size(), end + 9); i++) {
      boolean link = scene.key(i).equals("such") || scene.key(i).equals("including");
      if (link && scene.key(i - 1).equals(",")) {
        int next = stepLink(scene.key(i).equals("such") ? i + 2 : i + 1);
        while (next >= 0 && next < Math.min(scene.sentence().size(), i + LONGEST_LIST)) {
          end = next;
          next = step(next);
        }
        return;
      }
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.REPORT)) {
        return;
      }
    }
  }

  private int skipOpening(int from) {
    int i = from;
    while (scene.key(i).equals(",")
        || scene.key(i).equals("both")
        || scene.key(i).equals("even")
        || scene.key(i).equals("the")
        || isThatOf(i)) {
      i += isThatOf(i) ? 2 : 1;
    }
    return i;
  }

  private boolean isThatOf(int i) {
    return (scene.key(i).equals("that")
            || scene.key(i).equals("those")
            || scene.key(i).equals("performance"))
        && (scene.key(i + 1).equals("of") || scene.key(i + 1).equals("by"));
  }

  /** Reads one word or name; the next position, -1 at the end of the list. */
  private int step(int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      return stepName(mention.get());
    }
    String key = scene.key(i);
    return switch (key) {
      case "(" -> stepBracket(i);
      case "," -> stepComma(i);
      case "and", "or", "&", "plus" -> stepAnd(i, i + 1);
      case "such" -> scene.key(i + 1).equals("as") ? stepLink(i + 2) : -1;
      case "as" -> scene.key(i + 1).equals("well") ? stepAnd(i, i + 3) : -1;
      case ".", ";", ":", "?", "!", "--", "---", "—", ")" -> -1;
      default -> stepWord(i, key);
    };
  }

  private int stepWord(int i, String key) {
    if (WordClasses.is(WordClass.LIST_LINK, key)) {
      return stepLink(i + 1);
    }
    boolean linked = WordClasses.is(WordClass.NP_LINK, key);
    if (linked && (hasName || !canLink(i))) {
      return linked && isModifierLink(i) ? skipLinked(i + 1) : -1;
    }
    if (!linked && (isStop(i) || isHit(i))) {
      return -1;
    }
    if (Numbers.isNumber(key) && !isNounNumber(i)) {
      return -1;
    }
    hasClass |= WordClasses.is(WordClass.CLASS_NOUN, key);
    phraseEnd = i + 1;
    return i + 1;
  }

  private boolean isStop(int i) {
    boolean leading = scene.key(i).equals("leading") && !scene.key(i + 1).equals("to");
    return !leading && WordClasses.isAny(scene.key(i), WordClass.STOP, WordClass.VERB);
  }

  private boolean isNounNumber(int i) {
    return phraseEnd > phraseStart && !scene.key(i + 1).equals("%");
  }

  /** "distillation from X", "variants of X": X is not what is compared with. */
  private boolean isModifierLink(int i) {
    return scene.key(i).equals("from")
        || scene.key(i).equals("of")
        || scene.key(i).equals("with")
        || scene.key(i).equals("using");
  }

  private int skipLinked(int i) {
    return scene.mentionAt(skipArticle(i)).map(Mention::to).orElse(-1);
  }

  /** "models based on X", "LLMs aligned with X", "version of X". */
  private boolean canLink(int i) {
    String key = scene.key(i);
    if (key.equals("on") || key.equals("by")) {
      return switch (scene.key(i - 1)) {
        case "based", "built", "relying", "trained", "fine-tuned", "generated", "proposed" -> true;
        default -> false;
      };
    }
    if (key.equals("of")) {
      return phraseEnd > phraseStart && !isOther(scene.key(i - 1));
    }
    if (key.equals("with") || key.equals("using") || key.equals("from") || key.equals("equipped")) {
      return switch (scene.key(i - 1)) {
        case "aligned", "trained", "fine-tuned", "finetuned", "tuned", "distilled", "derived" ->
            true;
        default -> false;
      };
    }
    return phraseEnd > phraseStart;
  }

  private static boolean isOther(String key) {
    return switch (key) {
      case "variant",
          "variants",
          "part",
          "subset",
          "combination",
          "ensemble",
          "ensembles",
          "combinations",
          "range",
          "number",
          "choice",
          "use" ->
          true;
      default -> false;
    };
  }

  private boolean isHit(int i) {
    return scene.hits().stream()
        .anyMatch(
            hit ->
                hit.from() == i
                    && (hit.cue().frame() == Cue.Frame.VERB
                        || hit.cue().frame() == Cue.Frame.COMPARED));
  }

  private int stepName(Mention mention) {
    if (!mention.kind().isContender()) {
      if (mention.kind().isTestbed() && !hasName && phraseEnd == phraseStart) {
        return -1;
      }
      phraseEnd = mention.to();
      return mention.kind().isTestbed() && hasName ? -1 : mention.to();
    }
    phraseEnd = mention.to();
    if (isModifier(mention) || isClassOf(mention)) {
      hasClass |= WordClasses.is(WordClass.CLASS_NOUN, scene.key(mention.to()));
      return mention.to();
    }
    add(mention);
    return mention.to();
  }

  /** "GPT-4 variants", "DPO training": the name is part of a phrase for something else. */
  private boolean isModifier(Mention mention) {
    String next = scene.key(mention.to());
    boolean noun =
        !next.isEmpty()
            && Character.isLetter(next.charAt(0))
            && !WordClasses.isAny(
                next,
                WordClass.STOP,
                WordClass.NP_LINK,
                WordClass.LIST_LINK,
                WordClass.VERB,
                WordClass.ADVERB,
                WordClass.BOUNDARY,
                WordClass.AUXILIARY)
            && !isConjunction(next);
    if (!noun) {
      return false;
    }
    if (next.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    if (mention.kind() == NameKind.METHOD && isTuning(next)) {
      return false;
    }
    return switch (next) {
      case "model",
          "models",
          "baseline",
          "baselines",
          "method",
          "algorithm",
          "framework",
          "approach",
          "to",
          "respectively",
          "alone",
          "backbone",
          "network",
          "itself",
          "pipeline",
          "agent",
          "performance",
          "results",
          "accuracy",
          "while",
          "decoding",
          "counterpart",
          "system",
          "loss",
          "family",
          "series",
          "sampling",
          "mainly" ->
          false;
      default -> scene.mentionOver(mention.to()).isEmpty();
    };
  }

  private static boolean isTuning(String key) {
    return key.equals("fine-tuning")
        || key.equals("finetuning")
        || key.equals("training")
        || key.equals("tuning");
  }

  /** "prior RAG baselines", "the best MoLE method, MoLA": the name is that of a class. */
  private boolean isClassOf(Mention mention) {
    String noun = scene.key(mention.to());
    if (WordClasses.is(WordClass.RANKING, scene.key(mention.from() - 1)) && opensClassList(mention.to())) {
      return true;
    }
    if (!WordClasses.is(WordClass.CLASS_NOUN, noun)) {
      return false;
    }
    boolean ranked = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 4) && !ranked; i--) {
      ranked = WordClasses.is(WordClass.RANKING, scene.key(i));
    }
    boolean apposed =
        scene.mentionAt(mention.to() + 1).isPresent()
            || scene.key(mention.to() + 1).equals(",")
                && scene.mentionAt(mention.to() + 2).isPresent();
    return ranked && (noun.endsWith("s") || apposed)
        || scene.mentionAt(mention.to() + 1).isPresent();
  }

  /** "existing X and Y methods": the noun behind the list makes a class of all of it. */
  private boolean opensClassList(int from) {
    if (!scene.key(from).equals("and") && !scene.key(from).equals("or")) {
      return false;
    }
    for (int i = from + 1; i < from + 5; i++) {
      String key = scene.key(i);
      if (WordClasses.is(WordClass.CLASS_NOUN, key) && key.endsWith("s")) {
        return true;
      }
      if (key.isEmpty() || !Character.isLetter(key.charAt(0)) || isStop(i) || WordClasses.is(WordClass.RANKING, key) || key.equals("other")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isConjunction(String key) {
    return key.equals("and")
        || key.equals("or")
        || key.equals("as")
        || key.equals("but")
        || key.equals("such");
  }

  private void add(Mention mention) {
    String name = scene.nameOf(mention);
    hasName = true;
    mention
        .kind()
        .kind()
        .ifPresent(kind -> found.putIfAbsent(name, new Baseline(name, Optional.of(kind))));
  }

  /** The names in brackets are members of the class before them, or another name for the same. */
  private int stepBracket(int open) {
    int close = open + 1;
    int last = Math.min(scene.sentence().size(), open + 24);
    while (close < last && !scene.key(close).equals(")")) {
      close++;
    }
    if (close >= last) {
      return -1;
    }
    boolean isClass = !hasName && phraseEnd > phraseStart;
    boolean members =
        isClass
            && open + 1 < close
            && (isLinkAt(open + 1) || scene.mentionAt(open + 1).isPresent());
    for (int i = open + 1; members && i < close; i++) {
      scene.mentionAt(i).filter(m -> m.kind().isContender()).ifPresent(this::add);
    }
    return close + 1;
  }

  private boolean isLinkAt(int i) {
    return scene.is(i, WordClass.LIST_LINK) || scene.key(i).equals("such");
  }

  private int stepComma(int i) {
    int next = i + 1;
    String key = scene.key(next);
    if (key.equals("such") && scene.key(next + 1).equals("as")) {
      return stepLink(next + 2);
    }
    if (WordClasses.is(WordClass.LIST_LINK, key)) {
      return stepLink(next + 1);
    }
    if (key.equals("and") || key.equals("or")) {
      return stepAnd(i, next + 1);
    }
    Optional<Mention> mention = scene.mentionAt(skipArticle(next));
    boolean listed =
        mention.isPresent()
            && mention.get().kind().isContender()
            && !scene.isOwn(mention.get())
            && !isSubject(mention.get());
    if (!listed) {
      return -1;
    }
    if (!hasName && isClassPhrase()) {
      startPhrase(skipArticle(next));
    } else {
      closePhrase();
      startPhrase(skipArticle(next));
    }
    return phraseStart;
  }

  private boolean isClassPhrase() {
    return phraseEnd > phraseStart;
  }

  private boolean isSubject(Mention mention) {
    return WordClasses.isAny(scene.key(mention.to()), WordClass.VERB, WordClass.AUXILIARY)
        || scene.hits().stream()
            .anyMatch(h -> h.from() == mention.to() && h.cue().frame() == Cue.Frame.VERB);
  }

  private int stepAnd(int at, int next) {
    int i = next;
    while (scene.is(i, WordClass.ADVERB)
        || scene.key(i).equals("the")
        || scene.key(i).equals(",")) {
      i++;
    }
    boolean other =
        isStop(i) || isHit(i) || scene.is(i, WordClass.AUXILIARY) || scene.is(i, WordClass.NP_LINK);
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      other = isSubject(mention.get()) || scene.isOwn(mention.get()) && hasName;
    } else if (!other) {
      other = !leadsToBaseline(i);
    }
    if (other) {
      end = at;
      return -1;
    }
    closePhrase();
    startPhrase(i);
    return i;
  }

  /** Whether a name or a class of baselines comes within the next words. */
  private boolean leadsToBaseline(int from) {
    for (int i = from; i < from + 7; i++) {
      String key = scene.key(i);
      if (scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent()
          || WordClasses.is(WordClass.CLASS_NOUN, key)) {
        return true;
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

  private int stepLink(int at) {
    int next = scene.key(at).equals(",") || scene.key(at).equals(".") ? at + 1 : at;
    startPhrase(next);
    hasClass = false;
    return scene.mentionAt(skipArticle(next)).isPresent() ? skipArticle(next) : -1;
  }

  private int skipArticle(int i) {
    return scene.is(i, WordClass.DETERMINER) || scene.key(i).equals("the") ? i + 1 : i;
  }

  private void startPhrase(int at) {
    phraseStart = at;
    phraseEnd = at;
    hasClass = false;
    hasName = false;
  }

  private static boolean isLoose(String key) {
    return key.equals("that")
        || WordClasses.isAny(key, WordClass.NP_LINK, WordClass.DETERMINER, WordClass.ADVERB)
            && !key.equals("based");
  }

  /** "the full cache": something that can be compared with, though no list has its head. */
  private boolean isNounPhrase() {
    if (phraseEnd <= phraseStart || phraseEnd > scene.sentence().size()) {
      return false;
    }
    String head = scene.key(phraseEnd - 1);
    return head.length() > 3
        && !WordClasses.isAny(head, WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN)
        && head.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !WordClasses.isAny(
            head,
            WordClass.ADVERB,
            WordClass.DETERMINER,
            WordClass.NOT_A_BASELINE,
            WordClass.NP_LINK);
  }

  private void closePhrase() {
    while (phraseEnd > phraseStart + 1
        && phraseEnd <= scene.sentence().size()
        && isLoose(scene.key(phraseEnd - 1))) {
      phraseEnd--;
    }
    if (!hasName
        && (hasClass || isNounPhrase())
        && phraseEnd > phraseStart
        && phraseEnd <= scene.sentence().size()) {
      String words = scene.sentence().span(phraseStart, phraseEnd);
      found.putIfAbsent(words, new Baseline(words, Optional.empty()));
    }
  }
}
