package io.paragone.extract;

import io.paragone.extract.IntroducedNames.NewName;
import io.paragone.model.Kind;
import java.util.List;
import java.util.Optional;

/** The name before the colon of a title: {@code Name: what it does}. */
final class Titles {

  private static final int LONGEST = 6;

  private Titles() {}

  /** The one name, or the two of {@code One and Two: what they do}. */
  static List<NewName> names(Sentence title, List<Sentence> sentences) {
    boolean two =
        colon(title) == 3
            && title.key(1).equals("and")
            && Shapes.isName(title.word(0))
            && Shapes.isName(title.word(2));
    return two
        ? List.of(alone(title.word(0).text()), alone(title.word(2).text()))
        : name(title, sentences).stream().toList();
  }

  private static NewName alone(String name) {
    return new NewName(
        name, Shapes.isBenchmark(name) ? Optional.of(NameKind.BENCHMARK) : Optional.empty());
  }

  private static Optional<NewName> name(Sentence title, List<Sentence> sentences) {
    int colon = colon(title);
    if (colon <= 0 || colon > LONGEST) {
      return Optional.empty();
    }
    String name = title.span(0, colon);
    boolean versioned = colon == 2 && Shapes.isVersion(title.word(1).text());
    boolean written =
        Shapes.isName(title.word(0)) || Shapes.isNumbered(Shapes.strip(title.word(0).text()));
    boolean shaped = (colon == 1 || versioned) && written;
    boolean spelled =
        areCapitalised(title, colon)
            && (occurs(name, sentences) || occursHyphenated(name, sentences));
    if ((!shaped && !spelled) || isWellKnown(title, colon)) {
      return Optional.empty();
    }
    Optional<NameKind> kind = kind(title, colon);
    boolean bench = Shapes.isBenchmark(name);
    return Optional.of(new NewName(name, bench ? Optional.of(NameKind.BENCHMARK) : kind));
  }

  /** What a name is of which the text tells no kind. */
  static Kind usualKind(String name) {
    if (Shapes.isLanguageModel(name)) {
      return Kind.BASE_MODEL;
    }
    return name.endsWith("Eval") ? Kind.BENCHMARK : Kind.METHOD;
  }

  private static int colon(Sentence title) {
    for (int i = 0; i < Math.min(title.size(), LONGEST + 2); i++) {
      switch (title.key(i)) {
        case ":", "--", "\u2014", "-", "\u2013" -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static boolean areCapitalised(Sentence title, int colon) {
    for (int i = 0; i < colon; i++) {
      Word word = title.word(i);
      boolean small = i > 0 && word.text().length() <= 3;
      if (!word.hasUpperCase() && !small) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWellKnown(Sentence title, int colon) {
    return colon == 1 && title.key(0).length() < 2;
  }

  /** A plain phrase is a name only where the abstract writes it with its capitals too. */
  private static boolean occurs(String name, List<Sentence> sentences) {
    return sentences.stream().anyMatch(sentence -> hasWord(sentence.text(), name));
  }

  /** {@code Self-Training} may go on in small letters: its hyphen holds it together. */
  private static boolean occursHyphenated(String name, List<Sentence> sentences) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return name.indexOf('-') > 0
        && name.indexOf(' ') < 0
        && sentences.stream().anyMatch(s -> hasWord(s.text(), lower));
  }

  private static boolean hasWord(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean right = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (left && right && at > 0) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }

  private static Optional<NameKind> kind(Sentence title, int colon) {
    Optional<NameKind> phrase = HeadNouns.phrase(title, colon + 1);
    return phrase.filter(kind -> kind != NameKind.METHOD);
  }
}
