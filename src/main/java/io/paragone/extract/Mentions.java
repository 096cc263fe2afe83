package io.paragone.extract;

import io.paragone.extract.Mention.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names in a sentence: the paper's own, the known ones, and what looks like a name. */
final class Mentions {

  private static final int LONGEST_CAPITALISED = 6;

  private final Lexicon lexicon;

  Mentions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names in order, not overlapping. */
  List<Mention> in(Sentence sentence, OwnNames own) {
    List<Mention> found = all(sentence, own);
    found.removeIf(mention -> mention.kind() == NameKind.OTHER);
    return Contexts.tellKinds(sentence, Rivals.told(sentence, found), own);
  }

  /** With what lists say is no name, so that nobody takes it for a new one. */
  List<Mention> withOthers(Sentence sentence) {
    return Contexts.tellKinds(sentence, all(sentence, OwnNames.NONE), OwnNames.NONE);
  }

  private List<Mention> all(Sentence sentence, OwnNames own) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Optional<Mention> mention = at(sentence, i, own);
      if (mention.isPresent()) {
        found.add(mention.get());
        i = mention.get().to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** Whether a word is an address, a mark or a rest of LaTeX. */
  static boolean isNoName(Word word) {
    return word.isPunctuation() || word.text().startsWith("http") || word.text().contains("}}");
  }

  private Optional<Mention> at(Sentence sentence, int i, OwnNames own) {
    Word word = sentence.word(i);
    if (isNoName(word)) {
      return Optional.empty();
    }
    Optional<Mention> mine = own.find(sentence, i);
    Optional<Mention> known = known(sentence, i);
    if (mine.isPresent() && known.map(k -> k.to() <= mine.get().to()).orElse(true)) {
      return mine;
    }
    if (known.isPresent()) {
      return known;
    }
    if (!word.hasUpperCaseOrDigit() && word.text().indexOf('-') < 3) {
      return Optional.empty();
    }
    Optional<Mention> family = family(sentence, i);
    if (family.isPresent()) {
      return family;
    }
    if (Shapes.isName(word)) {
      return Optional.of(shaped(sentence, i));
    }
    return capitalised(sentence, i, own);
  }

  private Optional<Mention> known(Sentence sentence, int i) {
    return lexicon
        .find(sentence, i)
        .map(match -> extended(sentence, i, match.end(), match.value().kind()))
        .or(() -> plural(sentence, i));
  }

  /** "several LoRAs": the name is LoRA. */
  private Optional<Mention> plural(Sentence sentence, int i) {
    String text = sentence.word(i).text();
    if (!text.endsWith("s") || !sentence.word(i).hasUpperCase()) {
      return Optional.empty();
    }
    String one = text.substring(0, text.length() - 1);
    return one.length() > 2 && Shapes.takesPlural(one) && !Shapes.isPluralAcronym(text)
        ? lexicon.kind(one).map(kind -> new Mention(i, i + 1, one, kind, Certainty.KNOWN))
        : Optional.empty();
  }

  /** A version of a known name; {@code CLIP-KOA} may as well be something new. */
  private Optional<Mention> family(Sentence sentence, int i) {
    Word word = sentence.word(i);
    if (Shapes.isAdjective(word.text()) || Shapes.isPluralAcronym(word.text())) {
      return Optional.empty();
    }
    return lexicon
        .family(word)
        .map(
            family -> {
              Mention mention = extended(sentence, i, i + 1, family.kind());
              Certainty certainty = family.isVersion() ? Certainty.KNOWN : Certainty.SHAPE;
              return new Mention(i, mention.to(), mention.text(), mention.kind(), certainty);
            });
  }

  /** Takes in the version, size and variant that follow: {@code Qwen-1.5 72B}. */
  private static Mention extended(Sentence sentence, int from, int to, NameKind kind) {
    int end = to;
    if (kind.isContender() || kind.isTestbed()) {
      while (end < sentence.size() && end - to < 4 && continues(sentence, end, kind)) {
        end++;
      }
    }
    return new Mention(from, end, sentence.span(from, end), kind, Certainty.KNOWN);
  }

  private static boolean continues(Sentence sentence, int i, NameKind kind) {
    Word word = sentence.word(i);
    if (word.is("~")) {
      return i + 1 < sentence.size() && Shapes.isVersion(sentence.word(i + 1).text());
    }
    if ((kind.isTestbed() && Shapes.isYear(word.text()))
        || (word.text().length() == 2 && sentence.key(i - 1).equals("~"))) {
      return true;
    }
    if (Shapes.isVersion(word.text())) {
      String after = sentence.key(i + 1);
      return !after.equals("%") && !after.equals("×") && !isCounted(after) && !isCount(word, kind);
    }
    return kind == NameKind.BASE_MODEL
        && (Shapes.isSize(word.text())
            || Shapes.isTailedVersion(word.text())
            || Shapes.isSizedVersion(word.text())
            || Shapes.isVersionedTail(word.text())
            || ((word.startsUpperCase() || word.is("mini")) && Shapes.isModelTail(word.key())));
  }

  /** A bare number behind a benchmark counts something else. */
  private static boolean isCount(Word word, NameKind kind) {
    return kind != NameKind.BASE_MODEL && word.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isCounted(String key) {
    return WordClasses.isAny(
            key,
            WordClass.BENCHMARK_NOUN,
            WordClass.DATASET_NOUN,
            WordClass.NUMBER_NOUN,
            WordClass.TIMES)
        || key.equals("tasks")
        || key.equals("out");
  }

  private static Mention shaped(Sentence sentence, int i) {
    int end = i + 1;
    if (end < sentence.size()
        && (sentence.key(end).startsWith("v") || sentence.key(end).startsWith("b"))
        && Shapes.isVersion(sentence.word(end).text())) {
      end++;
    }
    if (end < sentence.size()
        && (Shapes.isYear(sentence.word(end).text()) || isPointVersion(sentence, end))) {
      end++;
    }
    if (end < sentence.size() && sentence.word(end).text().equals("Bench")) {
      end++;
    }
    end = testbedEnd(sentence, i, end);
    String text = sentence.span(i, end);
    return new Mention(i, end, text, kindOf(text), Certainty.SHAPE);
  }

  /** "MapEdit 1.6", unlike a number that counts or measures something behind it. */
  private static boolean isPointVersion(Sentence sentence, int i) {
    return i < sentence.size()
        && Shapes.isPointVersion(sentence.word(i).text())
        && !isScored(sentence, i)
        && switch (sentence.key(i + 1)) {
          case "", "(", ")", ",", "and", "or", "by", "on", "with", "in", "at" -> true;
          case "." -> true;
          default -> WordClasses.is(WordClass.VERB, sentence.key(i + 1));
        };
  }

  /** "a score of 4.5, outperforming BarNet 3.2": where one score is told, so is the other. */
  private static boolean isScored(Sentence sentence, int end) {
    for (int i = 1; i < end; i++) {
      boolean told =
          sentence.key(i - 1).equals("of")
              || WordClasses.isAny(sentence.key(i - 1), WordClass.ATTAIN, WordClass.ACHIEVE);
      if (told && Shapes.isPointVersion(sentence.word(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "UBC Fashion dataset": the capitalised words before the noun are of the name. */
  private static int testbedEnd(Sentence sentence, int from, int to) {
    int end = to;
    while (end < sentence.size()
        && end - from < LONGEST_CAPITALISED
        && Shapes.isCapitalised(sentence.word(end))) {
      end++;
    }
    return WordClasses.isAny(sentence.key(end), WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN)
        ? end
        : to;
  }

  private static NameKind kindOf(String text) {
    if (Shapes.isMetric(text)) {
      return NameKind.METRIC;
    }
    if (Shapes.isBenchmark(text)
        || text.endsWith("Eval")
        || text.endsWith("QA")
        || text.endsWith("MMLU")) {
      return NameKind.BENCHMARK;
    }
    if (Shapes.isCount(text)) {
      return NameKind.DATASET;
    }
    return text.length() < 40 && (Shapes.hasSize(text) || Shapes.isLanguageModel(text))
        ? NameKind.BASE_MODEL
        : NameKind.METHOD;
  }

  private static NameKind capitalisedKind(String head) {
    return WordClasses.is(WordClass.METRIC_NOUN, head) && !head.equals("loss")
        ? NameKind.METRIC
        : NameKind.METHOD;
  }

  /** "Code" in "Dress Code": a word of a list that says of single words that they are no names. */
  private static boolean isLooseWord(TokenTrie.Match<Lexicon.Entry> match) {
    String text = match.value().text();
    boolean word = text.indexOf(' ') < 0 && text.length() > 1;
    return word
        && ((match.value().kind() == NameKind.OTHER && Character.isLowerCase(text.charAt(1)))
            || text.equals("loss")
            || text.equals("time"));
  }

  /** "Prototype", and "Pose-aware" before a capitalised word. */
  private static boolean opensRun(Sentence sentence, int i) {
    Word word = sentence.word(i);
    boolean adjective =
        i + 1 < sentence.size()
            && !(word.key().endsWith("-based") && Shapes.isName(sentence.word(i + 1)))
            && word.startsUpperCase()
            && Shapes.hasPlainTail(word.text())
            && word.text().chars().allMatch(c -> Character.isLetter(c) || c == '-')
            && Shapes.isCapitalised(sentence.word(i + 1));
    return adjective || Shapes.isCapitalised(word);
  }

  /** A run of capitalised words inside a sentence. */
  private Optional<Mention> capitalised(Sentence sentence, int i, OwnNames own) {
    if (i == 0 || !opensRun(sentence, i) || Shapes.isModelTail(sentence.key(i))) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < sentence.size()
        && end - i < LONGEST_CAPITALISED
        && (Shapes.isCapitalised(sentence.word(end)) || Shapes.isName(sentence.word(end)))
        && own.find(sentence, end).isEmpty()
        && lexicon.find(sentence, end).filter(match -> !isLooseWord(match)).isEmpty()) {
      end++;
    }
    int number = end < sentence.size() && Shapes.isVersion(sentence.word(end).text()) ? 1 : 0;
    Optional<TokenTrie.Match<Lexicon.Entry>> known = lexicon.find(sentence, end + number);
    if (known.map(k -> k.value().kind() == NameKind.METHOD).orElse(false)) {
      int to = known.get().end();
      return Optional.of(
          new Mention(i, to, sentence.span(i, to), NameKind.METHOD, Certainty.SHAPE));
    }
    boolean modifies =
        Shapes.isAdjective(sentence.word(end - 1).text())
            || known.map(k -> k.value().kind() == NameKind.BASE_MODEL).orElse(false);
    int to = isPointVersion(sentence, end) ? end + 1 : end;
    return modifies
        ? Optional.empty()
        : Optional.of(
            new Mention(
                i,
                to,
                sentence.span(i, to),
                capitalisedKind(sentence.key(end - 1)),
                Certainty.CAPITAL));
  }
}
