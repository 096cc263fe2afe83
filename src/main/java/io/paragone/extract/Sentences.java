package io.paragone.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts an abstract into sentences: OpenNLP's model, mended where it breaks after "e.g." or "vs."
 * and where a full stop has lost the space behind it.
 */
final class Sentences {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** The model looks back to the last space at every full stop: longer runs would cost n². */
  private static final int LONGEST_RUN = 500;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g.", "i.e.", "vs.", "al.", "fig.", "figs.", "eq.", "cf.", "w.r.t.", "approx.", "resp.",
          "sec.", "tab.", "no.", "etc.", "dr.", "prof.", "st.", "ca.", "e.g", "i.e");

  private static final String END_MARKS = ".!?\"'”’)]:";

  private final ThreadLocal<SentenceDetectorME> detector;

  Sentences() {
    SentenceModel model = load();
    detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  private static SentenceModel load() {
    try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the sentence model " + MODEL + " is not on the class path");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model " + MODEL + " cannot be read", e);
    }
  }

  static boolean isAbbreviation(String word) {
    return word.length() <= 8 && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = pieceEnd(text, from);
      addPiece(text, from, to, sentences);
      from = to;
    }
    return sentences;
  }

  /** The end of the piece that begins at {@code from}: the text's, or where no space comes. */
  private static int pieceEnd(String text, int from) {
    int run = 0;
    for (int i = from; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN) {
        return i - run + 1 > from ? i - run + 1 : i;
      }
    }
    return text.length();
  }

  private void addPiece(String text, int from, int to, List<Sentence> sentences) {
    String piece = text.substring(from, to);
    int start = -1;
    for (Span span : detector.get().sentPosDetect(piece)) {
      start = start < 0 ? span.getStart() : start;
      if (!goesOn(piece, span.getEnd())) {
        addRepaired(piece, start, span.getEnd(), from, sentences);
        start = -1;
      }
    }
    if (start >= 0) {
      addRepaired(piece, start, piece.stripTrailing().length(), from, sentences);
    }
  }

  /** Whether the sentence goes on: after an abbreviation, or cut inside of a number or a name. */
  private static boolean goesOn(String piece, int end) {
    if (end >= piece.length()) {
      return false;
    }
    if (END_MARKS.indexOf(piece.charAt(end - 1)) < 0) {
      return true;
    }
    int space = end - 1;
    while (space > 0 && end - space < 10 && !isEdge(piece.charAt(space - 1))) {
      space--;
    }
    return isAbbreviation(piece.substring(space, end));
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ',';
  }

  /** Adds the sentence, cut again where "end.Next" has lost its space and behind "etc. Next". */
  private static void addRepaired(
      String piece, int start, int end, int offset, List<Sentence> sentences) {
    int from = start;
    for (int i = start + 2; i + 2 < end; i++) {
      if (piece.charAt(i) == '.' && (isLostSpace(piece, i) || closesList(piece, i))) {
        add(piece, from, i + 1, offset, sentences);
        from = Character.isWhitespace(piece.charAt(i + 1)) ? i + 2 : i + 1;
      }
    }
    add(piece, from, end, offset, sentences);
  }

  /** "A, B, etc. Next". */
  private static boolean closesList(String piece, int stop) {
    return piece.startsWith(" etc", stop - 4)
        && Character.isWhitespace(piece.charAt(stop + 1))
        && Character.isUpperCase(piece.charAt(stop + 2));
  }

  private static boolean isLostSpace(String piece, int stop) {
    char before = piece.charAt(stop - 1);
    return ((Character.isLowerCase(before) && Character.isLowerCase(piece.charAt(stop - 2)))
            || before == ')')
        && Character.isUpperCase(piece.charAt(stop + 1))
        && Character.isLetter(piece.charAt(stop + 2));
  }

  private static void add(String piece, int from, int to, int offset, List<Sentence> sentences) {
    if (from < to) {
      sentences.add(Sentence.of(piece.substring(from, to), offset + from));
    }
  }
}
