package io.paragone.extract;

/** Phrases for all that is built as a {@link Forebears forebear} is: "existing FooNet methods". */
final class ForebearPhrases {

  private final Scene scene;
  private final Forebears forebears;

  ForebearPhrases(Scene scene) {
    this.scene = scene;
    this.forebears = scene.own().forebears();
  }

  /** Whether the name itself is meant, unlike "other FooNet methods" and "FooNet models (A, B)". */
  boolean isMeant(Mention mention) {
    boolean word =
        mention.certainty() == Mention.Certainty.CAPITAL && mention.text().indexOf(' ') < 0;
    return !word
        && isClass(mention.to())
        && isForebear(mention.from(), mention.text(), mention.isKnown());
  }

  /** The same of "FooNet-based methods", where word {@code i} is the adjective. */
  boolean isMeant(int i, String name, boolean known) {
    return isClass(i + 1) && isForebear(i, name, known);
  }

  private boolean isClass(int i) {
    return scene.key(i).endsWith("s")
        && scene.is(i, WordClass.CLASS_NOUN)
        && !scene.is(i, WordClass.CONTAINER)
        && !hasMembers(i + 1);
  }

  private boolean hasMembers(int i) {
    return switch (scene.key(i)) {
      case "(", ":", "such" -> true;
      case "," -> scene.mentionAt(i + 1).isPresent() || hasMembers(i + 1);
      default -> scene.is(i, WordClass.LIST_LINK);
    };
  }

  private boolean isForebear(int at, String name, boolean known) {
    boolean ranked = false;
    int i = at - 1;
    while (scene.is(i, WordClass.RANKING)) {
      if (scene.key(i).equals("other")) {
        return false;
      }
      ranked |= !scene.is(i, WordClass.USUAL) && !scene.key(i).equals("existing");
      i--;
    }
    return forebears.has(name, known) || (!ranked && isWhole(i) && forebears.hasAtEnd(name, known));
  }

  /** Whether nothing in front of the name tells which sort of it is meant: "global FooNet". */
  private boolean isWhole(int before) {
    return scene.is(before, WordClass.DETERMINER)
        || WordClasses.isAny(scene.key(before), WordClass.STOP, WordClass.PREPOSITION)
        || scene.key(before).equals("comparable")
        || scene.hits().stream().anyMatch(hit -> hit.to() == before + 1);
  }
}
