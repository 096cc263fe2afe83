package io.paragone.model;

/** What sort of named thing an entity is. */
public enum Kind {
  /** A technique or system with a name. */
  METHOD,
  /** A pretrained model that methods build on or are compared with. */
  BASE_MODEL,
  /** An evaluation suite with a name. */
  BENCHMARK,
  /** A named collection of data, for training or evaluation, that is not called a benchmark. */
  DATASET;

  /** Whether things of this kind compare with one another; the others are what they compare on. */
  public boolean isContender() {
    return switch (this) {
      case METHOD, BASE_MODEL -> true;
      case BENCHMARK, DATASET -> false;
    };
  }
}
