package io.paragone.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the letters of a word say about it. */
final class Shapes {

  private static final int LONGEST = 48;
  private static final Pattern SIZE =
      Pattern.compile("(^|.*[-_])\\d{1,4}(\\.\\d{1,2})?[bBM](-.*)?$");
  private static final Pattern BARE_SIZE = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?[bBM]");
  private static final Pattern VERSION = Pattern.compile("[vV]?\\d{1,2}(\\.\\d{1,2}){0,2}|b1\\.58");

  private Shapes() {}

  /** Whether the word is written as only names are: {@code OctoPack}, {@code S^3A}. */
  static boolean isName(Word word) {
    String text = strip(word.text());
    if (text.length() < 2
        || text.length() > LONGEST
        || text.startsWith("http")
        || text.contains("rightarrow")) {
      return false;
    }
    if (isPluralAcronym(text)
        || isPluralModel(text)
        || hasPlainTail(text)
        || isAdjective(text)
        || isTask(text)
        || BARE_SIZE.matcher(text).matches()) {
      return false;
    }
    boolean variable = word.text().endsWith("$") && word.text().contains("-$");
    return Character.isLetter(text.charAt(0))
        && !hasPrefix(text)
        && (hasNameLetters(text) || (variable && word.startsUpperCase()));
  }

  /** {@code sub-200M}, {@code non-IID}. */
  private static boolean hasPrefix(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && switch (text.substring(0, hyphen)) {
          case "sub",
              "non",
              "pre",
              "post",
              "multi",
              "cross",
              "anti",
              "semi",
              "inter",
              "intra",
              "per" ->
              true;
          default -> false;
        };
  }

  /** {@code 4DTown}: a number, and letters with several capitals behind it. */
  static boolean isNumbered(String text) {
    return text.length() > 3
        && Character.isDigit(text.charAt(0))
        && text.chars().filter(Character::isUpperCase).count() > 1
        && !hasPlainTail(text);
  }

  /** Whether the word begins with a capital and is otherwise plain: {@code Dromedary}. */
  static boolean isCapitalised(Word word) {
    String text = word.text();
    return text.length() > 2
        && !isPluralAcronym(text)
        && !isPluralModel(text)
        && text.indexOf('$') < 0
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))
        && !hasPlainTail(text);
  }

  static boolean hasSize(String text) {
    return SIZE.matcher(text).matches();
  }

  /** {@code WoundBench}, {@code Wound-XL Bench}. */
  static boolean isBenchmark(String text) {
    return text.endsWith("Bench") || text.endsWith("bench") || text.contains("Bench-");
  }

  /** {@code ESG-BERT}: pretrained by its name. */
  static boolean isLanguageModel(String text) {
    return text.endsWith("BERT") || text.endsWith("LLaMA") || text.endsWith("Llama");
  }

  /** {@code PRM800K}, {@code Wounds-1M}: so many thousands or millions of examples. */
  static boolean isCount(String text) {
    int last = text.length() - 1;
    if (last <= 2 || !Character.isDigit(text.charAt(last - 1))) {
      return false;
    }
    return switch (text.charAt(last)) {
      case 'k', 'K' -> Character.isDigit(text.charAt(last - 2)) || text.charAt(last - 2) == '-';
      case 'M' -> text.charAt(last - 2) == '-';
      default -> false;
    };
  }

  static boolean isSize(String text) {
    return BARE_SIZE.matcher(text).matches();
  }

  /** {@code 7B-Mix}: one of several that have been made in a size. */
  static boolean isSizedVariant(String tail) {
    int hyphen = tail.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < tail.length()
        && isSize(tail.substring(0, hyphen))
        && Character.isUpperCase(tail.charAt(hyphen + 1))
        && !isModelTail(tail.substring(hyphen + 1).toLowerCase(Locale.ROOT));
  }

  /** {@code 7B}, {@code 7B-Instruct}: a size, perhaps with a usual variant. */
  static boolean isSizeOfVariant(String tail) {
    int hyphen = tail.indexOf('-');
    return hyphen < 0
        ? isSize(tail)
        : isSize(tail.substring(0, hyphen))
            && isModelTail(tail.substring(hyphen + 1).toLowerCase(Locale.ROOT));
  }

  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  /** {@code 2.5VL}: a version that a usual variant follows at once. */
  static boolean isTailedVersion(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end > 0 && isModelTail(text.substring(end).toLowerCase(Locale.ROOT));
  }

  /** {@code large-v3}: a usual variant that its version follows at once. */
  static boolean isVersionedTail(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && isModelTail(text.substring(0, hyphen).toLowerCase(Locale.ROOT))
        && text.charAt(text.length() - 1) != '-'
        && text.substring(hyphen + 1).startsWith("v")
        && isVersion(text.substring(hyphen + 1));
  }

  /** {@code 1.6}: a version that a name may have behind a space. */
  static boolean isPointVersion(String text) {
    return text.length() == 3
        && Character.isDigit(text.charAt(0))
        && text.charAt(0) != '0'
        && text.charAt(1) == '.'
        && Character.isDigit(text.charAt(2));
  }

  /** {@code 3.1-405B}, {@code 3.1-405B-Instruct}: a version that a size follows at once. */
  static boolean isSizedVersion(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0 && isVersion(text.substring(0, hyphen)) && hasSize(text.substring(hyphen));
  }

  /** {@code nDCG@10}, {@code AP70}, {@code mAP50}. */
  static boolean isMetric(String text) {
    String rest =
        text.startsWith("mAP")
            ? text.substring(3)
            : text.startsWith("AP") ? text.substring(2) : "x";
    return text.contains("@")
        || rest.chars().noneMatch(Character::isLetter)
        || text.startsWith("AP_");
  }

  /** {@code SpeechLMs}, {@code GeoFMs}: classes of models. */
  private static boolean isPluralModel(String text) {
    int last = text.length() - 1;
    return last > 2
        && text.charAt(last) == 's'
        && Character.isUpperCase(text.charAt(last - 1))
        && Character.isUpperCase(text.charAt(last - 2));
  }

  static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("20") || text.startsWith("19"))
        && text.chars().allMatch(Character::isDigit);
  }

  static boolean isModelTail(String key) {
    return WordClasses.is(WordClass.MODEL_TAIL, key);
  }

  /** {@code CLIP-based}, {@code GPT-4-generated}: an adjective, not a name. */
  static boolean hasPlainTail(String text) {
    int hyphen = Math.max(text.lastIndexOf('-'), text.lastIndexOf('‐'));
    if (hyphen <= 0 || hyphen == text.length() - 1) {
      return hyphen == text.length() - 1 && hyphen > 0;
    }
    String tail = text.substring(hyphen + 1);
    return tail.length() > 1
        && tail.chars().allMatch(Character::isLowerCase)
        && !WordClasses.is(WordClass.MODEL_TAIL, tail);
  }

  /** {@code text-to-SQL}: a task, whatever its capitals. */
  private static boolean isTask(String text) {
    return text.contains("-to-") && Character.isLowerCase(text.charAt(0));
  }

  /** Whether LaTeX still stands in the middle of the word: <code>\\underline{S}hapley</code>. */
  static boolean isMarkedUp(String text) {
    int brace = text.indexOf('}');
    return (text.indexOf('\\') >= 0 && brace >= 0 && brace < text.length() - 1)
        || (brace >= 0 && text.indexOf('{') < 0);
  }

  /** {@code GPT-4-generated}: a name in a word for something else. */
  static boolean isAdjective(String text) {
    String tail = text.substring(text.lastIndexOf('-') + 1);
    boolean participle =
        tail.length() > 4 && tail.endsWith("ed") && Character.isLowerCase(tail.charAt(0));
    return tail.length() < text.length()
        && (participle || WordClasses.is(WordClass.ADJECTIVE_TAIL, tail.toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code chain} in {@code FooNet-chain} may tell a thing of its own. */
  static boolean isVariant(String tail) {
    String key = tail.toLowerCase(Locale.ROOT);
    return tail.length() > 2
        && tail.chars().allMatch(Character::isLetter)
        && !key.endsWith("ed")
        && !key.endsWith("ing")
        && !key.equals("series")
        && !WordClasses.is(WordClass.DETERMINER, key)
        && !isModelTail(key)
        && !WordClasses.is(WordClass.ADJECTIVE_TAIL, key);
  }

  private static boolean hasNameLetters(String text) {
    int upper = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    boolean first = Character.isUpperCase(text.charAt(0));
    int inner = upper - (first ? 1 : 0);
    return (inner > 0 && (!onlyAfterHyphens(text, inner) || isLanguageModel(text)))
        || (first && digits > 0)
        || (upper > 0 && (text.endsWith("+") || text.indexOf('^') > 0));
  }

  /** {@code Vision-Language} has capitals behind its hyphens only. */
  private static boolean onlyAfterHyphens(String text, int inner) {
    int after = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean part = text.charAt(i - 1) == '-' && Character.isUpperCase(text.charAt(i));
      after += part && i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
    }
    return after == inner && text.length() > 1 && Character.isLowerCase(text.charAt(1));
  }

  /** {@code LLMs}, {@code Video-LLMs}, {@code GANs}: classes of things. */
  static boolean isPluralAcronym(String text) {
    int last = text.length() - 1;
    int first = text.lastIndexOf('-') + 1;
    return last - first >= 2
        && text.charAt(last) == 's'
        && text.substring(first, last).chars().allMatch(Character::isUpperCase);
  }

  /** {@code FooNet}, of which {@code FooNets} are several: not {@code Rapido}, a plain word. */
  static boolean takesPlural(String text) {
    int last = text.length() - 1;
    return last > 1
        && Character.isLetter(text.charAt(last))
        && text.charAt(last) != 's'
        && text.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  static String strip(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("$\\{}".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
