package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members of a class of baselines that are techniques written small: "baselines such as direct
 * inference, chain of thought, and Monte Carlo search".
 */
final class SmallMembers {

  private static final int LONGEST_ITEM = 4;
  private static final int LONGEST_LINK = 4;

  /**
   * So many may be no more than adjectives of a class behind them: "black box and white box ones".
   */
  private static final int MOST_SHARED = 2;

  private static final Read NONE = new Read(List.of(), 0);

  private final Scene scene;
  private final BaselineWords words;

  /**
   * Techniques that were read.
   *
   * @param end the word after the last of them
   */
  record Read(List<Baseline> members, int end) {
    boolean isEmpty() {
      return members.isEmpty();
    }
  }

  private SmallMembers(Scene scene, BaselineWords words) {
    this.scene = scene;
    this.words = words;
  }

  /**
   * The techniques from word {@code from} on, a link away from the class that ends in front of word
   * {@code classEnd}; none where other things stand among them.
   */
  static Read behind(Scene scene, BaselineWords words, int classEnd, int from) {
    boolean near = from - classEnd <= LONGEST_LINK && scene.is(classEnd - 1, WordClass.CLASS_NOUN);
    return near && scene.mentionAt(from).filter(m -> m.kind().isContender()).isEmpty()
        ? new SmallMembers(scene, words).read(from)
        : NONE;
  }

  private Read read(int from) {
    List<Baseline> members = new ArrayList<>();
    int start = from;
    int last = from;
    while (true) {
      int end = itemEnd(start);
      if (!isTechnique(start, end)) {
        boolean before = end > start && isPluralClass(end - 1) && members.size() > MOST_SHARED;
        return before ? new Read(members, last) : NONE;
      }
      members.add(new Baseline(scene.sentence().span(start, end), Optional.of(Kind.METHOD)));
      last = end;
      start = behindSeparator(end);
      boolean named = start > end && isName(words.items().member(start));
      if (named || closes(end)) {
        boolean sure = named || members.size() > 1 || scene.is(end - 1, WordClass.PROCEDURE);
        return sure ? new Read(members, end) : NONE;
      }
      if (start == end) {
        return NONE;
      }
    }
  }

  private int itemEnd(int start) {
    int i = start;
    while (i < start + LONGEST_ITEM && isItemWord(i, start)) {
      i++;
    }
    return i;
  }

  private boolean isItemWord(int i, int start) {
    String key = scene.key(i);
    if (key.isEmpty() || !key.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      return false;
    }
    boolean of = key.equals("of") && i > start;
    return of
        || (!BaselineWords.isConjunction(key)
            && !words.isStop(i)
            && !words.isHit(i)
            && scene.mentionOver(i).filter(m -> m.kind() != NameKind.TECHNIQUE).isEmpty()
            && !WordClasses.isAny(key, WordClass.RANKING, WordClass.DETERMINER, WordClass.ADVERB)
            && !WordClasses.isAny(key, WordClass.NP_LINK, WordClass.BOUNDARY, WordClass.AUXILIARY)
            && !WordClasses.is(WordClass.LIST_LINK, key));
  }

  private boolean isTechnique(int start, int end) {
    if (end == start
        || scene.key(start).equals("random") && !scene.key(start + 1).equals("forest")) {
      return false;
    }
    String head = scene.key(end - 1);
    boolean alone = end - start == 1;
    boolean small = scene.sentence().word(end - 1).text().equals(head);
    boolean noun =
        !head.endsWith("ed")
            && !head.endsWith("ly")
            && !head.endsWith("al")
            && !Shapes.isAdjective(head)
            && !WordClasses.isAny(head, WordClass.LEVEL, WordClass.NP_LINK);
    boolean known =
        scene.is(end - 1, WordClass.LONE_TECHNIQUE)
            || head.startsWith("self-")
            || scene.mentionOver(start).isPresent();
    return small && noun && !isClass(end - 1) && (!alone || known);
  }

  /** "models", "annotators", unlike "distillation", which a list of classes has as well. */
  private boolean isClass(int i) {
    return scene.is(i, WordClass.CLASS_NOUN)
        && (scene.key(i).endsWith("s") || scene.is(i, WordClass.METHOD_NOUN))
        && !scene.is(i, WordClass.PROCEDURE);
  }

  private boolean isPluralClass(int i) {
    return isClass(i) && scene.key(i).endsWith("s");
  }

  private int behindSeparator(int i) {
    int next = scene.key(i).equals(",") ? i + 1 : i;
    return scene.key(next).equals("and") || scene.key(next).equals("or") ? next + 1 : next;
  }

  private boolean isName(int i) {
    return scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent();
  }

  /** Whether the list may end in front of word {@code i}. */
  private boolean closes(int i) {
    return switch (scene.key(i)) {
      case ".", ";", ")" -> true;
      case "," -> !isTechnique(behindSeparator(i), itemEnd(behindSeparator(i)));
      case "and", "or" -> false;
      default -> words.isStop(i) || scene.is(i, WordClass.PREPOSITION);
    };
  }
}
