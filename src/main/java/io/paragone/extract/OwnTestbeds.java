package io.paragone.extract;

import io.paragone.extract.IntroducedNames.NewName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Benchmarks and datasets that a paper brings along without proposing them in so many words: "the
 * NAME dataset that we collected", "our newly built NAME benchmark", "NAME is a dataset of …".
 */
final class OwnTestbeds {

  private static final int REACH = 10;

  private OwnTestbeds() {}

  /** A quick look, before anybody searches the sentence for names. */
  static boolean mayBeIn(Sentence sentence) {
    return sentence.words().stream().anyMatch(word -> HeadNouns.testbed(word.key()).isPresent());
  }

  static List<NewName> in(Sentence sentence, List<Mention> mentions) {
    List<NewName> names = new ArrayList<>();
    for (Mention mention : mentions) {
      if (FreshNames.isFresh(mention)) {
        ofThisPaper(sentence, mention.to())
            .ifPresent(k -> names.add(new NewName(mention.text(), Optional.of(k))));
      }
      if (!FreshNames.isFreshShape(mention)) {
        continue;
      }
      Optional<NameKind> kind = HeadNouns.testbed(sentence.key(mention.to()));
      boolean ours =
          kind.isPresent()
              && (isMadeByUs(sentence, mention.to() + 1) || isOurs(sentence, mention.from() - 1));
      if (ours) {
        names.add(new NewName(mention.text(), kind));
      } else if (isDefined(sentence, mention)) {
        HeadNouns.phrase(sentence, mention.to() + 1)
            .filter(NameKind::isTestbed)
            .ifPresent(k -> names.add(new NewName(mention.text(), Optional.of(k))));
      }
    }
    return names;
  }

  /** ", a new benchmark introduced in this paper". */
  private static Optional<NameKind> ofThisPaper(Sentence sentence, int comma) {
    if (!sentence.key(comma).equals(",")) {
      return Optional.empty();
    }
    for (int i = comma + 1; i < comma + REACH; i++) {
      boolean here =
          WordClasses.is(WordClass.INTRODUCE, sentence.key(i))
              && sentence.key(i + 1).equals("in")
              && sentence.key(i + 2).equals("this");
      if (here) {
        return HeadNouns.phrase(sentence, comma + 1).filter(NameKind::isTestbed);
      }
    }
    return Optional.empty();
  }

  /** "we collected", ", which we introduce". */
  private static boolean isMadeByUs(Sentence sentence, int from) {
    int that = sentence.key(from).equals(",") ? from + 1 : from;
    boolean relative = sentence.key(that).equals("that") || sentence.key(that).equals("which");
    int i = relative ? that + 1 : from;
    if (!sentence.key(i).equals("we")) {
      return false;
    }
    int verb = WordClasses.is(WordClass.ADVERB, sentence.key(i + 1)) ? i + 2 : i + 1;
    return switch (sentence.key(verb)) {
      case "collected", "built" -> true;
      case "adopt", "explore", "describe", "employ" -> false;
      default -> WordClasses.is(WordClass.INTRODUCE, sentence.key(verb));
    };
  }

  /** "our", "our newly collected", "the proposed new". */
  private static boolean isOurs(Sentence sentence, int last) {
    for (int i = last; i > Math.max(-1, last - 5); i--) {
      String key = sentence.key(i);
      if (key.equals("our")) {
        return true;
      }
      boolean made =
          key.equals("newly")
              || key.equals("collected")
              || key.equals("own")
              || WordClasses.isAny(
                  key, WordClass.PRAISE, WordClass.SORT, WordClass.INTRODUCE, WordClass.ADVERB);
      if (!made) {
        return false;
      }
    }
    return false;
  }

  /** "NAME is a", as the sentence begins. */
  private static boolean isDefined(Sentence sentence, Mention mention) {
    boolean first = mention.from() == 0 || (mention.from() == 1 && sentence.key(0).equals("the"));
    return first
        && sentence.key(mention.to()).equals("is")
        && (sentence.key(mention.to() + 1).equals("a")
            || sentence.key(mention.to() + 1).equals("an"));
  }
}
