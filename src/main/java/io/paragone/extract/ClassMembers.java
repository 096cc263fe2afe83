package io.paragone.extract;

import java.util.Optional;

/** Where the members of a class of baselines are told: in brackets, behind a colon, late. */
final class ClassMembers {

  private static final int LONGEST_DELAY = 9;

  private final Scene scene;

  ClassMembers(Scene scene) {
    this.scene = scene;
  }

  /** "(e.g., X)", "(X and Y)", "(early stopping, X)". */
  boolean areIn(int open, int close) {
    if (isLinkAt(open + 1) || scene.mentionAt(open + 1).isPresent()) {
      return true;
    }
    int names = 0;
    for (int i = open + 2; i < close; i++) {
      boolean item = scene.key(i - 1).equals(",") || scene.key(i - 1).equals("and");
      names += (item || isLinkAt(i - 1)) && bracketed(i).isPresent() ? 1 : 0;
    }
    return names > 1;
  }

  /** The word behind "including" or "such as", 0 where none stands at word {@code i}. */
  int behindLink(int i) {
    if (scene.key(i).equals("such") && scene.key(i + 1).equals("as")) {
      return i + 2;
    }
    return scene.is(i, WordClass.LIST_LINK) ? i + 1 : 0;
  }

  private boolean isLinkAt(int i) {
    return scene.is(i, WordClass.LIST_LINK) || scene.key(i).equals("such");
  }

  /** Who is named at a word in brackets, unlike a score "X = 0.43" and what it is "on". */
  Optional<Mention> bracketed(int i) {
    return scene
        .mentionAt(i)
        .filter(m -> m.kind().isContender())
        .filter(m -> !scene.key(m.to()).equals("=") && !scene.key(i - 1).equals("on"));
  }

  /** "baselines: X and Y". */
  boolean opensAt(int colon) {
    return scene
        .mentionAt(colon + 1)
        .filter(m -> m.kind().isContender() && !scene.isOwn(m))
        .filter(m -> !WordClasses.isAny(scene.key(m.to()), WordClass.VERB, WordClass.AUXILIARY))
        .isPresent();
  }

  /** The comma or the "such as" behind which the members of a class come late, -1 for none. */
  int lateLink(int end) {
    boolean relative = scene.key(end).equals("that") || scene.key(end).equals("which");
    int reach = relative ? 2 * LONGEST_DELAY : LONGEST_DELAY;
    for (int i = end; i < Math.min(scene.sentence().size(), end + reach); i++) {
      boolean link = scene.key(i).equals("such") || scene.key(i).equals("including");
      boolean behind = scene.key(i - 1).equals(",") || scene.is(i - 1, WordClass.RESOURCE);
      if ((!relative && scene.key(i).equals(",") && areApposed(end, i + 1)) || (link && behind)) {
        return i;
      }
      if (scene.is(i, WordClass.REPORT) || (scene.is(i, WordClass.VERB) && !relative)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether members may come late behind word {@code i}: "in", "with 10x more parameters". */
  boolean mayDelay(int i) {
    return scene.is(i, WordClass.STOP) || scene.key(i).equals("with");
  }

  /** ", X and Y." behind a class whose members they are. */
  private boolean areApposed(int end, int from) {
    boolean listed = scene.mentionEndingAt(from - 2).isPresent();
    if (listed || scene.key(end + 1).equals("terms")) {
      return false;
    }
    int i = from;
    int names = 0;
    while (scene.mentionAt(i).filter(m -> m.kind().isContender() && !scene.isOwn(m)).isPresent()) {
      names++;
      i = scene.mentionAt(i).map(Mention::to).orElse(i);
      while (scene.key(i).equals(",") || scene.key(i).equals("and")) {
        i++;
      }
    }
    String last = scene.key(i - 1);
    boolean closed = scene.key(i).equals(".") || scene.key(i).isEmpty();
    return names > 0 && (closed || (last.equals(",") && scene.is(i, WordClass.PREPOSITION)));
  }
}
