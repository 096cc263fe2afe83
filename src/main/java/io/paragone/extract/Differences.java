package io.paragone.extract;

/** Whether the words around an amount make a difference of it, unlike a score or a count. */
final class Differences {

  private static final int REACH = 6;
  private static final int NEAR = 4;
  private static final int FAR = 10;

  private final Scene scene;
  private final MarginWords words;
  private final int limit;

  /**
   * Looks at the words of a scene.
   *
   * @param limit the word that those behind an amount end in front of
   */
  Differences(Scene scene, int limit) {
    this.scene = scene;
    this.words = new MarginWords(scene);
    this.limit = limit;
  }

  boolean isOne(Amount amount) {
    int i = amount.at();
    return isBehindBy(i)
        || isBehindGain(i)
        || isBeforeGain(amount)
        || isRange(i)
        || isBehindVerb(amount)
        || isUpToInBrackets(amount)
        || isSigned(amount);
  }

  /** "improves 3% mIoU", "saves 40% memory", unlike "improves 3% of the pages". */
  private boolean isBehindVerb(Amount amount) {
    String verb = scene.key(amount.at() - 1);
    boolean finite = verb.endsWith("s") || verb.endsWith("ing");
    return finite
        && amount.isMeasured()
        && !scene.key(amount.end()).equals("of")
        && WordClasses.isAny(verb, WordClass.CHANGE, WordClass.CUT);
  }

  /** "(up to 20%)", unlike "with a longer latency (up to 9x)". */
  private boolean isUpToInBrackets(Amount amount) {
    int at = amount.at();
    return amount.isMeasured()
        && scene.key(amount.end()).equals(")")
        && scene.key(at - 1).equals("to")
        && scene.key(at - 2).equals("up")
        && scene.key(at - 3).equals("(")
        && !scene.key(at - 5).equals("longer")
        && !scene.key(at - 5).equals("more");
  }

  /** "+3.1", "(-14% LPIPS)". */
  boolean isSigned(Amount amount) {
    String text = scene.sentence().word(amount.at()).text();
    boolean plus = text.startsWith("+") || text.startsWith("$+");
    boolean minus = text.startsWith("-") && scene.key(amount.at() - 1).equals("(");
    return plus || (minus && amount.isMeasured());
  }

  /** "with only a 0.6% drop", "just a 3% increase in computation": what a gain costs. */
  boolean isCost(Amount amount) {
    boolean mere = false;
    for (int back = amount.at() - 1; back >= amount.at() - NEAR + 1; back--) {
      mere |=
          scene.is(back, WordClass.MERE)
              || (scene.key(back).equals("than") && scene.key(back - 1).equals("less"));
    }
    for (int next = amount.end(); mere && next < amount.end() + NEAR; next++) {
      String key = scene.key(next);
      if (scene.is(next, WordClass.LOSS)
          || key.equals("increase")
          || key.equals("difference")
          || key.equals("overhead")) {
        return true;
      }
      if (WordClasses.isAny(key, WordClass.STOP, WordClass.BOUNDARY) || key.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "gains ranging from 3% to 8%", "improves it between 3 and 8%". */
  private boolean isRange(int i) {
    if (scene.key(i - 1).equals("between")) {
      return isChangedBefore(i - 1);
    }
    return Amount.isRangeFrom(scene, i)
        && (scene.is(i - 3, WordClass.DELTA) || scene.is(i - 4, WordClass.DELTA));
  }

  private boolean isChangedBefore(int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      if (WordClasses.isAny(scene.key(back), WordClass.CHANGE, WordClass.CUT, WordClass.DELTA)) {
        return true;
      }
      if (WordClasses.isAny(scene.key(back), WordClass.BOUNDARY, WordClass.STOP)
          || scene.key(back).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "by (up to) 3%". */
  private boolean isBehindBy(int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      String key = scene.key(back);
      if (key.equals("by") || key.equals("margin") || key.equals("margins")) {
        return true;
      }
      if (!words.isQualifier(back)
          && !AmountUnits.isTimesSign(key)
          && !scene.is(back, WordClass.MARGIN_FILLER)) {
        return false;
      }
    }
    return false;
  }

  /** "an improvement of 3%", "gains of up to 3%". */
  private boolean isBehindGain(int i) {
    boolean upTo = scene.key(i - 1).equals("to") && scene.key(i - 2).equals("up");
    boolean of = upTo || words.isQualifier(i - 1);
    for (int back = i - 1; back >= Math.max(0, i - FAR); back--) {
      String key = scene.key(back);
      if (of && WordClasses.is(WordClass.DELTA, key)) {
        return true;
      }
      of |= key.equals("of") || key.equals("by");
      boolean verb = scene.is(back, WordClass.ACHIEVE) && !scene.is(back - 1, WordClass.DELTA);
      boolean passes =
          (of && !verb) || words.isQualifier(back) || scene.is(back, WordClass.GAIN_FILLER);
      boolean stops =
          switch (key) {
            case ",", "and", "with", "(" -> true;
            default -> false;
          };
      if (!passes || stops) {
        return false;
      }
    }
    return false;
  }

  /** "a 15% accuracy improvement", "2.5x faster", "3 points higher". */
  private boolean isBeforeGain(Amount amount) {
    if (!amount.isMeasured()) {
      return false;
    }
    for (int next = amount.end(); next <= Math.min(limit, amount.at() + REACH); next++) {
      String key = scene.key(next);
      if (WordClasses.isAny(key, WordClass.DELTA, WordClass.LESS)
          || key.equals("faster")
          || key.equals("higher")
          || key.equals("greater")
          || key.equals("better")) {
        return true;
      }
      if (WordClasses.isAny(key, WordClass.STOP, WordClass.BOUNDARY, WordClass.NP_LINK)
          || key.equals(",")
          || key.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
