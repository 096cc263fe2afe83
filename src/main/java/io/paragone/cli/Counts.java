package io.paragone.cli;

import io.paragone.graph.Written;
import java.util.Locale;

/** Numbers as people read them. */
final class Counts {

  private Counts() {}

  static String of(Written written) {
    return String.format(
        Locale.ROOT,
        "%s (%,d new), %s (%,d new)",
        of(written.papers(), "paper"),
        written.newPapers(),
        of(written.claims(), "claim"),
        written.newClaims());
  }

  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
