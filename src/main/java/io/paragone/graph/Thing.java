package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.model.Kind;
import java.util.Locale;

/** The two sorts of named things; no name of one ever stands for one of the other. */
enum Thing {
  CONTENDER("Contender", Decision.About.CONTENDER),
  TESTBED("Testbed", Decision.About.TESTBED);

  private final String label;
  private final Decision.About about;

  Thing(String label, Decision.About about) {
    this.label = label;
    this.about = about;
  }

  static Thing of(Kind kind) {
    return kind.isContender() ? CONTENDER : TESTBED;
  }

  /** The label that all nodes of the sort have. */
  String label() {
    return label;
  }

  Decision.About about() {
    return about;
  }

  /** The key of the join of what has this key on its own. */
  String joinKey(String of) {
    return name().toLowerCase(Locale.ROOT) + ":" + of;
  }
}
