package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Words of a piece of text. OpenNLP's simple tokenizer cuts at every change of character class;
 * here the pieces of names, numbers and LaTeX leftovers are put together again.
 */
final class Words {

  private static final String ALWAYS_ALONE = ",;:()[]\"“”„!?…`%&=<>|~—×\u2192";
  private static final String JOINERS = "-‐‑–^_*@+$\\{}#α\u03B2\u03BB";
  private static final List<String> LATEX_FORMS =
      List.of("textbf", "textit", "emph", "texttt", "textsc", "textsf", "text", "mathbf", "mathrm");

  private static final List<String> LATEX_SYMBOLS =
      List.of(
          "$\\sim",
          "\\sim",
          "$\\approx",
          "\\approx",
          "$\\pm",
          "$\\geq",
          "$\\leq",
          "$\\sim$",
          "$\\approx$",
          "$\\times$",
          "$\\rightarrow$",
          "\\rightarrow",
          "\\times");

  private final String text;
  private final int offset;
  private final Span[] pieces;
  private final List<Word> words = new ArrayList<>();
  private int start = -1;
  private int end = -1;

  private Words(String text, int offset) {
    this.text = text;
    this.offset = offset;
    this.pieces = SimpleTokenizer.INSTANCE.tokenizePos(text);
  }

  /** The words of {@code text}, their offsets counted from {@code offset}. */
  static List<Word> of(String text, int offset) {
    var words = new Words(text, offset);
    for (int i = 0; i < words.pieces.length; ) {
      i = words.take(i);
    }
    words.finish();
    return words.words;
  }

  private int take(int i) {
    int from = pieces[i].getStart();
    int to = pieces[i].getEnd();
    if (text.startsWith("http", from) && text.startsWith("://", to)) {
      return takeAddress(i);
    }
    int formatting = formattingEnd(i);
    if (formatting > i) {
      return formatting;
    }
    if (start >= 0 && !joins(i)) {
      finish();
    }
    if (start < 0) {
      start = from;
    }
    end = to;
    return i + 1;
  }

  /** A web address is one word, whatever it is made of. */
  private int takeAddress(int i) {
    finish();
    start = pieces[i].getStart();
    int next = i;
    do {
      end = pieces[next].getEnd();
      next++;
    } while (next < pieces.length && pieces[next].getStart() == end);
    finish();
    return next;
  }

  /** Where a formatting command such as <code>\textbf</code> ends that begins at {@code i}. */
  private int formattingEnd(int i) {
    if (i + 2 < pieces.length
        && charAt(i) == '\\'
        && charAt(i + 2) == '{'
        && LATEX_FORMS.contains(textOf(i + 1))) {
      finish();
      return i + 3;
    }
    return i;
  }

  private boolean joins(int i) {
    if (pieces[i].getStart() != end) {
      return false;
    }
    char last = text.charAt(end - 1);
    char next = charAt(i);
    if (isAmpersand(i, last, next)) {
      return true;
    }
    if (ALWAYS_ALONE.indexOf(last) >= 0 || ALWAYS_ALONE.indexOf(next) >= 0) {
      return false;
    }
    String piece = textOf(i);
    String before = text.substring(start, end);
    if (piece.startsWith("--") || before.startsWith("--")) {
      return false;
    }
    if (next != '$' && LATEX_SYMBOLS.contains(before)) {
      return false;
    }
    return switch (next) {
      case '.' -> joinsFullStop(i, before);
      case '/' -> followedBy(i, true);
      case '\'', '’' -> false;
      case '$' -> !Numbers.isNumber(before) && (touches(i) || before.contains("-$"));
      case '\\' -> !Numbers.isNumber(before) && touches(i);
      default -> joinsPlain(last, before);
    };
  }

  /** "PB&J": between capitals an ampersand is of the name. */
  private boolean isAmpersand(int i, char last, char next) {
    return next == '&'
        ? Character.isUpperCase(last) && touches(i) && Character.isUpperCase(charAt(i + 1))
        : last == '&' && end - start > 1 && Character.isUpperCase(next);
  }

  private boolean joinsPlain(char last, String before) {
    if (last == '\'' || last == '’') {
      return before.length() == 1;
    }
    return Character.isLetterOrDigit(last) || last == '.' || last == '/' || isJoiner(last);
  }

  private boolean joinsFullStop(int i, String before) {
    boolean single = pieces[i].getEnd() - pieces[i].getStart() == 1;
    return single && (followedBy(i, false) || Sentences.isAbbreviation(before + "."));
  }

  private boolean touches(int i) {
    return i + 1 < pieces.length && pieces[i + 1].getStart() == pieces[i].getEnd();
  }

  private boolean followedBy(int i, boolean digitOnly) {
    return touches(i)
        && (digitOnly
            ? Character.isDigit(charAt(i + 1))
            : Character.isLetterOrDigit(charAt(i + 1)));
  }

  private static boolean isJoiner(char c) {
    return JOINERS.indexOf(c) >= 0;
  }

  private char charAt(int i) {
    return text.charAt(pieces[i].getStart());
  }

  private String textOf(int i) {
    return text.substring(pieces[i].getStart(), pieces[i].getEnd());
  }

  private void finish() {
    if (start < 0) {
      return;
    }
    int last = end;
    while (last > start + 1 && isLeftover(last)) {
      last--;
    }
    String written = text.substring(start, last);
    String key = key(written);
    if (!key.isEmpty()) {
      words.add(new Word(written, key, offset + start, offset + last));
    }
    start = -1;
  }

  /** A closing brace or dollar whose opening one stands in another word. */
  private boolean isLeftover(int last) {
    char c = text.charAt(last - 1);
    return (c == '}' && text.substring(start, last).indexOf('{') < 0)
        || (c == '$' && text.substring(start, last - 1).indexOf('$') < 0);
  }

  private static String key(String written) {
    var key = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case '$', '\\', '{', '}' -> {}
        case '‐', '‑', '–' -> key.append('-');
        case '’' -> key.append('\'');
        default -> key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
