package io.paragone.extract;

import io.paragone.extract.IntroducedNames.NewName;
import java.util.Optional;

/**
 * A name that is all of what is proposed: "we introduce Foo-LMs, a family of …". Where it stands
 * tells that it is one, however it is written.
 */
final class WholeObjects {

  private static final int SHORTEST = 3;

  private WholeObjects() {}

  /** The name that is the object of the verb, in whatever letters. */
  static Optional<NewName> of(Sentence sentence, int verb) {
    Optional<NewName> name = behind(sentence, verb);
    return name.isPresent() ? name : inSmallLetters(sentence, verb);
  }

  /** The name right behind the verb, perhaps with a noun of its own, before ", a". */
  private static Optional<NewName> behind(Sentence sentence, int verb) {
    int name = verb + 1;
    boolean borrowed = WordClasses.is(WordClass.BORROW, sentence.key(verb));
    if (borrowed || name >= sentence.size() || !isWritten(sentence.word(name).text())) {
      return Optional.empty();
    }
    int comma = isNoun(sentence, name + 1) ? name + 2 : name + 1;
    boolean explained =
        sentence.key(comma).equals(",")
            && switch (sentence.key(comma + 1)) {
              case "a", "an", "the", "our", "which" -> true;
              default -> false;
            };
    return explained
        ? Optional.of(
            IntroducedNames.named(
                sentence, verb, name, comma, sentence.word(name).text(), NameKind.METHOD))
        : Optional.empty();
  }

  /** "we propose self-pruning, a …". */
  private static Optional<NewName> inSmallLetters(Sentence sentence, int verb) {
    int name = verb + 1;
    boolean apposed =
        sentence.key(name + 1).equals(",")
            && (sentence.key(name + 2).equals("a") || sentence.key(name + 2).equals("an"));
    return apposed && CalledNames.isHyphened(sentence, name)
        ? Optional.of(new NewName(sentence.word(name).text(), HeadNouns.phrase(sentence, name + 2)))
        : Optional.empty();
  }

  private static boolean isWritten(String text) {
    return text.length() >= SHORTEST
        && (Character.isLetter(text.charAt(0)) || Shapes.isNumbered(text))
        && !Shapes.isAdjective(text)
        && (text.indexOf('-') > 0 || !Shapes.isPluralAcronym(text))
        && !Shapes.isMarkedUp(text)
        && text.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isNoun(Sentence sentence, int at) {
    String key = sentence.key(at);
    return !key.isEmpty()
        && key.equals(sentence.word(at).text())
        && key.chars().allMatch(Character::isLetter)
        && !WordClasses.isAny(key, WordClass.STOP, WordClass.BOUNDARY, WordClass.VERB);
  }
}
