package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/** What a span that looks like a name may be. */
enum NameKind {
  METHOD(Kind.METHOD),
  BASE_MODEL(Kind.BASE_MODEL),
  BENCHMARK(Kind.BENCHMARK),
  DATASET(Kind.DATASET),
  METRIC(null),
  TASK(null),
  /** A general technique, a name only among {@link Rivals}. */
  TECHNIQUE(null),
  /** A field, a class, a unit: never an entity. */
  OTHER(null);

  private final @org.jspecify.annotations.Nullable Kind kind;

  NameKind(@org.jspecify.annotations.Nullable Kind kind) {
    this.kind = kind;
  }

  /** The kind of entity, empty for what is none. */
  Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  static NameKind of(Kind kind) {
    return switch (kind) {
      case METHOD -> METHOD;
      case BASE_MODEL -> BASE_MODEL;
      case BENCHMARK -> BENCHMARK;
      case DATASET -> DATASET;
    };
  }

  boolean isContender() {
    return this == METHOD || this == BASE_MODEL;
  }

  boolean isTestbed() {
    return this == BENCHMARK || this == DATASET;
  }
}
