package io.paragone.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form of a name: what two spellings of one name have in common, and two names never
 * have. It is the key of the node and what names are looked up by.
 *
 * <p>Case, spaces, hyphens, underscores, accents and LaTeX mark-up do not tell names apart ({@code
 * LLaMA-2}, {@code Llama 2} and {@code LLaMA2} are {@code llama-2}; {@code $S^3$A} is {@code s3a});
 * plus signs, decimal points, stars and hashes do ({@code humaneval+}, {@code squad-1.1}), and so
 * does a minus sign at the end ({@code LoRA⁻} is {@code lora-minus}).
 */
public final class NameKey {

  private static final Pattern LATEX_COMMAND =
      Pattern.compile("\\\\(?:text|math|emph|operatorname)[a-z]{0,6}\\s?(?=\\{)");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Pattern SPLIT_DIGITS = Pattern.compile("(?<=\\p{L}{3})(?=\\p{Nd})");
  private static final Pattern MINUS = Pattern.compile("(?<=[\\p{L}\\p{N}])[-\u2212]$");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}+*#.]");
  private static final Pattern IDLE_DOT = Pattern.compile("(?<!\\p{N})\\.|\\.(?!\\p{N})");
  private static final Pattern HYPHENS = Pattern.compile("-+");
  private static final Pattern MARKS = Pattern.compile("[\\^_{}$\\\\'\u2019`]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our)\\s+(?=\\S)");

  private static final Pattern IDLE_HYPHEN = Pattern.compile("(?<=\\p{L}{2})-(?=\\p{L}{2})");
  private static final int FEWEST_LETTERS = 6;

  private NameKey() {}

  /**
   * The key of a name; never empty. A name without a letter or a digit is told by its code points.
   */
  public static String of(String name) {
    var text = Normalizer.normalize(name, Normalizer.Form.NFKD).strip();
    text = ACCENT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    text = LATEX_COMMAND.matcher(text).replaceAll("");
    text = ARTICLE.matcher(text).replaceFirst("");
    text = MARKS.matcher(text).replaceAll("");
    text = MINUS.matcher(text).replaceFirst("-minus");
    text = OTHER.matcher(text).replaceAll("-");
    text = IDLE_DOT.matcher(text).replaceAll("-");
    text = SPLIT_DIGITS.matcher(text).replaceAll("-");
    text = HYPHENS.matcher(text).replaceAll("-");
    text = trimmed(text);
    return text.isEmpty() ? codePoints(name) : text;
  }

  /**
   * What two spellings have in common that differ in hyphens between letters alone ({@code
   * alpaca-eval} and {@code alpacaeval}): the key without those, of a short name the key itself.
   */
  public static String letters(String key) {
    var letters = IDLE_HYPHEN.matcher(key).replaceAll("");
    return letters.length() < FEWEST_LETTERS ? key : letters;
  }

  private static String trimmed(String text) {
    var start = text.startsWith("-") ? 1 : 0;
    var end = text.endsWith("-") && text.length() > start ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }

  private static String codePoints(String name) {
    var key = new StringBuilder("u");
    name.codePoints().forEach(point -> key.append('-').append(Integer.toHexString(point)));
    return key.toString();
  }
}
